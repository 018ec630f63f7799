import type {Atlas} from "../views/atlas.ts";
import {areaCharts, indicatorCharts, type ChartName} from "./chartKinds.ts";

/** Every chart one can take away: those of areas for every country with a page and every group with members, those of indicators for each listed one. */
export function chartNames(atlas: Atlas): ChartName[] {
  const areas = [...atlas.pages.map(({id}) => id.toLowerCase()), ...atlas.memberGroups.map(({id}) => id)];
  return [
    ...indicatorCharts.flatMap((chart) => atlas.listed.map(({id}) => ({chart, id}))),
    ...areaCharts.flatMap((chart) => areas.map((id) => ({chart, id})))
  ];
}
