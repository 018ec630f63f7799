import {partsOf} from "./refusedViews.ts";
import type {BranchesData, IndicatorData, PackedRow} from "../compareFiles.ts";
import {barredKey} from "../barredKey.ts";
import {packRow} from "../packRow.ts";
import {headlineSex} from "../../measures/headlineSex.ts";
import {latest, latestBySeries, withBreakdown} from "../../measures/latest.ts";
import type {Indicator} from "../../model/indicator.ts";
import {allTotals} from "../../model/dimension.ts";
import {dimensionNames, type Observation} from "../../model/observation.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {leads, surveysSince} from "../../atlas/leads.ts";
import {isSurveyed} from "../../measures/oldestCounted.ts";
import {annotationsOf} from "../../reading/formattedValue.ts";
import {branches} from "../../atlas/branches.ts";
import {computedFigures} from "./computedFigures.ts";
import {notesOn} from "./notesOn.ts";

/** All that a comparison shows of an indicator: the series of everyone and by sex, and the newest value of each part. */
export function compareData(indicator: Indicator, atlas: Atlas): IndicatorData {
  const parts = partsOf(indicator);
  const dimension = parts === "branches" ? null : parts;
  const {byArea} = atlas.snapshot(indicator.id);
  const shown = [...byArea].map(([area, own]): [string, readonly Observation[]] => {
    const series = own.filter((o) => dimensionNames.every((name) => name === "sex" || o[name] === allTotals[name]));
    const divided = dimension === null ? [] : own.filter((o) => o[dimension] !== "total" && o.sex === "total");
    return [area, [...series, ...latestBySeries(divided).values()]];
  });
  return {
    indicator: indicator.id,
    source: indicator.source,
    dimension,
    rows: packed(withRemarks(shown, atlas), dimension),
    notes: notesOn(shown, atlas),
    barred: barredIn(shown, atlas),
    surveysSince: isSurveyed(indicator) ? surveysSince() : null,
    computed: computedFigures(indicator, atlas)
  };
}

/** Values with what a note says of them in a word, as pages print it. */
const withRemarks = (
  shown: readonly (readonly [string, readonly Observation[]])[],
  {annotations}: Atlas
): [string, readonly Observation[]][] =>
  shown.map(([area, own]) => [
    area,
    own.map((o) => ({...o, remark: annotationsOf(o, annotations).find(({remark}) => remark)?.remark ?? o.remark}))
  ]);

/** The newest headline value of every branch, area by area, with what we compute for groups. */
export function compareBranches(atlas: Atlas): BranchesData {
  return branches.map((id) => {
    const {indicator, byArea} = atlas.snapshot(id);
    const sex = headlineSex(indicator);
    const shown = [...byArea].flatMap(([area, own]): [string, Observation[]][] => {
      const newest = latest(withBreakdown(own, {breakdown: {sex}}));
      return newest ? [[area, [newest]]] : [];
    });
    const computed = Object.entries(computedFigures(indicator, atlas)).map(([group, bySex]) => [group, {[sex]: bySex[sex]}]);
    return {
      indicator: id,
      source: indicator.source,
      dimension: null,
      rows: packed(shown, null),
      notes: notesOn(shown, atlas),
      barred: barredIn(shown, atlas),
      surveysSince: null,
      computed: Object.fromEntries(computed)
    };
  });
}

/** Those of the values that a rule keeps from titles; old surveys are told by their year. */
const barredIn = (shown: readonly (readonly [string, readonly Observation[]])[], atlas: Atlas): string[] =>
  shown.flatMap(([, own]) => own.filter((o) => !leads(o, atlas)).map(barredKey));

/** The values of each area as they travel; areas without any do not. */
const packed = (
  shown: readonly (readonly [string, readonly Observation[]])[],
  dimension: IndicatorData["dimension"]
): IndicatorData["rows"] =>
  Object.fromEntries(
    shown.flatMap(([area, own]): [string, PackedRow[]][] => (own.length > 0 ? [[area, own.map((o) => packRow(o, {dimension}))]] : []))
  );
