import {sexDotsDrawing} from "../../drawing/sexDotsDrawing.ts";
import {sexBalance} from "../../charts/sexBalance.ts";
import {genderAverages} from "./genderAverages.ts";
import type {SexBalance} from "../../reading/genderBalance.ts";
import {askedBySex, genderBalances} from "./genderBalances.ts";
import {genderBalanceFigure} from "./genderBalanceFigure.ts";
import {genderDifferences} from "./genderDifferences.ts";
import {genderWork} from "./genderWork.ts";
import {genderSplitChart} from "./genderSplitChart.ts";
import {ofGroup, ofPair, type GroupDrawing, type PairDrawing} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

/** Rows drawn of the leading indicator, of each other, and of informal work: those with the widest differences. */
const most = {leading: 10, other: 5, work: 8};

const balance: GroupDrawing = (group, as) => {
  const {members, all} = genderBalances(group, as);
  const {figure, rows, of} = genderBalanceFigure(group, all, as);
  const {words, format} = as;
  const known = members.filter((area) => all.some(({indicator}) => as.snapshot(indicator.id).byArea.has(area)));
  return {
    figure,
    draw: known.length > 0 ? (width) => sexBalance(rows, {width, of, words: words.gender.balance, write: format.count}) : null,
    says: rows.map(({say}) => say),
    missing: members.length - known.length,
    rows: rowFiles(askedBySex, as)
  };
};

const averages: GroupDrawing = (group, as) => {
  const indicators = askedBySex.map((id) => as.indicator(id));
  const view = genderAverages(group, indicators, as);
  if (!view) return null;
  const held = view.rows.filter(({female, male}) => female !== null || male !== null);
  return {
    figure: view.figure,
    ...sexDotsDrawing(view.rows, as),
    missing: indicators.length - held.length,
    missingOf: "branchesBySex",
    rows: rowFiles(askedBySex, as)
  };
};

const work: GroupDrawing = (group, as) => {
  const {members} = genderBalances(group, as);
  const view = genderWork(group, {members, most: most.work}, as);
  return view && {figure: view.figure, ...sexDotsDrawing(view.rows, as), missing: view.missing, missingOf: "countriesBySex"};
};

const differences: PairDrawing = ({group, indicator}, as) => {
  const {all, leading} = genderBalances(group, as);
  const own = all.find((one): one is SexBalance => one.indicator.id === indicator.id);
  if (!own || own.held.length === 0) return null;
  const {figure, rows, sexes} = genderDifferences(group, own, {most: own === leading ? most.leading : most.other}, as);
  return {figure, ...sexDotsDrawing(rows, as, sexes), missing: own.of - own.held.length, missingOf: "countriesBySex"};
};

/** Charts of women and men in a group's countries. */
export const genderCharts = {
  "gender-balance": ofGroup("gender-balance", {page: "gender", section: "balance"}, balance),
  "gender-differences": ofPair("gender-differences", "gender", () => askedBySex, differences),
  "gender-averages": ofGroup("gender-averages", {page: "gender", section: "averages"}, averages),
  "gender-work": ofGroup("gender-work", {page: "gender", section: "work"}, work),
  "gender-split": genderSplitChart
};
