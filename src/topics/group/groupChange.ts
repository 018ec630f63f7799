import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {aggregateChange, type AggregateChange} from "../../measures/aggregateChange.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {changeTable} from "./changeTable.ts";
import {basisOf, figureYear} from "../../reading/groupFigure.ts";
import {isNoted, leastPoints, notedDoings, type NotedDoings} from "./notedDoings.ts";
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
  const say = as.words.region.change;
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
  const years = {first: from, last: to};
  if ("refused" in found) return {title: say.refused({years}), told: null};
  return {title: say.title({years}), told: tell(found, group, as)};
}

function tell(found: AggregateChange, group: Group, as: LocalAtlas): ToldChange {
  const say = as.words.region.change;
  const {from, to, points} = found;
  const noted = notedDoings(found, as);
  const end = (audit: typeof from) => ({value: audit.value, year: audit.asOf, basis: basisOf(audit, as)});
  return {
    sentences: [
      say.was(end(from)),
      say.is(end(to)),
      say.sentence({points, rounded: !addsUp(found, noted), years: {first: from.asOf, last: to.asOf}})
    ],
    parts: [
      say.byCountries({points: found.byCountries, noted: noted && {...noted, areas: noted.areas.map(as.place)}}),
      say.byPeople({points: found.byPeople}),
      say.byReporting({points: found.byReporting})
    ],
    movers: moversOf(found, as),
    table: changeTable(found, group, as)
  };
}

/** Of so few comparable countries all are told: none of them is a largest. */
const fewDoings = 3;

function moversOf({doings}: AggregateChange, as: LocalAtlas): string {
  const {words} = as;
  const say = words.region.change;
  const movers = doings.filter(({points}) => Math.abs(points) >= leastPoints).slice(0, 5);
  const named = movers.map((doing) =>
    say.mover({area: as.place(doing.area), points: doing.points, remark: isNoted(doing, as) ? words.value.noted : ""})
  );
  return named.length > 0 ? say.movers({movers: named, all: doings.length <= fewDoings}) : "";
}

/** Whether the parts, as printed, add up to what they are parts of, as printed. */
function addsUp({points, byCountries, byPeople, byReporting}: AggregateChange, noted: NotedDoings | null): boolean {
  const tenths = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) * 10);
  const sumOf = (parts: readonly number[]): number => sum(parts.map(tenths));
  const adds = sumOf([byCountries, byPeople, byReporting]) === tenths(points);
  return adds && (noted === null || sumOf([noted.points, noted.without]) === tenths(byCountries));
}
