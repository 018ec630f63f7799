import {scatter} from "../../charts/scatter.ts";
import {strips} from "../../charts/strips.ts";
import {informalityCover} from "./informalityCover.ts";
import {farAbove, informalityPairs} from "./informalityPairs.ts";
import {informalitySexes} from "./informalitySexes.ts";
import {twinDots} from "../../charts/twinDots.ts";
import {groupTwins} from "../../reading/groupTwins.ts";
import {youngAndAdult} from "../../reading/twin.ts";
import {informalityEmployees} from "./informalityEmployees.ts";
import {informalityStatus} from "./informalityStatus.ts";
import {shareTicksOf, stripWords} from "../../drawing/drawingWords.ts";
import {sexDotsDrawing} from "../../drawing/sexDotsDrawing.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {stripSays} from "../../drawing/stripSays.ts";

const sexes: GroupDrawing = (group, as) => {
  const view = informalitySexes(group, group.members, as);
  return view && {figure: view.figure, ...sexDotsDrawing(view.rows, as), missing: view.missing, missingOf: "countriesBySex"};
};

const status: GroupDrawing = (group, as) => {
  const view = informalityStatus(group, group.members, as);
  if (!view) return null;
  const {figure, rows, missing} = view;
  return {
    figure,
    draw: (width) => strips(rows, {width, ticks: shareTicksOf(as), words: stripWords(as)}),
    says: stripSays(rows, as),
    missing
  };
};

const ages: GroupDrawing = (group, as) => {
  const say = as.words.informality.ages;
  const {figure, rows, pairs} = groupTwins(group, youngAndAdult, say, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => twinDots(rows, {width, ticks: shareTicksOf(as), words: say}) : null,
    says: rows.map((row) => row.say),
    missing: group.members.length - pairs.length
  };
};

const employees: GroupDrawing = (group, as) => {
  const view = informalityEmployees(group, as);
  if (!view) return null;
  const {figure, rows, missing} = view;
  return {
    figure,
    draw: (width) => strips(rows, {width, ticks: shareTicksOf(as), words: stripWords(as)}),
    says: stripSays(rows, as),
    missing
  };
};

const cover: GroupDrawing = (group, as) => {
  const view = informalityCover(group, informalityPairs(group.members, as), as);
  if (!view) return null;
  const {figure, dots, missing} = view;
  const say = as.words.informality.cover;
  const axes = {...say, y: say.axisY, x: say.axisX, named: say.named({points: farAbove})};
  return {
    figure,
    draw: (width) => scatter(dots, {width, ticks: shareTicksOf(as), words: axes}),
    says: dots.map(({say: one}) => one),
    missing,
    missingOf: "countriesPaired",
    rows: rowFiles(["any-benefit", "informal-employment"], as)
  };
};

/** Charts of informal work in a group's countries. */
export const informalityCharts = {
  "informality-sexes": ofGroup("informality-sexes", {page: "informality", section: "sexes"}, sexes),
  "informality-ages": ofGroup("informality-ages", {page: "informality", section: "ages"}, ages),
  "informality-employees": ofGroup("informality-employees", {page: "informality", section: "employees"}, employees),
  "informality-status": ofGroup("informality-status", {page: "informality", section: "status"}, status),
  "informality-cover": ofGroup("informality-cover", {page: "informality", section: "cover"}, cover)
};
