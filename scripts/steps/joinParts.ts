import {copyFileSync, existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {Locale} from "../../src/model/locale.ts";
import {filesBeneath} from "./fingerprint.ts";

/** A build of some of the site: of some languages, with what all share if the first is among them. */
export type Part = {readonly outDir: string; readonly locales: readonly Locale[]};

/** Moves the pages of the further languages into the build of the first, with the styles and scripts that it lacks. Folders are from `root`, or absolute. */
export function joinParts([first, ...further]: readonly Part[], root: string): void {
  if (!first) return;
  const whole = resolve(root, first.outDir);
  for (const {outDir, locales} of further) {
    const part = resolve(root, outDir);
    for (const locale of locales) renameSync(join(part, locale), join(whole, locale));
    for (const asset of filesBeneath(part, ["_astro"])) {
      const to = join(whole, asset);
      if (existsSync(to)) continue;
      mkdirSync(dirname(to), {recursive: true});
      copyFileSync(join(part, asset), to);
    }
    rmSync(part, {recursive: true, force: true});
  }
}
