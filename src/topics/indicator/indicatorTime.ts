import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {closingRefusals, type ClosingRefusal} from "../../measures/closing.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import {closingsOf, leastYears, sdgYears} from "../../reading/closingsOf.ts";

/** Countries that are left out of a comparison of years, under the reason. */
type LeftAside = {readonly why: string; readonly countries: readonly {readonly label: string; readonly href: string}[]};

export type TimeView = {
  /** What there is where no two years of any country can be compared; null where some can. */
  readonly none: string | null;
  /** Who is left out of the comparison; empty where nobody is compared. */
  readonly aside: {readonly title: string; readonly reasons: readonly LeftAside[]} | null;
};

/** What the page of an indicator says of years beside its charts. */
export function indicatorTime(indicator: Indicator, as: LocalAtlas): TimeView {
  const {members} = as.group("world");
  const {told, without} = closingsOf(members, indicator.id, as);
  const say = as.words.overTime;
  const count = as.snapshot(indicator.id).countries.length;
  if (told.length === 0) return {none: say.none({count, since: sdgYears.first}), aside: null};
  const reasons = closingRefusals.flatMap((refusal) => reasonOf(refusal, without.get(refusal) ?? [], as));
  return {none: null, aside: {title: say.without.title(members.length - told.length), reasons}};
}

function reasonOf(refusal: ClosingRefusal, those: readonly {readonly area: string}[], as: LocalAtlas): LeftAside[] {
  if (those.length === 0) return [];
  const countries = those
    .map(({area}) => ({label: as.name(area), href: addressOf(as.locale, "country", area)}))
    .sort((a, b) => as.byName(a.label, b.label));
  return [{why: as.format.labelled(whyOf(refusal, as), as.format.count(countries.length)), countries}];
}

function whyOf(refusal: ClosingRefusal, {words}: LocalAtlas): string {
  const {undated, before, one, doubtful, capped, short, break: broken} = words.overTime.without;
  const since = sdgYears.first;
  return {undated, before: before(since), one: one(since), doubtful, capped, short: short(leastYears), break: broken}[refusal];
}
