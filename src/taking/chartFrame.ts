import type {Language} from "../atlas/language.ts";
import {listedName, type ChartView} from "../drawing/chart.ts";
import type {FrameHeight} from "./fittedHeight.ts";
import {frameHeight} from "./frameHeight.ts";

/** What a page needs to know of a chart to hold it in a frame. */
export type ChartFrame = FrameHeight & {
  /** Names the chart, and no figure: what is in the frame changes with the data, what is pasted around it does not. */
  readonly title: string;
};

/** The frame of a chart, in the reader's language. */
export const chartFrame = (view: ChartView, reader: Language): ChartFrame => ({
  title: reader.format.labelled(reader.words.embed.charts[view.chart], listedName(view)),
  ...frameHeight(view, reader)
});
