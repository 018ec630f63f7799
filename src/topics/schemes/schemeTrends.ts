import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import {trendLines} from "../../charts/trendLines.ts";
import {shareTicks} from "../../charts/shareTicks.ts";
import type {Tick} from "../../charts/frame.ts";
import type {Scheme} from "../../model/scheme.ts";
import type {SchemeCount} from "../../model/schemeCount.ts";
import {drawnOnce} from "../../drawing/drawnOnce.ts";
import {countText, isShare} from "../../reading/countText.ts";
import {evidenceText, schemeText} from "../../reading/schemeText.ts";

/** A line needs so many years, of one unit and one document. */
const fewestYears = 3;

type Dated = SchemeCount & {readonly year: number};
export type SchemeTrend = {readonly title: string; readonly source: string; readonly draw: (width: number) => string};

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
  const title = as.words.schemes.page.trend({scheme: name, unit: said});
  // A share has the height of all; a number that of the largest.
  const whole = isShare(unit) ? 100 : Math.max(...line.map(({count}) => count));
  const ticks = isShare(unit) ? shareTicks(as.format.count) : numberTicks(whole, as);
  const points = line.map((one) => ({
    year: one.year,
    value: whole === 0 ? 0 : (100 * one.count) / whole,
    valueText: isShare(unit) ? as.format.percent(one.count) : as.format.people(one.count),
    yearText: as.format.year(one.year),
    say: as.format.labelled(as.format.year(one.year), countText(one, as)),
    flag: "normal" as const
  }));
  const {draw} = drawnOnce((width) => trendLines([{label: said, runs: [points]}], {width, ticks}), title);
  if (draw === null) throw new Error(`nothing is drawn of ${name}`);
  return {title, source: as.format.labelled(as.words.figure.source, evidenceText(line[0]!, as)), draw: (width) => draw(width)};
}

/** Zero, and the largest round number that a line reaches. */
function numberTicks(most: number, {format}: LocalAtlas): Tick[] {
  const unit = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const round = Math.floor(most / unit) * unit;
  return [0, ...(round > 0 ? [round] : [])].map((value) => ({value: most === 0 ? 0 : (100 * value) / most, text: format.people(value)}));
}
