import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {aggregateChange, type AggregateChange} from "../../measures/aggregateChange.ts";
import type {Group} from "../../model/area.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";
import {changeTable, signed, type Write} from "./groupChangeTable.ts";
import {basisOf, figureYear, givenText} from "../../reading/groupFigure.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Table} from "../../reading/figure.ts";

/** How a computed figure moved, in the parts that sum to it, country by country; `told` is null where it cannot be said. */
export type ChangeView = {readonly title: string; readonly told: ToldChange | null};
export type ToldChange = {
  /** What the figure was, what it is, and the points between the two. */
  readonly sentences: readonly string[];
  readonly parts: readonly string[];
  readonly movers: string;
  readonly table: Table;
};

/** The change of the any-benefit figure since the first year that many countries report. */
export function groupChange(group: Group, as: LocalAtlas, {from}: {from: number}): ChangeView {
  const {words, format} = as;
  const to = figureYear("any-benefit", as);
  const found = aggregateChange(as.observations.get("any-benefit") ?? [], {
    indicator: as.indicator("any-benefit"),
    members: group.members,
    populations: as.populationIndex,
    sex: "total",
    maxAge: null,
    from,
    to
  });
  const years = [format.year(from), format.year(to)] as const;
  if ("refused" in found) return {title: words.region.change.refused(...years), told: null};
  return {title: words.region.change.title(...years), told: tell(found, group, as)};
}

function tell(found: AggregateChange, group: Group, as: LocalAtlas): ToldChange {
  const {words, format} = as;
  const say = words.region.change;
  const write = writeOf(found, as);
  const [from, to] = [found.from, found.to].map((audit) => ({
    value: givenText(audit, audit.value, as),
    year: format.year(audit.asOf),
    basis: basisOf(audit, as)
  })) as [End, End];
  return {
    sentences: [
      say.was(from.value, from.year, from.basis),
      say.is(to.value, to.year, to.basis),
      say.sentence(signed(found.points, write), from.year, to.year)
    ],
    parts: [
      say.byCountries(signed(found.byCountries, write)),
      say.byPeople(signed(found.byPeople, write)),
      say.byReporting(signed(found.byReporting, write))
    ],
    movers: moversOf(found, write, as),
    table: changeTable(found, group, as)
  };
}

type End = {value: string; year: string; basis: string};

function moversOf({doings}: AggregateChange, write: Write, as: LocalAtlas): string {
  const {words, format} = as;
  const say = words.region.change;
  const movers = doings.filter(({points}) => Math.abs(points) >= 0.05).slice(0, 5);
  const named = movers.map(({area, from, to, points}) => {
    const noted = [from, to].some((o) => annotationsAbout(o, as, as).length > 0) ? [words.value.noted] : [];
    return say.mover(as.name(area), [signed(points, write), ...noted].join(", "));
  });
  return named.length > 0 ? say.movers(format.list(named)) : "";
}

/** One decimal where the parts, as printed, add up to the change as printed; two where they would not. */
function writeOf({points, byCountries, byPeople, byReporting}: AggregateChange, {format}: Reader): Write {
  const tenths = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) * 10);
  const parts = tenths(byCountries) + tenths(byPeople) + tenths(byReporting);
  return parts === tenths(points) ? format.points : format.finePoints;
}
