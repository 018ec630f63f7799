import {strips} from "../../charts/strips.ts";
import {branches} from "../../atlas/branches.ts";
import {groupSpread} from "./groupSpread.ts";
import {shareTicksOf, stripWords} from "../../drawing/drawingWords.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {stripSays} from "../../drawing/stripSays.ts";

const spread: GroupDrawing = (group, as) => {
  const {figure, rows, missing} = groupSpread(group, as);
  const words = {...stripWords(as), published: as.words.region.published};
  return {
    figure,
    draw: rows.length > 0 ? (width) => strips(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: stripSays(rows, as),
    missing,
    rows: rowFiles(["any-benefit", ...branches], as)
  };
};

/** How far apart the countries of a group are, branch by branch. */
export const spreadCharts = {spread: ofGroup("spread", {page: "region", section: "spread"}, spread)};
