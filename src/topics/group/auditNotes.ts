import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {aggregate} from "../../measures/aggregate.ts";
import {headlineSex} from "../../measures/headlineSex.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {tooOldNote} from "./tooOldNote.ts";
import {isGiven, isWeak, type Given} from "../../reading/groupFigure.ts";

/** What must be known of a computed figure before its tables are read. */
export const auditNotes = (figure: Given, group: Group, indicator: Indicator, as: LocalAtlas): string[] =>
  [withNewest(figure, group, indicator, as), tooOldNote(figure, indicator, as), earlierCounts(figure, as), noHeadCount(figure, as)].filter(
    (note) => note !== ""
  );

/** What the figure would be if values after its year went in too, weighted by the people of the same year. */
function withNewest({asOf}: Given, {members}: Group, indicator: Indicator, as: LocalAtlas): string {
  const sex = headlineSex(indicator);
  const latest = latestByArea(as.observations.get(indicator.id) ?? [], {breakdown: {sex}});
  const newer = members.flatMap((area) => latest.get(area) ?? []).filter(({period}) => (period ?? 0) > asOf);
  if (newer.length === 0) return "";
  const rows = [...latest.values()].map((o) => ({...o, period: o.period === null ? null : Math.min(o.period, asOf)}));
  const found = aggregate(rows, {indicator, members, populations: as.populationIndex, sex, asOf, maxAge: null});
  if (!isGiven(found)) return "";
  const places = newer.map(({area, period}) => ({place: as.place(area), year: period ?? asOf}));
  return as.words.computed.newest({year: asOf, value: found.value, weak: isWeak(found), places});
}

/** Members whose head count is of a year before that of the figure, behind it or not. */
function earlierCounts({contributions, missing, asOf}: Given, as: LocalAtlas): string {
  const places = [...contributions, ...missing].flatMap(({area, weightYear}) =>
    weightYear === null || weightYear === asOf ? [] : [{place: as.place(area), year: weightYear}]
  );
  return places.length === 0 ? "" : as.words.computed.earlierCounts({places, year: asOf});
}

function noHeadCount({missing}: Given, as: LocalAtlas): string {
  const places = missing.filter(({weight}) => weight === null).map(({area}) => as.place(area));
  return places.length === 0 ? "" : as.words.computed.noHeadCount({places: places.toSorted((a, b) => as.byName(a.name, b.name))});
}
