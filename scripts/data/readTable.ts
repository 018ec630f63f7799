import {lstatSync, readFileSync, statSync} from "node:fs";
import {posix} from "node:path";
import type {Complaints} from "../../src/sources/complaints.ts";
import type {Table} from "../../src/sources/reference/readReference.ts";
import {decodeText} from "../../src/tables/decodeText.ts";
import {sayMegabytes} from "../steps/amounts.ts";
import {fileWords} from "../steps/fileFault.ts";

/** A table larger than this, in bytes, is not what a source is cut to; to read it would take more memory than there may be. */
const largest = 100_000_000;

/** Reads a file as text; a link is followed. What is none, or cannot be read, is a complaint. */
export function readTable(folder: string, path: readonly string[], complaints: Complaints): Table | undefined {
  const file = posix.join(folder, ...path);
  try {
    const fault = faultOf(file);
    if (fault !== null) return complaints.aboutFile(file, fault);
    const bytes = readFileSync(file);
    const text = complaints.gather(() => decodeText(bytes, file));
    return text === undefined ? undefined : {text, file};
  } catch (error) {
    return complaints.aboutFile(file, fileWords(error));
  }
}

/** Why something is no file that we would read; null where it is one. */
function faultOf(file: string): string | null {
  const stats = statSync(file, {throwIfNoEntry: false});
  if (!stats) return lstatSync(file, {throwIfNoEntry: false}) ? "this link leads nowhere" : "there is no such file";
  if (stats.isDirectory()) return "this is a folder; expected a file";
  if (!stats.isFile()) return "this is neither a file nor a folder; expected a file";
  if (stats.size <= largest) return null;
  return `this holds ${sayMegabytes(stats.size)}; expected ${sayMegabytes(largest)} at the most: cut it to what the atlas reads`;
}
