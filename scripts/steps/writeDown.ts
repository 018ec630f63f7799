import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Writes a file and waits until the disk has it; an error names the file, even where the disk is full. */
export function writeDown(file: string, text: string | Uint8Array): void {
  try {
    const open = openSync(file, "w");
    try {
      writeFileSync(open, text);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    throw Object.assign(error as Error, {path: file});
  }
}

/** Waits until the disk has the names in a folder, where the system can say so of folders. */
export function settle(folder: string): void {
  try {
    const open = openSync(folder, "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (!["EISDIR", "EPERM", "EINVAL", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** Puts a text in the place of a file that others read: they find the last one or this one, never half of it. */
export function replaceFile(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    writeDown(aside, text);
    renameSync(aside, file);
    settle(dirname(file));
  } finally {
    rmSync(aside, {force: true});
  }
}
