import {closeSync, openSync, readSync} from "node:fs";
import {join} from "node:path";
import {filesBeneath} from "../steps/fingerprint.ts";

/** An SVG file from which PNG are to be made. */
export type Picture = {
  /** From the folder of the site: "embed/branches/arg.svg". */
  readonly file: string;
  /** Px of a PNG for one of the SVG: one PNG for each. */
  readonly scales: readonly number[];
};

const begins = 400;

/**
 * The pictures of a built site: SVG files that say on their root at which scales they are wanted (`data-png="1 2"`). Frozen releases (/v/)
 * never change: nothing is added to them.
 */
export const findPictures = (folder: string): Picture[] =>
  filesBeneath(folder, ["."])
    .filter((file) => file.endsWith(".svg") && !file.startsWith("./v/"))
    .map((file) => ({file: file.slice(2), scales: scalesIn(beginningOf(join(folder, file)))}))
    .filter(({scales}) => scales.length > 0);

/** The scales that the beginning of an SVG asks for; none where it asks for nothing. */
export const scalesIn = (svg: string): number[] =>
  (/^<svg [^>]*\bdata-png="([\d ]+)"/.exec(svg)?.[1] ?? "").split(" ").filter(Boolean).map(Number);

/** "embed/branches/arg.svg" at 2 → "embed/branches/arg@2x.png". */
export const pngOf = (file: string, scale: number): string => `${file.slice(0, -".svg".length)}${scale === 1 ? "" : `@${scale}x`}.png`;

function beginningOf(file: string): string {
  const buffer = Buffer.alloc(begins);
  const opened = openSync(file, "r");
  const read = readSync(opened, buffer, 0, begins, 0);
  closeSync(opened);
  return buffer.toString("utf8", 0, read);
}
