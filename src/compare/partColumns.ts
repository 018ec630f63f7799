import {latest} from "../measures/latest.ts";
import {dimensions} from "../model/dimension.ts";
import {absenceOf, shortAbsenceOf} from "./absenceOf.ts";
import type {AreaLine, IndicatorData, IndicatorLine} from "./compareFiles.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import {figureOf, readFigure, type Figured} from "./figured.ts";
import {rowsOf} from "./packRow.ts";

/** The figure of one part in one area, or why there is none. */
export type PartFigure = {readonly found: Figured | null; readonly why: string; readonly shortWhy: string};

/** One branch, sector, kind of work or fifth, with a cell for each area. */
export type PartColumn = {
  readonly id: string;
  readonly name: string;
  readonly indicator: IndicatorLine;
  readonly cells: readonly PartFigure[];
};

/** Parts that say again what others say. */
const repeated: readonly string[] = ["total", "nonAgriculture"];

/** The parts of an indicator in their own order, each for all areas. */
export function partColumns(
  areas: readonly AreaLine[],
  {data, branches}: CompareFigures,
  indicator: IndicatorLine,
  kit: CompareKit
): PartColumn[] {
  if (indicator.parts === "branches") return (branches ?? []).map((branch) => branchColumn(areas, branch, kit));
  const {dimension} = data;
  const {notPublished} = kit.shared.absence;
  if (dimension === null) return [];
  const codes = dimensions[dimension].filter((code) => !repeated.includes(code));
  return codes
    .map((code) => ({
      id: code,
      name: kit.shared.codes[code] ?? code,
      indicator,
      cells: areas.map(({id}) => {
        const newest = latest(rowsOf(id, data).filter((o) => o[dimension] === code));
        return {found: newest ? readFigure(newest, data, kit) : null, why: notPublished, shortWhy: notPublished};
      })
    }))
    .filter(({cells}) => areas.length === 0 || cells.some(({found}) => found !== null));
}

function branchColumn(areas: readonly AreaLine[], branch: IndicatorData, kit: CompareKit): PartColumn {
  const indicator = kit.indicator(branch.indicator);
  const cells = areas.map((area) => {
    const found = figureOf(area, branch, kit);
    return {found, why: found ? "" : absenceOf(area, branch, kit), shortWhy: found ? "" : shortAbsenceOf(area, branch, kit)};
  });
  return {id: indicator.id, name: indicator.name, indicator, cells};
}
