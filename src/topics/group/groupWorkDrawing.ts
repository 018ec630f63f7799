import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {strips} from "../../charts/strips.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {shareTicksOf, stripWords} from "../../drawing/drawingWords.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {stripSays} from "../../drawing/stripSays.ts";
import type {Group} from "../../model/area.ts";
import {groupSpreadStrip} from "./groupSpreadStrip.ts";
import {groupWork, workIndicator} from "./groupWork.ts";

/** Informal employment of a group: its members as dots, with their middle and what is published of the group. */
export function groupWorkDrawing(group: Group, as: LocalAtlas): Drawing {
  const {figure, members} = groupWork(group, as);
  const strip = groupSpreadStrip({id: workIndicator, values: members}, group, as);
  const rows = members.length > 0 || strip.published ? [strip] : [];
  const words = {...stripWords(as), published: as.words.region.published};
  return {
    figure,
    picture: "spread",
    draw: rows.length > 0 ? (width) => strips(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: stripSays(rows, as),
    missing: group.members.length - members.length,
    missingOf: "countries",
    rows: rowFiles([workIndicator], as)
  };
}
