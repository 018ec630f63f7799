import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Indicator} from "../../model/indicator.ts";
import {closingAside, type ClosingAside} from "../../reading/closingAside.ts";
import {closingsOf, sdgYears} from "../../reading/closingsOf.ts";

export type TimeView = {
  /** What there is where no two years of any country can be compared; null where some can. */
  readonly none: string | null;
  /** Who is left out of the comparison; null where nobody is compared. */
  readonly aside: ClosingAside | null;
};

/** What the page of an indicator says of years beside its charts. */
export function indicatorTime(indicator: Indicator, as: LocalAtlas): TimeView {
  const {members} = as.group("world");
  const count = as.snapshot(indicator.id).countries.length;
  const {told} = closingsOf(members, indicator.id, as);
  if (told.length === 0) return {none: as.words.overTime.none({count, since: sdgYears.first}), aside: null};
  return {none: null, aside: closingAside(members, indicator.id, as)};
}
