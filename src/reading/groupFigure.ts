import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {aggregate, type Aggregate} from "../measures/aggregate.ts";
import type {Audit} from "../measures/audit.ts";
import {cappedPart} from "../measures/cappedPart.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {printedDifference} from "../measures/printedDifference.ts";
import type {Group} from "../model/area.ts";
import type {Code} from "../model/dimension.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {latestValue, type DescribedValue} from "./describeValue.ts";
import type {Language} from "../atlas/language.ts";

/** A computed figure with its audit, firm or weak. A weak one is printed with its mark (`givenText`, `basisOf`) and never told first. */
export type Given = Extract<Aggregate, {readonly value: number}>;
export type Firm = Given & {readonly footing: "firm"};

/** The figure of a group on one indicator: as published, as computed, and the points between the two. */
export type GroupFigure = {
  readonly published: DescribedValue | null;
  /** What the ILO publishes for the same body with members of its own list; only where nothing is published for ours. */
  readonly alike: {readonly group: Group; readonly found: DescribedValue} | null;
  readonly computed: Aggregate;
  /** Computed minus published as readers subtract them, in points; null where one of them is missing. */
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
  const {indicator} = atlas.snapshot(indicatorId);
  const found = aggregate(atlas.observations.get(indicatorId) ?? [], {
    indicator,
    members: group.members,
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
  const {latest, newest} = atlas.snapshot(indicatorId);
  return latest.get("world")?.period ?? newest ?? 0;
}

export function groupFigure(group: Group, indicatorId: string, as: LocalAtlas): GroupFigure {
  const published = latestValue(group.id, indicatorId, as);
  const computed = computedFor(group, indicatorId, as, {maxAge: null});
  const difference = published && isGiven(computed) ? printedDifference(computed.value, published.observation.value) : null;
  return {published, alike: published ? null : alikeOf(group, indicatorId, as), computed, difference};
}

function alikeOf({iloGroup}: Group, indicatorId: string, as: LocalAtlas): GroupFigure["alike"] {
  const found = iloGroup === null ? null : latestValue(iloGroup, indicatorId, as);
  return iloGroup === null || found === null ? null : {group: as.group(iloGroup), found};
}

export const isGiven = (figure: Aggregate): figure is Given => "value" in figure;
/** Whether a figure may stand in a title, a headline, a rank or a card. */
export const mayLead = (figure: Aggregate): figure is Firm => "footing" in figure && figure.footing === "firm";

/** Whether a figure is printed with the mark of a weak one. */
export const isWeak = (figure: Aggregate): boolean => "footing" in figure && figure.footing === "weak";

/** What stands behind a sum over the members with data: how many they are, of how many, and their share of the people in percent. */
export const behindSum = ({countriesWithData, countries, shareOfPeople}: Given): {countries: number; of: number; share: number} => ({
  countries: countriesWithData,
  of: countries,
  share: shareOfPeople * 100
});

/** "2019–2023": the years of the values behind a figure. */
export function yearsOf({periodRange}: Audit, {words, format}: Language): string {
  return periodRange === null ? words.indicators.undated : format.years({first: periodRange[0], last: periodRange[1]});
}

/** "6 of 7 countries and areas with 96% of the people counted there, values of 2019–2023"; and that a figure is weak. */
export function basisOf(figure: Given, reader: Language): string {
  const {words} = reader;
  const {countriesWithData, countries, shareOfPeople, footing} = figure;
  const when = yearsOf(figure, reader);
  const basis = words.region.basis({countries: countriesWithData, of: countries, share: shareOfPeople * 100, when});
  const capped = cappedPart(figure);
  const told = capped === null ? basis : words.computed.cappedBasis({basis, share: capped});
  return footing === "weak" ? words.computed.weakBasis(told) : told;
}

/** Why a published and a computed figure of a group differ: models, and for income groups two lists of countries. */
export const whyDifferent = ({groupKind}: Group, {words}: Language): string =>
  [words.region.whyDifferent, ...(groupKind === "income" ? [words.computed.olderIncomes] : [])].join(" ");

/** What can be said of a computed figure that is not shown. */
export function whyHidden(figure: Aggregate, {words}: Language): string {
  if ("refused" in figure) return words.region.refused[figure.refused];
  return words.region.hidden(figure.shareOfPeople * 100);
}
