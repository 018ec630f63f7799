import {rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename} from "node:path";
import {folderOfRun} from "./folderOfRun.ts";

const name = "left-out-tests";

/** Has all tests of a run put what they write beside them into one folder, which goes when the run ends; that of a run that was killed goes with the next. */
export default function scratchOfTests(): (() => void) | undefined {
  if (basename(tmpdir()) === `${name}-${process.pid}`) return undefined;
  const folder = folderOfRun(tmpdir(), name);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, {recursive: true, force: true});
}
