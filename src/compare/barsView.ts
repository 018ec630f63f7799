import {rankedBars, type RankedRow} from "../charts/rankedBars.ts";
import {
  absentAreas,
  comparedAreas,
  hasFigure,
  highestFirst,
  markedYear,
  figureNotes,
  subtitleOf,
  ticksOf,
  type AreaWithValue
} from "./comparedAreas.ts";
import {shownText} from "../reading/shownText.ts";
import {areaTable} from "./areaTable.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import {noneLeads, sinceOf} from "./noneLeads.ts";
import {sayShown, shownName, shownValue, toldAmount} from "./shownAmount.ts";
import type {ViewContent} from "./viewContent.ts";

/** "Who leaves out most?": the areas as bars, the longest first. */
export function barsView(state: CompareState, {data}: CompareFigures, kit: CompareKit): ViewContent {
  const indicator = kit.indicator(state.indicator);
  const compared = comparedAreas(state, data, kit);
  const found = compared.filter(hasFigure).sort(highestFirst(kit));
  const rows = found.map((one): RankedRow => ({
    label: one.area.name,
    value: shownValue(one.found),
    valueText: shownText(one.found),
    yearText: markedYear(one.found, kit),
    old: one.found.old,
    say: sayShown(one.area.name, one.found, kit),
    emphasis: one.area.kind !== "country"
  }));
  const title = rangeTitle(state, found, kit);
  const end = indicator.unit === "percentOfGdp" ? null : 100;
  const draw = (width: number) => rankedBars(rows, {width, end, ticks: ticksOf(indicator, kit)});
  return {
    title,
    subtitle: subtitleOf(indicator, compared, kit),
    notes: figureNotes(compared, kit),
    pictures: rows.length > 0 ? [{name: null, label: title, draw, narrow: false}] : [],
    table: areaTable(compared, data, kit, {sexes: false}),
    absent: absentAreas(compared, data, kit)
  };
}

/** From the lowest to the highest of those that may lead, with places and years. */
export function rangeTitle(state: CompareState, all: readonly AreaWithValue[], kit: CompareKit): string {
  const {words} = kit;
  const name = shownName(kit.indicator(state.indicator), kit);
  const sorted = all.filter(({found}) => found.leads);
  const [high, low] = [sorted[0], sorted.at(-1)];
  const found = all.map((one) => one.found);
  if (!high || !low) return all.length > 0 ? noneLeads(name, found, kit) : words.none({name});
  const placed = ({area, found}: AreaWithValue) => ({value: toldAmount(found, kit), area: kit.place(area.id), when: found.whenDoubts});
  if (sorted.length === 1) return words.one({name, only: placed(high)});
  if (high.found.valueText === low.found.valueText)
    return words.level({
      name,
      value: toldAmount(high.found, kit),
      of: sorted.length,
      isAll: sorted.length === all.length,
      since: sinceOf(found)
    });
  return words.range({name, low: placed(low), high: placed(high)});
}
