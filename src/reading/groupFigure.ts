import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {aggregate, type Aggregate, type Audit} from "../measures/aggregate.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import type {Group} from "../model/area.ts";
import type {Code} from "../model/dimension.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {latestReading, type Reading} from "./reading.ts";
import type {Reader} from "../atlas/reader.ts";

/** A computed figure with its audit, when there is one to show. */
export type Shown = Audit & {readonly value: number};

/** The figure of a group on one indicator: as published, as computed, and the points between the two. */
export type GroupFigure = {
  readonly published: Reading | null;
  readonly computed: Aggregate;
  /** Computed minus published, in points; null where one of them is missing. */
  readonly difference: number | null;
};

const held = perAtlas(() => new Map<string, Aggregate>());

/** Computes a group's aggregate once a build, whoever asks for it; `maxAge` in years, null for any age; `sex` that of the headline. */
export function computedFor(
  group: Group,
  indicatorId: string,
  atlas: Atlas,
  {maxAge, sex}: {maxAge: number | null; sex?: Code<"sex">}
): Aggregate {
  const cache = held(atlas);
  const key = [group.id, indicatorId, maxAge, sex].join("/");
  const known = cache.get(key);
  if (known) return known;
  const {indicator} = atlas.standing(indicatorId);
  const found = aggregate(atlas.observations.get(indicatorId) ?? [], {
    indicator,
    members: membersOf(group, atlas),
    populations: atlas.populationIndex,
    sex: sex ?? headlineSex(indicator),
    asOf: figureYear(indicatorId, atlas),
    maxAge
  });
  cache.set(key, found);
  return found;
}

/** The year that computed figures are of: the newest that the ILO publishes for the world, so that the two can stand side by side. */
export function figureYear(indicatorId: string, atlas: Atlas): number {
  const {latest, newest} = atlas.standing(indicatorId);
  return latest.get("world")?.period ?? newest ?? 0;
}

/** Members that anything is known of: with a head count or a page. Uninhabited areas of the code list count for nothing. */
export function membersOf(group: Group, atlas: Atlas): string[] {
  const pages = new Set(atlas.pages.map(({id}) => id));
  return [...new Set(group.members)].filter((id) => pages.has(id) || atlas.populationIndex.has(id));
}

export function groupFigure(group: Group, indicatorId: string, as: LocalAtlas): GroupFigure {
  const published = latestReading(group.id, indicatorId, as);
  const computed = computedFor(group, indicatorId, as, {maxAge: null});
  const difference = published && isShown(computed) ? computed.value - published.observation.value : null;
  return {published, computed, difference};
}

export const isShown = (figure: Aggregate): figure is Shown => "value" in figure;

/** "2019–2023": the years of the values behind a figure. */
export function yearsOf({periodRange}: Audit, {words, format}: Reader): string {
  return periodRange === null ? words.indicators.undated : format.years({first: periodRange[0], last: periodRange[1]});
}

/** "6 of 7 countries and areas (96% of the people), values of 2019–2023, none later than 2023". */
export function basisOf(audit: Audit, reader: Reader): string {
  const {words, format} = reader;
  return words.region.basis(
    format.count(audit.countriesWithData),
    format.count(audit.countries),
    format.wholePercent(audit.shareOfPeople * 100),
    yearsOf(audit, reader),
    format.year(audit.asOf)
  );
}

/** What can be said of a computed figure that is not shown. */
export function whyHidden(figure: Aggregate, {words, format}: Reader): string {
  if ("refused" in figure) return words.region.refused[figure.refused];
  return words.region.hidden(format.wholePercent(figure.shareOfPeople * 100));
}
