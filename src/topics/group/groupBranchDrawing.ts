import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {strips} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import {branches} from "../../atlas/branches.ts";
import {groupBranches} from "./groupBranches.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

/** The branches of a group: its median country among those of other groups, and what the publisher gives. */
export function groupBranchDrawing(group: Group, as: LocalAtlas): Drawing {
  const {branches: say, published} = as.words.region;
  const {figure, rows, missing} = groupBranches(group, as);
  const words = {
    country: rows.some(({dots}) => dots.some(({emphasis}) => !emphasis)) ? say.others : "",
    own: say.own,
    capped: as.words.figure.capped,
    median: say.this,
    published
  };
  const isShown = rows.some((row) => row.median ?? row.published);
  return {
    figure,
    picture: "spread",
    draw: isShown ? (width) => strips(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: rows.flatMap(({label, published: given, dots}) => [
      ...(given ? [given.say] : []),
      ...dots.map(({say: said}) => as.format.labelled(label, said))
    ]),
    missing,
    rows: rowFiles(["any-benefit", ...branches], as)
  };
}
