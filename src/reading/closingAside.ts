import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {closingRefusals, type ClosingRefusal} from "../measures/closing.ts";
import {addressOf} from "../site/addresses.ts";
import {closingsOf, leastYears, sdgYears} from "./closingsOf.ts";

/** Countries that are left out of a comparison of years, under the reason. */
type LeftAside = {readonly why: string; readonly countries: readonly {readonly label: string; readonly href: string}[]};

/** Who is left out of a comparison of years, and why. */
export type ClosingAside = {readonly title: string; readonly reasons: readonly LeftAside[]};

/** Which of some countries have no two years that can be compared, by reason; null where all have. */
export function closingAside(members: readonly string[], indicatorId: string, as: LocalAtlas): ClosingAside | null {
  const {told, without} = closingsOf(members, indicatorId, as);
  if (told.length === members.length) return null;
  const reasons = closingRefusals.flatMap((refusal) => reasonOf(refusal, without.get(refusal) ?? [], as));
  return {title: as.words.overTime.without.title(members.length - told.length), reasons};
}

function reasonOf(refusal: ClosingRefusal, those: readonly {readonly area: string}[], as: LocalAtlas): LeftAside[] {
  if (those.length === 0) return [];
  const countries = those
    .map(({area}) => ({label: as.name(area), href: addressOf(as.locale, "country", area)}))
    .sort((a, b) => as.byName(a.label, b.label));
  return [{why: as.format.labelled(whyOf(refusal, as), as.format.count(countries.length)), countries}];
}

function whyOf(refusal: ClosingRefusal, {words}: LocalAtlas): string {
  const {undated, before, one, doubtful, capped, short, break: broken, contradicted} = words.overTime.without;
  const since = sdgYears.first;
  return {undated, before: before(since), one: one(since), doubtful, capped, short: short(leastYears), break: broken, contradicted}[
    refusal
  ];
}
