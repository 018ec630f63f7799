import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {aggregateChange, type AggregateChange} from "../../measures/aggregateChange.ts";
import type {Group} from "../../model/area.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";
import {changeTable} from "./changeTable.ts";
import {basisOf, figureYear} from "../../reading/groupFigure.ts";
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
  const end = (audit: typeof from) => ({value: audit.value, year: audit.asOf, basis: basisOf(audit, as)});
  return {
    sentences: [
      say.was(end(from)),
      say.is(end(to)),
      say.sentence({points, rounded: !addsUp(found), years: {first: from.asOf, last: to.asOf}})
    ],
    parts: [
      say.byCountries({points: found.byCountries}),
      say.byPeople({points: found.byPeople}),
      say.byReporting({points: found.byReporting})
    ],
    movers: moversOf(found, as),
    table: changeTable(found, group, as)
  };
}

function moversOf({doings}: AggregateChange, as: LocalAtlas): string {
  const {words} = as;
  const say = words.region.change;
  const movers = doings.filter(({points}) => Math.abs(points) >= 0.05).slice(0, 5);
  const named = movers.map(({area, from, to, points}) => {
    const isNoted = [from, to].some((o) => annotationsAbout(o, as).length > 0);
    return say.mover({area: as.place(area), points, remark: isNoted ? words.value.noted : ""});
  });
  return named.length > 0 ? say.movers(named) : "";
}

/** Whether the parts, as printed, add up to the change as printed. */
function addsUp({points, byCountries, byPeople, byReporting}: AggregateChange): boolean {
  const tenths = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) * 10);
  return tenths(byCountries) + tenths(byPeople) + tenths(byReporting) === tenths(points);
}
