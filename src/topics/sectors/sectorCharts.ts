import {sectorBars} from "../../charts/sectorBars.ts";
import {sectorMultiples} from "../../charts/sectorMultiples.ts";
import {strips} from "../../charts/strips.ts";
import {workerSquares} from "../../charts/workerSquares.ts";
import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {countedIn, withRates, sectorFigures, type SectorId} from "./sectorsBase.ts";
import {sectorsParts} from "./sectorsParts.ts";
import {sectorsSpread} from "./sectorsSpread.ts";
import {sectorsWhole} from "./sectorsWhole.ts";
import {sectorsWorkers} from "./sectorsWorkers.ts";
import {sexWords, shareTicksOf, stripWords} from "../../drawing/drawingWords.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {ofGroup, type GroupDrawing} from "../../drawing/groupDrawing.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {stripSays} from "../../drawing/stripSays.ts";

/** What is counted or weighted by workers takes the shares of the sectors too. */
const weighted = ["informal-by-sector", "employment-by-sector"];

/** Countries of a group without a rate of informal jobs by sector, or in the sectors asked for. */
function without(group: Group, atlas: Atlas, asked?: readonly SectorId[]): number {
  const members = group.members;
  return members.length - withRates(members, atlas, asked).length;
}

/** Countries of a group that are in no sum of workers, or of the sectors asked for, for want of a rate or of a number of workers. */
const uncounted = (group: Group, atlas: Atlas, asked?: readonly SectorId[]): Pick<Drawing, "missing" | "missingOf"> => ({
  missing: group.members.length - countedIn(group.members, atlas, asked).length,
  missingOf: "countriesCounted"
});

const parts: GroupDrawing = (group, as) => {
  const {figure, panels, named, byCountry} = sectorsParts(group, as);
  return {
    figure,
    draw: panels.length > 0 ? (width) => sectorMultiples(panels, {width, words: sexWords(as)}) : null,
    says: panels.flatMap(({bars}) => bars.map(({say}) => say)),
    ...(byCountry ? {missing: without(group, as, named)} : uncounted(group, as, named)),
    rows: rowFiles(weighted, as)
  };
};

const workers: GroupDrawing = (group, as) => {
  const {figure, rows, unit, key} = sectorsWorkers(group, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => workerSquares(rows, {width, unit, key}) : null,
    says: rows.flatMap(({parts: some}) => some.map(({say}) => say)),
    ...uncounted(group, as),
    rows: rowFiles(weighted, as)
  };
};

const whole: GroupDrawing = (group, as) => {
  const {figure, rows} = sectorsWhole(group, sectorFigures(group.members, as), as);
  return {
    figure,
    draw: (width) => sectorBars(rows, {width, ticks: shareTicksOf(as), words: sexWords(as)}),
    says: rows.map(({say}) => say),
    ...uncounted(group, as),
    rows: rowFiles(weighted, as)
  };
};

const spread: GroupDrawing = (group, as) => {
  const {figure, rows} = sectorsSpread(group, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => strips(rows, {width, ticks: shareTicksOf(as), words: stripWords(as)}) : null,
    says: stripSays(rows, as),
    embedColumns: [0, 1, 2, 3],
    missing: without(group, as)
  };
};

/** Charts of the work of a group's countries by sector. */
export const sectorCharts = {
  "sectors-parts": ofGroup("sectors-parts", {page: "sectors", section: "parts"}, parts),
  "sectors-workers": ofGroup("sectors-workers", {page: "sectors", section: "workers"}, workers),
  "sectors-whole": ofGroup("sectors-whole", {page: "sectors", section: "whole"}, whole),
  "sectors-spread": ofGroup("sectors-spread", {page: "sectors", section: "spread"}, spread)
};
