import type {PlotOptions} from "../charts/plotOptions.ts";
import type {Language} from "../atlas/language.ts";
import type {TakenFigure} from "../reading/figure.ts";
import type {ChartView, MissingOf} from "./chart.ts";
import {drawnOnce} from "./drawnOnce.ts";
import type {ChartKind} from "./chartKinds.ts";
import type {RowFile} from "./rowFiles.ts";
import {withName} from "./saying.ts";

/** What a chart of rows is drawn from; `draw` is null where nothing is published. */
export type Drawing = {
  readonly figure: TakenFigure;
  readonly draw: ((width: number) => PlotOptions) | null;
  readonly says: readonly string[];
  readonly missing: number;
  /** What they are; countries, where nothing is said. */
  readonly missingOf?: MissingOf;
  /** The kind whose sort of picture it is, where that is not its own. */
  readonly picture?: ChartKind;
  readonly embedColumns?: readonly number[] | undefined;
  /** What it is of, where that is more than the indicator under whose id it stands. */
  readonly topic?: string;
  /** The files of its rows, where they are several; the page then leads to none of them as if it were the whole. */
  readonly rows?: readonly RowFile[];
};

/** The part of a chart's view that comes of its drawing. `name` is the place it is of, and begins the label of the picture. */
export const drawn = (
  {figure, picture, embedColumns, rows, draw, says, missing}: Drawing,
  name: string,
  reader: Language
): Pick<ChartView, "figure" | "picture" | "embedColumns" | "rows" | "draw" | "part" | "heightAt" | "says" | "missing" | "legend"> => ({
  figure: rows ? {...figure, csv: undefined} : figure,
  picture,
  embedColumns,
  rows,
  says,
  missing,
  legend: null,
  ...(draw ? drawnOnce(draw, withName({name}, figure.title, reader)) : {draw: null, part: null, heightAt: null})
});
