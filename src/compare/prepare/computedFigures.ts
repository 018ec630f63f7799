import type {ComputedBySex, PackedComputed} from "../compareFiles.ts";
import {aggregate} from "../../measures/aggregate.ts";
import type {Audit} from "../../measures/audit.ts";
import {cappedPart} from "../../measures/cappedPart.ts";
import {gap} from "../../measures/gap.ts";
import {headlineSex} from "../../measures/headlineSex.ts";
import {latestAsOf} from "../../measures/latest.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {dimensions, type Code} from "../../model/dimension.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {figureYear} from "../../reading/groupFigure.ts";

/** Members named as the largest parts of a gap. */
const named = 3;

/** What we compute for every group whose members are held, for everyone and by sex where the indicator has sexes. */
export function computedFigures(indicator: Indicator, atlas: Atlas): Record<string, ComputedBySex> {
  const sexes = indicator.splits.includes("sex") ? dimensions.sex : (["total"] as const);
  const wanted = sexes.filter((sex) => sex !== "total" || headlineSex(indicator) === "total");
  const asOf = figureYear(indicator.id, atlas);
  const latest = wanted.map((sex) => {
    const rows = latestAsOf(atlas.observations.get(indicator.id) ?? [], {asOf, maxAge: null, breakdown: {sex}});
    return [sex, [...rows.values()]] as const;
  });
  const ofGroup = (group: Group): ComputedBySex =>
    Object.fromEntries(latest.map(([sex, rows]) => [sex, computed(group, {sex, rows, asOf, indicator, atlas})]));
  return Object.fromEntries(atlas.memberGroups.map((group) => [group.id, ofGroup(group)]));
}

type Wanted = {sex: Code<"sex">; rows: readonly Observation[]; asOf: number; indicator: Indicator; atlas: Atlas};

function computed(group: Group, {sex, rows, asOf, indicator, atlas}: Wanted): PackedComputed {
  const members = group.members;
  const found = aggregate(rows, {indicator, members, populations: atlas.populationIndex, sex, asOf, maxAge: null});
  if ("refused" in found) return found;
  return {
    value: "value" in found ? thousandths(found.value) : null,
    ...(found.footing === "weak" ? {weak: true} : {}),
    n: found.countriesWithData,
    of: found.countries,
    people: partial(found.shareOfPeople),
    years: found.periodRange,
    ...cappedIn(found),
    ...(sex === headlineSex(indicator) && "value" in found ? largestParts(found, indicator) : {})
  };
}

function cappedIn(audit: Audit): {capped?: number} {
  const capped = cappedPart(audit);
  return capped === null ? {} : {capped: Math.round(capped)};
}

/** Whose people are left out: each member's part of the gap of all members with data. */
function largestParts({contributions}: Audit, indicator: Indicator): {largest?: [string, number, number, number | string][]} {
  const gaps = contributions.map(({observation, weight}) => ({
    observation,
    people: weight * ((gap(observation.value, indicator) ?? 0) / 100)
  }));
  const all = sum(gaps.map(({people}) => people));
  if (all === 0) return {};
  const sorted = gaps
    .filter(({people}) => people > 0)
    .sort((a, b) => b.people - a.people || (a.observation.area < b.observation.area ? -1 : 1));
  const largest = sorted.slice(0, named);
  return {largest: largest.map(({observation: o, people}) => [o.area, thousandths(people / all), o.value, o.period ?? o.edition])};
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** A share of people that is not whole never becomes whole by rounding. */
const partial = (share: number): number => (share < 1 ? Math.min(0.9999, thousandths(share)) : 1);
