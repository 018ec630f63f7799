import {filePartAtBuild, partAtBuild} from "../../charts/drawAtBuild.ts";
import type {ColourOf} from "../../charts/fileElement.ts";
import type {PlotOptions} from "../../charts/plotOptions.ts";
import type {DrawnPart, Whose} from "../../charts/drawSvg.ts";
import {textSize} from "../../charts/theme.ts";
import {escapeXml} from "../../model/escapeXml.ts";

/** One of several drawings that stand together, under its name. */
export type Piece = {readonly name: string | null; readonly label: string; readonly draw: (width: number) => PlotOptions};

/** From this width in px on, two stand side by side. */
const twoFrom = 560;
const gap = 32;
const head = 26;

type Placed = Piece & {readonly x: number; readonly y: number; readonly width: number; readonly options: PlotOptions};

/** Where the pieces stand at a width, and how high they are together. */
function place(pieces: readonly Piece[], width: number): {placed: Placed[]; height: number} {
  const columns = width >= twoFrom ? 2 : 1;
  const each = (width - gap * (columns - 1)) / columns;
  const placed: Placed[] = [];
  let y = 0;
  for (let first = 0; first < pieces.length; first += columns) {
    const row = pieces.slice(first, first + columns).map((piece) => ({...piece, options: piece.draw(each)}));
    placed.push(...row.map((piece, column) => ({...piece, x: column * (each + gap), y, width: each})));
    y += head + Math.max(...row.map(({options}) => options.height ?? 0)) + gap;
  }
  return {placed, height: Math.max(0, y - gap)};
}

/** How high `sideBySide` is at a width, in px. */
export const sideBySideHeight = (pieces: readonly Piece[], width: number): number => Math.ceil(place(pieces, width).height);

/** Several drawings as one: side by side where there is room, else below one another, each under its name. `label` says the whole. */
export function sideBySide(
  pieces: readonly Piece[],
  width: number,
  {label, whose = "page"}: {label: string; whose?: Whose | undefined}
): string {
  const {placed, height} = place(pieces, width);
  const content = together(placed, ({options, label: own}) => partAtBuild(options, {label: own, whose}));
  const size = `width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${width} ${Math.ceil(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="group" aria-label="${escapeXml(label)}" ${size} fill="currentColor" font-size="${textSize}">${content}</svg>`;
}

/** The same as a part of a file that stands alone. */
export function sideBySidePart(pieces: readonly Piece[], width: number, colour: ColourOf): DrawnPart {
  const {placed, height} = place(pieces, width);
  const content = together(placed, ({options}) => filePartAtBuild(options, colour));
  return {width, height: Math.ceil(height), markup: `<g fill="${colour("ink")}" font-size="${textSize}">${content}</g>`};
}

const together = (placed: readonly Placed[], draw: (piece: Placed) => DrawnPart): string =>
  placed
    .map((piece) => {
      const {name, x, y} = piece;
      const title = `<text x="${x}" y="${y + 14}" font-weight="600">${escapeXml(name ?? "")}</text>`;
      return `${title}<g transform="translate(${x},${y + head})">${draw(piece).markup}</g>`;
    })
    .join("");
