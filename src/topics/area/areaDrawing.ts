import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {branchBars} from "../../charts/branchBars.ts";
import {genderDots} from "../../charts/genderDots.ts";
import {sectorBars} from "../../charts/sectorBars.ts";
import {trendLines} from "../../charts/trendLines.ts";
import {pointsOf} from "../../charts/trendSpots.ts";
import type {Area} from "../../model/area.ts";
import {countryGender} from "../country/countryGender.ts";
import {countryLife} from "../country/countryLife.ts";
import {countryTrend} from "../country/countryTrend.ts";
import {countryWork} from "../country/countryWork.ts";
import {groupTrend} from "../group/groupTrend.ts";
import type {Drawing} from "../../drawing/drawing.ts";
import {sexWords, shareTicksOf} from "../../drawing/drawingWords.ts";
import {groupBranchDrawing} from "../group/groupBranchDrawing.ts";
import {lifeCycleDrawing} from "./lifeCycleDrawing.ts";

/** Charts that countries and groups have alike. */
export type AreaChart = "branches" | "trend" | "gender" | "informality" | "life-cycle";

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
  const breakText = as.words.flags.break;
  return {
    figure,
    draw: series.length > 0 ? (width) => trendLines(series, {width, ticks: shareTicksOf(as), breakText}) : null,
    says: series.flatMap(pointsOf).map(({say}) => say),
    missing: 0
  };
};

const gender: Draw = (area, as) => {
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
  const {figure, rows} = countryWork(area, as);
  const words = sexWords(as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => sectorBars(rows, {width, ticks: shareTicksOf(as), words}) : null,
    says: rows.map(({say}) => say),
    missing: 0
  };
};

const drawings: Record<AreaChart, Draw> = {branches, trend, gender, informality, "life-cycle": lifeCycleDrawing};

/** A chart of an area, described; `draw` is null where nothing is published. */
export const areaDrawing = (chart: AreaChart, area: Area, as: LocalAtlas): Drawing => drawings[chart](area, as);
