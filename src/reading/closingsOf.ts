import {leads} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {closing, isClosing, neededPerYear, type Closing, type ClosingRefusal} from "../measures/closing.ts";
import {withBreakdown} from "../measures/latest.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import {datedValues} from "./trendOf.ts";

/** The years between which SDG target 1.3 is to be reached, and how many there must be between two values that are compared. */
export const sdgYears = {first: 2015, last: 2030} as const;
export const leastYears = 4;

type Found = Closing | {readonly refused: ClosingRefusal};

/** Worked out once, whatever the language: a note bars in all of them. */
const made = perAtlas(() => new Map<string, Found>());

/** How the gap of an area has moved since 2015 on an indicator, or why that cannot be said. */
export function closingOf(areaId: string, indicatorId: string, as: LocalAtlas): Found {
  const key = `${indicatorId}/${areaId}`;
  const known = made(as).get(key);
  if (known) return known;
  const isDoubtful = (o: Observation): boolean => !leads(o, as) || annotationsAbout(o, as).length > 0;
  const beside = besideOf(areaId, indicatorId, as);
  const rules = {indicator: as.indicator(indicatorId), isDoubtful, since: sdgYears.first, leastYears, beside};
  const found = closing(datedValues(areaId, indicatorId, as), rules);
  made(as).set(key, found);
  return found;
}

/** What the table by sector has of all jobs, of other years and editions than the indicator's own. */
const besideOf = (areaId: string, indicatorId: string, as: LocalAtlas): readonly Observation[] =>
  indicatorId === "informal-employment" ? withBreakdown(as.snapshot("informal-by-sector").byArea.get(areaId) ?? [], {breakdown: {}}) : [];

/** The movements among some areas that can be said, the gap that closed fastest first; and how many are left out, by reason. */
export function closingsOf(areaIds: readonly string[], indicatorId: string, as: LocalAtlas) {
  const found = areaIds.map((area) => ({area, found: closingOf(area, indicatorId, as)}));
  const told = found.flatMap(({area, found}) => (isClosing(found) ? [{area, ...found}] : []));
  const without = Map.groupBy(
    found.flatMap(({area, found}) => (isClosing(found) ? [] : [{area, why: found.refused}])),
    ({why}) => why
  );
  return {told: told.toSorted((a, b) => b.perYear - a.perYear || as.byName(as.name(a.area), as.name(b.area))), without};
}
export type ToldClosing = Closing & {readonly area: string};

/** Points a year that would close the gap of a value by 2030. */
export const neededBy2030 = (o: Observation, as: LocalAtlas): number | null =>
  neededPerYear(o, {indicator: as.indicator(o.indicator), by: sdgYears.last});
