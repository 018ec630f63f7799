import {areaTable} from "./areaTable.ts";
import {rangeTitle} from "./barsView.ts";
import {absentAreas, comparedAreas, hasFigure, highestFirst, figureNotes, subtitleOf} from "./comparedAreas.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import type {ViewContent} from "./viewContent.ts";
import {partsView} from "./partsView.ts";

/** The figures themselves: no picture, one row an area. Where there is no total, the parts. */
export function tableView(state: CompareState, figures: CompareFigures, kit: CompareKit): ViewContent {
  const indicator = kit.indicator(state.indicator);
  if (indicator.refused.bars !== undefined) return {...partsView(state, figures, kit), pictures: []};
  const compared = comparedAreas(state, figures.data, kit);
  return {
    title: rangeTitle(state, compared.filter(hasFigure).sort(highestFirst(kit)), kit),
    subtitle: subtitleOf(indicator, compared, kit),
    notes: figureNotes(compared, kit),
    pictures: [],
    table: areaTable(compared, figures.data, kit, {sexes: indicator.refused.sexes === undefined}),
    absent: absentAreas(compared, figures.data, kit)
  };
}
