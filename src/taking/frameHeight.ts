import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import {embedHeight} from "./embedHeight.ts";
import {fittedHeight, type FrameHeight} from "./fittedHeight.ts";

/** Heights worked out once: an embed's card, the page it is taken from and the maker ask for the same. */
const held = new WeakMap<ChartView, FrameHeight>();

/** The height of the frame of a chart at every width. */
export function frameHeight(view: ChartView, reader: Language): FrameHeight {
  const known = held.get(view) ?? fittedHeight(embedHeight(view, reader));
  held.set(view, known);
  return known;
}
