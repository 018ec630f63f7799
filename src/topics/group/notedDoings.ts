import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {AggregateChange} from "../../measures/aggregateChange.ts";
import {headlineBreakdown} from "../../measures/headlineBreakdown.ts";
import {oldestFirst, withBreakdown} from "../../measures/latest.ts";
import {sum} from "../../measures/sum.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";

type Doing = AggregateChange["doings"][number];

/** Points under which a country moved nothing that is printed. */
export const leastPoints = 0.05;

/** The part of what countries did that rests on values with a note, by rule or by hand, and what is left without it. */
export type NotedDoings = {readonly areas: readonly string[]; readonly points: number; readonly without: number};

/** Null where no country with such a value moved the figure. */
export function notedDoings({doings, byCountries}: AggregateChange, as: LocalAtlas): NotedDoings | null {
  const noted = doings.filter((doing) => Math.abs(doing.points) >= leastPoints && isNoted(doing, as));
  if (noted.length === 0) return null;
  const points = sum(noted.map((doing) => doing.points));
  return {areas: noted.map(({area}) => area), points, without: byCountries - points};
}

/** Whether a value at either end carries a note, or one between them: a doubtful step lies on the way, wherever the ends stand. */
export function isNoted({area, from, to}: Doing, as: LocalAtlas): boolean {
  const {indicator, byArea} = as.snapshot(from.indicator);
  const series = withBreakdown(byArea.get(area) ?? [], {breakdown: headlineBreakdown(indicator)});
  const between = series.filter((o) => oldestFirst(from, o) <= 0 && oldestFirst(o, to) <= 0);
  return between.some((o) => annotationsAbout(o, as).length > 0);
}
