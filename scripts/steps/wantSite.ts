import {isAbsolute, relative} from "node:path";
import {filesBeneath} from "./fingerprint.ts";
import {projectRoot} from "./projectRoot.ts";

/** Folders of tests that look at a built site. */
const ofSite = ["tests/dist", "tests/browser"];

/** The part of a file's name that an argument of vitest asks for: "/home/me/left-out/tests/dist/a.test.ts:12" → "tests/dist/a.test.ts". */
function partOf(wanted: string): string {
  const name = wanted.replace(/:\d+$/, "");
  return isAbsolute(name) ? relative(projectRoot, name) : name.replace(/^\.\//, "");
}

/** Whether a built site is needed for the tests that vitest would choose by these arguments: parts of the names of files. Options may mean any test. */
export const wantSite = (wanted: readonly string[]): boolean =>
  wanted.some((name) => name.startsWith("-")) ||
  filesBeneath(projectRoot, ofSite).some((file) => wanted.some((name) => file.includes(partOf(name))));
