import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import {trendLines} from "../../charts/trendLines.ts";
import {scaleTicks, trendScale, type TrendScale} from "../../charts/trendScale.ts";
import type {Tick} from "../../charts/frame.ts";
import type {TrendPoint} from "../../charts/trendSpots.ts";
import type {Scheme} from "../../model/scheme.ts";
import type {SchemeCount} from "../../model/schemeCount.ts";
import {drawnOnce} from "../../drawing/drawnOnce.ts";
import {countText, isShare} from "../../reading/countText.ts";
import {evidenceText, schemeText} from "../../reading/schemeText.ts";

/** A line needs so many years, of one unit and one document. */
const fewestYears = 3;

type Dated = SchemeCount & {readonly year: number};
export type SchemeTrend = {
  readonly title: string;
  /** What the line stands on, where that is not the whole of 0–100. */
  readonly scale: string;
  readonly source: string;
  readonly draw: (width: number) => string;
};

/** The counts of a scheme through the years: a picture for each unit and document that has three dated years or more. Others stand in the table alone. */
export function schemeTrends(scheme: Scheme, as: LocalAtlas): SchemeTrend[] {
  const dated = (schemesHeld(as).counts.get(scheme.id) ?? []).filter((one): one is Dated => one.year !== null);
  const {name} = schemeText(scheme, as);
  const lines = [...Map.groupBy(dated, ({unit, evidence}) => `${unit}/${evidence}`).values()];
  return lines.filter((line) => new Set(line.map(({year}) => year)).size >= fewestYears).map((line) => trendOf(line, name, as));
}

function trendOf(line: readonly Dated[], name: string, as: LocalAtlas): SchemeTrend {
  const {unit} = line[0]!;
  const said = as.words.schemes.unit(unit);
  const title = as.words.schemes.page.trend({scheme: name, unit: said, first: line[0]!.year, last: line.at(-1)!.year});
  // A share stands on the tens about it, which show its change; a number has the height of the largest.
  const whole = isShare(unit) ? 100 : Math.max(...line.map(({count}) => count));
  const points = line.map((one) => pointOf(one, whole, as));
  const series = [{label: said, runs: [points]}];
  const scale: TrendScale = isShare(unit) ? trendScale(series) : [0, 100];
  const ticks = isShare(unit) ? scaleTicks(scale, as.format.count) : numberTicks(whole, points, as);
  const {draw} = drawnOnce((width) => trendLines(series, {width, scale, ticks}), title);
  if (draw === null) throw new Error(`nothing is drawn of ${name}`);
  return {
    title,
    scale: scaleText(scale, as),
    source: as.format.labelled(as.words.figure.source, evidenceText(line[0]!, as)),
    draw: (width) => draw(width)
  };
}

const scaleText = ([low, high]: TrendScale, {words, format}: LocalAtlas): string =>
  low === 0 && high === 100 ? "" : words.figure.scale({low: format.limit(low, "percent"), high: format.limit(high, "percent")});

const pointOf = (one: Dated, whole: number, as: LocalAtlas): TrendPoint => ({
  year: one.year,
  value: whole === 0 ? 0 : (100 * one.count) / whole,
  valueText: isShare(one.unit) ? as.format.percent(one.count) : as.format.people(one.count),
  yearText: as.format.year(one.year),
  say: as.format.labelled(as.format.year(one.year), countText(one, as)),
  flag: "normal"
});

/** So far, of the height of a picture, a level stands from every value, or its number would touch theirs. */
const apart = 20;

/** Zero, and the largest round number within a line's reach that stands free of its values. */
function numberTicks(most: number, points: readonly Pick<TrendPoint, "value">[], {format}: LocalAtlas): Tick[] {
  const unit = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const tickAt = (amount: number): Tick => ({value: most === 0 ? 0 : (100 * amount) / most, text: format.people(amount)});
  const levels = [5, 2, 1, 0.5, 0.2].map((step) => step * unit).filter((amount) => amount < most && Number.isInteger(amount));
  const free = levels.map(tickAt).find((tick) => points.every(({value}) => Math.abs(value - tick.value) >= apart));
  return [tickAt(0), ...(free ? [free] : [])];
}
