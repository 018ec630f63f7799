import {isUnderHalf} from "../../measures/isUnderHalf.ts";
import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lifePath} from "../../charts/lifePath.ts";
import {isCapped} from "../../measures/isCapped.ts";
import type {Area} from "../../model/area.ts";
import {countryLife} from "../country/countryLife.ts";
import {lifeLead} from "../country/lifeLead.ts";
import {groupPaths, worldIncomes} from "../lifeCycle/lifeCycleFigures.ts";
import {hasFigure, publishedPath, stageIds, type StageId} from "../lifeCycle/lifeCycleStages.ts";
import {pathCells, pathRow} from "../lifeCycle/pathRow.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {pathStages} from "../lifeCycle/pathStages.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {finding, type Told} from "../../reading/finding.ts";

/** "Where on the path of life does protection break?", for one country beside the world, or for a group. */
export function lifeCycleDrawing(area: Area, as: LocalAtlas): Drawing {
  const drawn = area.kind === "country" ? countryPath(area, as) : groupPath(area.id, as);
  if (!drawn) return {figure: countryLife(area, as).figure, draw: null, says: [], missing: stageIds.length};
  const stages = drawn.rows.flatMap((row) => row.stages);
  // The last row is the world, to compare with; a stage is told of where any of the others has a figure: hidden beside a median is not missing.
  const own = area.id === "world" ? drawn.rows : drawn.rows.slice(0, -1);
  return {
    figure: drawn.figure,
    draw: (width) => lifePath(drawn.rows, {width, ...pathStages(as)}),
    says: stages.map(({say}) => say),
    missing: stageIds.filter((_, place) => own.every((row) => row.stages[place]?.value === null)).length,
    ...(area.kind === "group" && {rows: rowFiles(stageIds, as)})
  };
}

function groupPath(id: string, as: LocalAtlas) {
  return id === "world" ? worldIncomes(as) : groupPaths(as.group(id), as);
}

function countryPath(area: Area, as: LocalAtlas) {
  const say = as.words.lifeCycle;
  const path = publishedPath(area, area.name[as.locale], as);
  if (!hasFigure(path)) return null;
  const world = publishedPath(as.group("world"), say.group.world, as);
  const held = stageIds.map((stage) => latestValue(area.id, stage, as));
  const {figure, branches} = countryLife(area, as);
  const onPath = branches.filter(({id, found: known}) => known && (stageIds as readonly string[]).includes(id));
  const table = {
    caption: say.group.caption({area: area.name[as.locale], paths: ["published", "world"]}),
    columns: [{text: say.row}, ...stageIds.map((stage) => ({text: say.stages[stage], numeric: true}))],
    rows: [path, world].map((row) => pathCells(row, as))
  };
  const lead = lifeLead(area, onPath, as);
  const told = stagesTold(held, as);
  const noted = barredAt(held, as).noted.length;
  const counted = [
    noted > 0 ? as.words.heads.stagesNoted({count: noted}) : "",
    path.stages.some(({value}) => value === 0) ? as.words.country.life.zeroTold : ""
  ];
  const note = [...(told ? counted : [lead.note]), say.note].filter(Boolean).join(" ");
  const found = finding(told ?? lead.told, {place: as.place(area.id), sources: figure.sources}, as);
  const own: TakenFigure = {...figure, id: "life-cycle", ...found, subtitle: say.subtitle, note: noteWith(note, held), table};
  return {figure: own, rows: [path, world].map((row) => pathRow(row, as))};
}

/**
 * At how many stages most people are left out, of those whose figure may lead, with what is left aside; null where they are fewer than two. A
 * figure at the cap hides how many are left out, not that they are the fewer: its stage counts, and is named where a note bars it from leading.
 */
function stagesTold(held: readonly (DescribedValue | null)[], as: LocalAtlas): Told | null {
  const values = held.flatMap((found) => found?.observation ?? []).filter((o) => leads(o, as));
  if (values.length < 2) return null;
  const apart = barredAt(held, as);
  const count = values.filter(({value}) => isUnderHalf(value)).length;
  const title = as.words.heads.stages({count, of: values.length + apart.capped.length, apart});
  return {title, when: spanOf(values, as)};
}

/** The stages whose figure a note bars from leading: those at the cap, and the others. */
function barredAt(held: readonly (DescribedValue | null)[], as: LocalAtlas): Readonly<Record<"capped" | "noted", readonly StageId[]>> {
  const barred = held.flatMap((found) => found?.observation ?? []).filter((o) => !leads(o, as));
  const stagesOf = (capped: boolean) =>
    stageIds.filter((id) => barred.some((o) => o.indicator === id && isCapped(o, as.indicator(id)) === capped));
  return {capped: stagesOf(true), noted: stagesOf(false)};
}
