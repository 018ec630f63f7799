import {strips} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {branches} from "../../atlas/branches.ts";
import {groupBranches} from "./groupBranches.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

/** The branches of a group: its median country among those of other groups, and what the publisher gives. */
export function groupBranchDrawing(group: Group, atlas: Atlas, reader: Reader): Drawing {
  const {branches: say, published} = reader.words.region;
  const {figure, rows, missing} = groupBranches(group, atlas, reader);
  const words = {country: rows.some(({dots}) => dots.some(({emphasis}) => !emphasis)) ? say.others : "", median: say.this, published};
  const isShown = rows.some((row) => row.median ?? row.published);
  return {
    figure,
    picture: "spread",
    draw: isShown ? (width) => strips(rows, {width, ticks: shareTicksOf(reader), words}) : null,
    says: rows.flatMap(({label, published: given, dots}) => [
      ...(given ? [given.say] : []),
      ...dots.map(({say: said}) => `${label}: ${said}`)
    ]),
    missing,
    rows: rowFiles(["any-benefit", ...branches], atlas, reader)
  };
}
