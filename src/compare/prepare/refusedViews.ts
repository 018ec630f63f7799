import {isOfMothers} from "../../measures/isOfMothers.ts";
import type {Parts, ViewRefusal} from "../compareFiles.ts";
import type {CompareView} from "../compareState.ts";
import {headlineSex} from "../../measures/headlineSex.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Atlas} from "../../atlas/atlas.ts";

/** Codes that can be set side by side on one scale: not what money is spent on, which comes from another report. */
const partDimensions = ["sector", "status", "quintile", "residence", "age"] as const;

/** What an indicator falls into: the branches of coverage, or the codes of a dimension of its own. */
export const partsOf = ({family, splits}: Pick<Indicator, "family" | "splits">): Parts =>
  family === "coverage" ? "branches" : (partDimensions.find((dimension) => splits.includes(dimension)) ?? null);

/** The ways in which an indicator cannot be looked at, each with the reason. */
export function refusedViews(indicator: Indicator, atlas: Atlas): Partial<Record<CompareView, ViewRefusal>> {
  const {newest} = atlas.snapshot(indicator.id);
  const noTotal = latestByArea(atlas.observations.get(indicator.id) ?? [], {breakdown: {sex: headlineSex(indicator)}}).size === 0;
  const sexes = isOfMothers(indicator) ? "womenOnly" : indicator.splits.includes("sex") ? null : "noSex";
  const trend = newest === null ? "undated" : noTotal ? "noTotal" : null;
  const parts = partsOf(indicator) !== null ? null : indicator.splits.includes("function") ? "otherReport" : "noParts";
  return {
    ...(noTotal ? {bars: "noTotal"} : {}),
    ...(sexes ? {sexes} : {}),
    ...(trend ? {trend} : {}),
    ...(parts ? {branches: parts} : {})
  };
}
