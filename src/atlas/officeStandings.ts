import type {OfficeFigure} from "../model/officeFigure.ts";
import type {OfficeMeasure} from "../model/officeMeasure.ts";
import type {Atlas} from "./atlas.ts";
import {perAtlas} from "./perAtlas.ts";

/** A measure of a national office with the figures of its newest period: of places within the country, where there are any. */
export type OfficeStanding = {
  readonly measure: OfficeMeasure;
  readonly period: string;
  /** The value of the country as a whole. */
  readonly whole: OfficeFigure;
  /** All values of the period, the country's among them, of women and men too. */
  readonly figures: readonly OfficeFigure[];
  /** Whether there are values of places within the country. */
  readonly hasPlaces: boolean;
};

const held = perAtlas(
  ({officeMeasures, officeFigures}: Pick<Atlas, "officeMeasures" | "officeFigures">): ReadonlyMap<string, readonly OfficeStanding[]> => {
    const byMeasure = Map.groupBy(officeFigures, ({measure}) => measure);
    const standings = officeMeasures.flatMap((measure) => standingOf(measure, byMeasure.get(measure.id) ?? []));
    return Map.groupBy(standings, ({whole}) => whole.area);
  }
);

/** The newest period with places, or, where there never are any, the newest of the country. */
function standingOf(measure: OfficeMeasure, all: readonly OfficeFigure[]): OfficeStanding[] {
  const totals = all.filter(({sex}) => sex === "total");
  const places = totals.filter(({level}) => level !== "country");
  const hasPlaces = places.length > 0;
  const period = (hasPlaces ? places : totals)
    .map((one) => one.period)
    .toSorted()
    .at(-1);
  const figures = all.filter((one) => one.period === period);
  const whole = totals.find((one) => one.period === period && one.level === "country");
  return period === undefined || whole === undefined ? [] : [{measure, period, whole, figures, hasPlaces}];
}

/** What the national office measures of a country, as its tables have it; none where we hold no such table. */
export const officeStandings = (area: string, atlas: Atlas): readonly OfficeStanding[] => held(atlas).get(area) ?? [];

/** The countries whose office has figures of places within, by their ids. */
export const countriesWithin = (atlas: Atlas): string[] =>
  [...held(atlas)].flatMap(([area, standings]) => (standings.some(({hasPlaces}) => hasPlaces) ? [area] : []));
