import {isOldSurvey, leads} from "../../atlas/leads.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import type {StripDot} from "../../charts/stripMarks.ts";
import {distribution, type Distribution} from "../../measures/distribution.ts";
import type {Country, Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {partsOf} from "../../reading/partsOf.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {sayDot} from "./sayDot.ts";

/** Programmes by strategy, as surveys see them. */
export const programmeIds = ["survey-insurance", "survey-assistance", "survey-labour-market"] as const;
export type ProgrammeId = (typeof programmeIds)[number];

/** What surveys see: any programme, and each strategy. */
export const surveyIds = ["survey-coverage", ...programmeIds] as const;
export type SurveyId = (typeof surveyIds)[number];

/** Up to so many countries stand beside each other; beyond that, sub-regions do. */
export const mostCountries = 24;

/** Some countries under one name: a group, or the part of it that lies in one sub-region. */
export type GroupPart = {readonly id: string; readonly label: string; readonly members: readonly string[]};

export const wholeOf = (group: Group, as: LocalAtlas): GroupPart => ({
  id: group.id,
  label: group.name[as.locale],
  members: group.members
});

/** The sub-regions of a group, by name. */
export function partsByName(group: Group, as: LocalAtlas): GroupPart[] {
  return partsOf(group, as)
    .map(({group: part, members}) => ({id: part.id, label: part.name[as.locale], members: members}))
    .sort((a, b) => as.byName(a.label, b.label));
}

/** Latest values of an indicator in the countries of a part. */
export function valuesIn({members}: Pick<GroupPart, "members">, indicatorId: string, atlas: Atlas): Observation[] {
  const inside = new Set(members);
  return atlas.snapshot(indicatorId).countries.filter(({area}) => inside.has(area));
}

/** The spread of some values of a part, its middle of those that may lead; null where it has none. */
export function spreadOf({id, members}: GroupPart, values: readonly Observation[], atlas: Atlas): Distribution | null {
  const found = distribution(values, {groups: [{id, members}], states: atlas.states})[0];
  const middle = leadingMedian(values, atlas);
  return found ? {...found, median: middle?.value ?? null, medianOf: middle?.of.length ?? 0} : null;
}

/** The values of the countries that a median is of; none where there is no median. */
export const behindMedian = (values: readonly Observation[], atlas: Atlas): readonly Observation[] =>
  leadingMedian(values, atlas)?.of ?? [];

/** What sentences are made of: the middles of enough countries, the highest first. */
export function widestFirst<Held extends {readonly spread: Distribution}>(held: readonly Held[]): (Held & {readonly middle: number})[] {
  return held
    .flatMap((one) => (one.spread.median === null ? [] : [{...one, middle: one.spread.median}]))
    .sort((a, b) => b.middle - a.middle);
}

/** The countries of a part as dots, with their middle, and what the publisher gives for the whole. */
export function stripOf(part: GroupPart, indicatorId: string, label: string, as: LocalAtlas): StripRow {
  const {words, format} = as;
  const {indicator} = as.snapshot(indicatorId);
  const values = valuesIn(part, indicatorId, as);
  const middle = spreadOf(part, values, as)?.median ?? null;
  const whole = as.areas.get(part.id);
  const complete = whole?.kind === "group" && whole.members.length === part.members.length;
  const found = complete ? latestValue(part.id, indicatorId, as) : null;
  // A figure that cannot be that of the group is told in a note, and not drawn among its countries.
  const published = found && leads(found.observation, as) ? found : null;
  const text = middle === null ? "" : format.value(middle, indicator.unit);
  return {
    label,
    dots: values.map((o) => dotOf(o, as)),
    median: middle === null ? null : {value: middle, text, say: words.say.median({name: label, value: middle, unit: indicator.unit})},
    published: published
      ? {
          value: published.observation.value,
          text: published.valueText,
          say: sayValue(label, published, as)
        }
      : null
  };
}

function dotOf(o: Observation, as: LocalAtlas): StripDot {
  const {indicator} = as.snapshot(o.indicator);
  const name = nameOf(o.area, as);
  return {
    value: o.value,
    name,
    say: sayDot(name, o, indicator, as),
    href: addressOf(as.locale, "country", o.area),
    ...(isOldSurvey(o, as) && {old: true})
  };
}

export const nameOf = (area: string, as: LocalAtlas): string => as.name(area);

/** Strips by their middle, the highest first; those of too few countries for one last, as they came. */
export const highestFirst = (rows: readonly StripRow[]): StripRow[] =>
  rows.toSorted((a, b) => (b.median?.value ?? -1) - (a.median?.value ?? -1));

/** The countries of a part, by name. */
export const countriesOf = ({members}: GroupPart, as: LocalAtlas): Country[] => {
  const inside = new Set(members);
  return as.pages.filter(({id}) => inside.has(id)).toSorted((a, b) => as.byName(a.name[as.locale], b.name[as.locale]));
};
