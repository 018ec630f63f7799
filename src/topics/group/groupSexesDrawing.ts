import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {sexBalance, type BalanceRow} from "../../charts/sexBalance.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import type {Group} from "../../model/area.ts";
import type {SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {askedBySex, groupSexes, standing} from "./groupSexes.ts";

/** How women stand to men in the members of a group, branch by branch: one bar of members each. */
export function groupSexesDrawing(group: Group, as: LocalAtlas): Drawing {
  const {figure, balances} = groupSexes(group, as);
  const {sex, balance} = {sex: as.words.region.sex, balance: as.words.gender.balance};
  const words = {...balance, menAhead: sex.behind, level: sex.level, womenAhead: sex.ahead};
  const rows = balances.map((one) => rowOf(one, as));
  const isShown = balances.some(({without, of}) => without < of);
  return {
    figure,
    picture: "gender-balance",
    draw: isShown ? (width) => sexBalance(rows, {width, of: group.members.length, words, write: as.format.count}) : null,
    says: rows.map(({say}) => say),
    missing: 0,
    rows: rowFiles(askedBySex, as)
  };
}

function rowOf(balance: SexBalance, {words, locale}: Language): BalanceRow {
  const {indicator, level, bothCapped, unsplit, without} = balance;
  const {behind, ahead} = standing(balance);
  const label = indicator.name[locale];
  return {
    label,
    valueText: "",
    yearText: "",
    counts: {menAhead: behind, level, womenAhead: ahead, bothCapped, unsplit, without},
    say: words.region.sex.say({branch: label, behind, level, ahead, bothCapped, unsplit, without, children: isOfChildren(indicator)})
  };
}
