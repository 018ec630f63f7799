import type {DrawnPart} from "../charts/drawSvg.ts";
import type {ChartLegend} from "../drawing/chartLegend.ts";
import type {Colours} from "../site/lightColours.ts";
import {stack, tidy, type Block} from "./block.ts";
import {legendBlock} from "./legendBlock.ts";
import {placedDrawing} from "./placedDrawing.ts";

type Frame = {readonly width: number; readonly size: number; readonly colours: Colours};

/** A drawing with its key as one layer, which begins with a frame that is not seen: by it a program knows how large the layer is, and may scale it. */
export function framedDrawing(drawing: DrawnPart, legend: ChartLegend | null, frame: Frame): Block {
  const {width} = frame;
  const {height, print} = stack([
    {above: 0, block: placedDrawing(drawing, width)},
    ...(legend ? [{above: 10, block: legendBlock(legend, frame)}] : [])
  ]);
  const edge = `<rect width="${width}" height="${tidy(height)}" fill="none"/>`;
  return {height, print: (x, y) => `<g id="drawing" transform="translate(${tidy(x)} ${tidy(y)})">${edge}${print(0, 0)}</g>`};
}
