import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {genderAverages, type AveragesView} from "./genderAverages.ts";
import {genderBalance, levelWithin, shownMembers, type SexBalance} from "./genderBalance.ts";
import {genderBalanceFigure, type BalanceView} from "./genderBalanceFigure.ts";
import {genderDifferences, type DifferencesView} from "./genderDifferences.ts";
import {genderHeadline, leadingBalance, type GenderHeadline} from "./genderHeadline.ts";
import {genderSplit, type SplitView} from "./genderSplit.ts";
import {genderWork, type SexWorkView} from "./genderWork.ts";
import type {Reader} from "./reader.ts";

export type GenderPage = {
  readonly headline: GenderHeadline;
  readonly balance: BalanceView;
  readonly differences: readonly DifferencesView[];
  /** Branches that nobody in the group publishes for both; "" for none. */
  readonly without: string;
  readonly averages: AveragesView | null;
  readonly work: SexWorkView | null;
  readonly split: SplitView;
};

/** Maternity stands among them to say that it is of women only. */
const asked = ["any-benefit", "children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];
/** Those that the map counts: the widest question, and the branches of a life that both sexes live. */
const counted = ["any-benefit", "children", "unemployment", "work-injury", "disability", "old-age"];

/** All that the lens on women and men says of a group of countries. */
export function genderPage(group: Group, atlas: Atlas, reader: Reader): GenderPage {
  const members = shownMembers(group, atlas);
  const balances = asked.map((id) => genderBalance(id, {members, atlas, levelWithin}));
  const leading = leadingBalance(balances);
  const split = balances.filter(({gaps}) => gaps.length > 0);
  const indicators = balances.map(({indicator}) => indicator);
  const inMap = balances.filter(({indicator}) => counted.includes(indicator.id));
  const most = (balance: SexBalance): number => (balance === leading ? 10 : 5);
  return {
    headline: genderHeadline(balances, atlas, reader),
    balance: genderBalanceFigure(group, balances, atlas, reader),
    differences: leadingFirst(split, leading).map((balance) => genderDifferences(group, balance, {most: most(balance)}, atlas, reader)),
    without: reader.format.list(unsplitNames(balances, reader)),
    averages: genderAverages(group, indicators, atlas, reader),
    work: genderWork(group, {members, most: 8}, atlas, reader),
    split: genderSplit(group, inMap, {members, atlas, reader})
  };
}

const leadingFirst = (balances: readonly SexBalance[], leading: SexBalance | null): SexBalance[] =>
  leading ? [leading, ...balances.filter((balance) => balance !== leading)] : [...balances];

const unsplitNames = (balances: readonly SexBalance[], {locale}: Reader): string[] =>
  balances
    .filter(({indicator, gaps}) => gaps.length === 0 && indicator.denominator !== "mothers")
    .map(({indicator}) => indicator.name[locale]);
