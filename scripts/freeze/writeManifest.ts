import {readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {sayCount} from "../steps/amounts.ts";
import {filesBeneath} from "../steps/fingerprint.ts";

/** What a kept release says of itself, so that half a copy is known as one. */
type Manifest = {readonly files: number; readonly bytes: number};

const manifest = "release.json";

function weigh(folder: string): Manifest {
  const sizes = filesBeneath(folder, ["."])
    .filter((file) => file !== `./${manifest}`)
    .map((file) => statSync(join(folder, file)).size);
  return {files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0)};
}

/** Writes down how much a finished folder of a release holds. */
export const writeManifest = (folder: string): void => writeFileSync(join(folder, manifest), `${JSON.stringify(weigh(folder))}\n`);

/** What is wrong with a release's folder, as the end of a sentence; null where it is whole. */
export function lackOf(folder: string): string | null {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return "it is no folder";
  let said: Partial<Manifest>;
  try {
    said = (JSON.parse(readFileSync(join(folder, manifest), "utf8")) ?? {}) as Partial<Manifest>;
  } catch {
    return `it has no ${manifest} that says what it holds`;
  }
  const {files, bytes} = weigh(folder);
  if (files === said.files && bytes === said.bytes) return null;
  const amount = (one: Partial<Manifest>) => `${sayCount(one.files ?? 0)} files of ${sayCount(one.bytes ?? 0)} bytes`;
  return `it holds ${amount({files, bytes})} where ${manifest} says ${amount(said)}`;
}
