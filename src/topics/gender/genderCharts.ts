import {sexDotsDrawing} from "../../drawing/sexDotsDrawing.ts";
import {sexBalance} from "../../charts/sexBalance.ts";
import {genderAverages} from "./genderAverages.ts";
import type {SexBalance} from "../../reading/genderBalance.ts";
import {askedBySex, genderBalances} from "./genderBalances.ts";
import {genderBalanceFigure} from "./genderBalanceFigure.ts";
import {genderDifferences} from "./genderDifferences.ts";
import {genderWork} from "./genderWork.ts";
import {genderSplitChart} from "./genderSplitView.ts";
import {ofGroup, ofPair, type GroupDrawing, type PairDrawing} from "../../drawing/groupCharts.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

/** Rows drawn of the leading indicator, of each other, and of informal work: those with the widest differences. */
const most = {leading: 10, other: 5, work: 8};

const balance: GroupDrawing = (group, atlas, reader) => {
  const {members, all} = genderBalances(group, atlas);
  const {figure, rows, of} = genderBalanceFigure(group, all, atlas, reader);
  const {words, format} = reader;
  const known = members.filter((area) => all.some(({indicator}) => atlas.standing(indicator.id).byArea.has(area)));
  return {
    figure,
    draw: known.length > 0 ? (width) => sexBalance(rows, {width, of, words: words.gender.balance, write: format.count}) : null,
    says: rows.map(({say}) => say),
    missing: members.length - known.length,
    rows: rowFiles(askedBySex, atlas, reader)
  };
};

const averages: GroupDrawing = (group, atlas, reader) => {
  const indicators = askedBySex.map((id) => atlas.indicator(id));
  const view = genderAverages(group, indicators, atlas, reader);
  if (!view) return null;
  const held = view.rows.filter(({female, male}) => female !== null || male !== null);
  return {
    figure: view.figure,
    ...sexDotsDrawing(view.rows, reader),
    missing: indicators.length - held.length,
    missingOf: "branchesBySex",
    rows: rowFiles(askedBySex, atlas, reader)
  };
};

const work: GroupDrawing = (group, atlas, reader) => {
  const {members} = genderBalances(group, atlas);
  const view = genderWork(group, {members, most: most.work}, atlas, reader);
  return view && {figure: view.figure, ...sexDotsDrawing(view.rows, reader), missing: view.missing, missingOf: "countriesBySex"};
};

const differences: PairDrawing = ({group, indicator}, atlas, reader) => {
  const {all, leading} = genderBalances(group, atlas);
  const own = all.find((one): one is SexBalance => one.indicator.id === indicator.id);
  if (!own || own.gaps.length === 0) return null;
  const {figure, rows, sexes} = genderDifferences(group, own, {most: own === leading ? most.leading : most.other}, atlas, reader);
  return {figure, ...sexDotsDrawing(rows, reader, sexes), missing: own.of - own.gaps.length, missingOf: "countriesBySex"};
};

/** Charts of women and men in a group's countries. */
export const genderCharts = {
  "gender-balance": ofGroup("gender-balance", {page: "gender", section: "balance"}, balance),
  "gender-differences": ofPair("gender-differences", "gender", () => askedBySex, differences),
  "gender-averages": ofGroup("gender-averages", {page: "gender", section: "averages"}, averages),
  "gender-work": ofGroup("gender-work", {page: "gender", section: "work"}, work),
  "gender-split": genderSplitChart
};
