import {strips} from "../charts/strips.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "../views/atlas.ts";
import {branches} from "../views/branches.ts";
import {groupBranches} from "../views/groupBranches.ts";
import type {Reader} from "../views/reader.ts";
import type {Drawing} from "./drawing.ts";
import {shareTicksOf} from "./drawingWords.ts";
import {rowFiles} from "./rowFiles.ts";

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
