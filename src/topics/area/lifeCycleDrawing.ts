import {lifePath} from "../../charts/lifePath.ts";
import type {Area} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {countryLife} from "../country/countryLife.ts";
import {groupPaths, worldIncomes} from "../lifeCycle/lifeCycleFigures.ts";
import {hasFigure, pathCells, pathRow, publishedPath, stageIds} from "../lifeCycle/lifeCycleStages.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {pathStages} from "../lifeCycle/pathStages.ts";
import {latestReading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Figure} from "../../reading/figure.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";

/** "Where on the path of life does protection break?", for one country beside the world, or for a group. */
export function lifeCycleDrawing(area: Area, atlas: Atlas, reader: Reader): Drawing {
  const drawn = area.kind === "country" ? countryPath(area, atlas, reader) : groupPath(area.id, atlas, reader);
  if (!drawn) return {figure: countryLife(area, atlas, reader).figure, draw: null, says: [], missing: stageIds.length};
  const stages = drawn.rows.flatMap((row) => row.stages);
  // The last row is the world, to compare with; a stage is told of where any of the others has a figure: hidden beside a median is not missing.
  const own = area.id === "world" ? drawn.rows : drawn.rows.slice(0, -1);
  return {
    figure: drawn.figure,
    draw: (width) => lifePath(drawn.rows, {width, ...pathStages(reader)}),
    says: stages.map(({say}) => say),
    missing: stageIds.filter((_, place) => own.every((row) => row.stages[place]?.value === null)).length,
    ...(area.kind === "group" && {rows: rowFiles(stageIds, atlas, reader)})
  };
}

function groupPath(id: string, atlas: Atlas, reader: Reader) {
  return id === "world" ? worldIncomes(atlas, reader) : groupPaths(atlas.group(id), atlas, reader);
}

function countryPath(area: Area, atlas: Atlas, reader: Reader) {
  const say = reader.words.lifeCycle;
  const path = publishedPath(area, area.name[reader.locale], atlas, reader);
  if (!hasFigure(path)) return null;
  const world = publishedPath(atlas.group("world"), say.group.world, atlas, reader);
  const found = stageIds.map((stage) => latestReading(area.id, stage, atlas, reader));
  const {figure} = countryLife(area, atlas, reader);
  const table = {
    caption: say.group.caption(area.name[reader.locale]),
    columns: [{text: say.row}, ...stageIds.map((stage) => ({text: say.stages[stage], numeric: true}))],
    rows: [path, world].map((row) => pathCells(row, reader))
  };
  const own: Figure = {...figure, id: "life-cycle", subtitle: say.subtitle, note: noteWith(say.note, found), table};
  return {figure: own, rows: [path, world].map((row) => pathRow(row, atlas, reader))};
}
