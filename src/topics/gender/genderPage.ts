import {isOfMothers} from "../../measures/isOfMothers.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {SexBalance} from "../../reading/genderBalance.ts";
import {genderBalances} from "./genderBalances.ts";
import {genderHeadline, type GenderHeadline} from "./genderHeadline.ts";
import type {Language} from "../../atlas/language.ts";

export type GenderPage = {
  readonly headline: GenderHeadline;
  /** Indicators that some country publishes for both, the leading one first. */
  readonly differences: readonly string[];
  /** Branches that nobody in the group publishes for both; "" for none. */
  readonly without: string;
};

/** What the lens on women and men says of a group of countries, beside its figures. */
export function genderPage(group: Group, as: LocalAtlas): GenderPage {
  const {all, leading} = genderBalances(group, as);
  const split = all.filter(({held}) => held.length > 0);
  return {
    headline: genderHeadline(all, as),
    differences: leadingFirst(split, leading).map(({indicator}) => indicator.id),
    without: as.format.list(unsplitNames(all, as))
  };
}

const leadingFirst = (balances: readonly SexBalance[], leading: SexBalance | null): SexBalance[] =>
  leading ? [leading, ...balances.filter((balance) => balance !== leading)] : [...balances];

const unsplitNames = (balances: readonly SexBalance[], {locale}: Language): string[] =>
  balances.filter(({indicator, held}) => held.length === 0 && !isOfMothers(indicator)).map(({indicator}) => indicator.name[locale]);
