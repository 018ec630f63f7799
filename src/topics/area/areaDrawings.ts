import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {branchBars} from "../../charts/branchBars.ts";
import {genderDots} from "../../charts/genderDots.ts";
import {sectorBars} from "../../charts/sectorBars.ts";
import type {Area} from "../../model/area.ts";
import {countryGender} from "../country/countryGender.ts";
import {countryLife} from "../country/countryLife.ts";
import {countryTrend} from "../country/countryTrend.ts";
import {countryWork} from "../country/countryWork.ts";
import {groupSexesDrawing} from "../group/groupSexesDrawing.ts";
import {groupTrend} from "../group/groupTrend.ts";
import {groupWorkDrawing} from "../group/groupWorkDrawing.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import type {MissingOf} from "../../drawing/chart.ts";
import type {ChartKind} from "../../drawing/chartKinds.ts";
import {sexWords, shareTicksOf} from "../../drawing/drawingWords.ts";
import {trendDrawing} from "../../drawing/trendDrawing.ts";
import {groupBranchDrawing} from "../group/groupBranchDrawing.ts";
import {lifeCycleDrawing} from "./lifeCycleDrawing.ts";

type Draw = (area: Area, as: LocalAtlas) => Drawing;

const branches: Draw = (area, as) => {
  if (area.kind === "group") return groupBranchDrawing(area, as);
  const {figure, rows, peers} = countryLife(area, as);
  const {life} = as.words.country;
  const words = {...sexWords(as), reached: life.reached, left: life.left, ...peers};
  const shown = rows.filter(({value}) => value !== null);
  return {
    figure,
    draw: shown.length > 0 ? (width) => branchBars(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: rows.map(({say}) => say),
    missing: rows.length - shown.length
  };
};

const trend: Draw = (area, as) => {
  const {figure, series} = (area.kind === "group" && groupTrend(area, as)) || countryTrend(area, as);
  return {...trendDrawing({figure, series, unit: "percent"}, as), missing: 0};
};

const gender: Draw = (area, as) => {
  if (area.kind === "group") return groupSexesDrawing(area, as);
  const {figure, rows} = countryGender(area, as);
  const words = sexWords(as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => genderDots(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: rows.map(({say}) => say),
    missing: 0
  };
};

const informality: Draw = (area, as) => {
  if (area.kind === "group") return groupWorkDrawing(area, as);
  const {figure, rows} = countryWork(area, as);
  const words = sexWords(as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => sectorBars(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: rows.map(({say}) => say),
    missing: 0
  };
};

type AreaDrawing = {
  /** The chart of an area, described; its `draw` is null where nothing is published. */
  readonly of: Draw;
  /** The section of a country's page and of a group's that shows the same; null where that is a page of its own. */
  readonly sections: Readonly<Record<Area["kind"], string | null>>;
  readonly missingOf: MissingOf;
};

/** Charts that countries and groups have alike. */
export const areaDrawings = {
  branches: {of: branches, sections: {country: "life", group: "branches"}, missingOf: "branches"},
  trend: {of: trend, sections: {country: "trend", group: "pace"}, missingOf: "branches"},
  gender: {of: gender, sections: {country: "gender", group: "sex"}, missingOf: "branches"},
  informality: {of: informality, sections: {country: "work", group: "work"}, missingOf: "branches"},
  "life-cycle": {of: lifeCycleDrawing, sections: {country: "life", group: null}, missingOf: "stages"}
} as const satisfies Readonly<Partial<Record<ChartKind, AreaDrawing>>>;
export type AreaChart = keyof typeof areaDrawings;
