import type {DrawnPart} from "../charts/drawSvg.ts";
import {tidy, type Block} from "./block.ts";

/** A drawing as a block of a picture, scaled to a width in px. A group, not an svg in the svg: some programs put all of those at 0, 0. */
export function placedDrawing({width: across, height: down, markup}: DrawnPart, width: number): Block {
  const scale = Math.round((width / across) * 1e5) / 1e5;
  const scaled = scale === 1 ? "" : ` scale(${scale})`;
  return {
    height: (width * down) / across,
    print: (x, y) => `<g transform="translate(${tidy(x)} ${tidy(y)})${scaled}">${markup}</g>`
  };
}
