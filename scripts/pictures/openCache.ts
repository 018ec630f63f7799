import {createHash} from "node:crypto";
import {constants, copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** Raised by hand where the way from SVG to PNG changes: older pictures are then made anew. */
const edition = 2;

/** What a picture's bytes depend on besides its own drawing: the faces, and the program that draws. */
export function basisOf(fontFiles: readonly string[], program: string): string {
  const hash = createHash("sha256").update(`${edition} ${program}`);
  for (const file of fontFiles) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** The folder of finished PNG, each named by what it was made from. */
export function openCache(folder: string, basis: string) {
  const asked = new Set<string>();
  mkdirSync(folder, {recursive: true});
  return {
    /** The file of a drawing, which need not be there yet. */
    fileOf(svg: Buffer): string {
      const name = `${createHash("sha256").update(basis).update(svg).digest("hex").slice(0, 32)}.png`;
      asked.add(name);
      return join(folder, name);
    },
    /** Takes away what nobody asked for since it was opened. */
    prune(): void {
      for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name));
    }
  };
}

/** Whole or not at all: a run that is cut off leaves no half a picture. */
export function writeWhole(file: string, content: Buffer): void {
  const aside = `${file}.part`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

/** A copy, in folders that are made for it; whole or not at all as well. */
export function copyWhole(from: string, to: string): void {
  const aside = `${to}.part`;
  mkdirSync(dirname(to), {recursive: true});
  copyFileSync(from, aside, constants.COPYFILE_FICLONE);
  renameSync(aside, to);
}
