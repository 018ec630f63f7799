import {readFileSync} from "node:fs";
import {relative} from "node:path";
import {readReleases, type Release} from "../../src/model/release.ts";
import {projectRoot} from "../steps/projectRoot.ts";

/** The releases that a file lists, newest first; throws a sentence that names the file where it is missing or something else. */
export function listedReleases(file: string): Release[] {
  const near = relative(projectRoot, file);
  const name = near.startsWith("..") ? file : near;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new Error(
      `${name}: ${code === "ENOENT" ? "no such file" : `not to be read (${code})`}; expected a list of releases, newest first`
    );
  }
  return readReleases(text, name);
}
