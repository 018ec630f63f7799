import type {PlaceName} from "../i18n/placeName.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {withBreakdown, latest} from "../measures/latest.ts";
import {printedDifference} from "../measures/printedDifference.ts";
import {showsGap, shownPoints} from "../measures/showsGap.ts";
import {readAmount} from "../reading/formattedValue.ts";
import {shownText} from "../reading/shownText.ts";
import type {AreaLine, IndicatorData, IndicatorLine} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {mostAreas, type CompareState} from "./compareState.ts";
import {basisOf, computedAmount, isGiven, readFigure} from "./figured.ts";
import {rowsOf} from "./packRow.ts";

/** Another comparison that a reader may go on to. */
export type NextState = {readonly text: string; readonly state: CompareState};

/** What stands behind a group of a comparison: published and computed, and whose gap it is. */
export type GroupNote = {
  readonly area: PlaceName;
  readonly href: string | null;
  readonly sentences: readonly string[];
  /** The members with the largest parts of the gap, in words. */
  readonly largest: readonly string[];
  readonly next: readonly NextState[];
};

export const groupNotes = (state: CompareState, data: IndicatorData, kit: CompareKit): GroupNote[] =>
  state.areas
    .map((id) => kit.area(id))
    .filter(({members}) => members.length > 0)
    .map((group) => ({
      area: kit.place(group.id),
      href: group.href,
      sentences: sentencesOn(group, data, kit),
      largest: largestOf(group, data, kit).map((one) => largestText(one, data, kit)),
      next: nextStates(group, state, data, kit)
    }));

function sentencesOn(group: AreaLine, data: IndicatorData, kit: CompareKit): string[] {
  const {words} = kit;
  const indicator = kit.indicator(data.indicator);
  const sex = headlineSex(indicator);
  const newest = latest(withBreakdown(rowsOf(group.id, data), {breakdown: {sex}}));
  const published = newest ? readFigure(newest, data, kit) : null;
  const computed = data.computed[group.id]?.[sex];
  const first = published ? words.published({value: saidAmount(published, kit), when: published.whenDoubts}) : words.notPublished;
  if (computed === undefined) return [first];
  if ("refused" in computed) return [first, words.noneComputed({why: words.notComputed[computed.refused]})];
  const basis = basisOf(computed);
  if (!isGiven(computed)) return [first, words.computationHidden(basis)];
  const difference = published && shownPoints(printedDifference(computed.value, published.value), indicator);
  const told = words.computed({
    value: saidAmount({...computedAmount(computed, indicator, kit), indicator}, kit),
    basis,
    difference
  });
  return computed.weak ? [first, told, words.weakComputed] : [first, told];
}

type Largest = {readonly area: AreaLine; readonly part: number; readonly value: number; readonly when: number | string};

function largestOf(group: AreaLine, data: IndicatorData, kit: CompareKit): Largest[] {
  const computed = data.computed[group.id]?.[headlineSex(kit.indicator(data.indicator))];
  if (!isGiven(computed)) return [];
  return (computed.largest ?? []).map(([id, part, value, when]) => ({area: kit.area(id), part, value, when}));
}

function largestText({area, part, value, when}: Largest, data: IndicatorData, kit: CompareKit): string {
  const {words, format, reader, place} = kit;
  const year = typeof when === "number" ? format.year(when) : reader.words.value.report(when);
  const indicator = kit.indicator(data.indicator);
  const text = saidAmount({...readAmount(value, indicator, reader), indicator}, kit);
  return words.largest({area: place(area.id), part: part * 100, value: text, when: year});
}

type Said = Parameters<typeof shownText>[0] & {readonly unitText: string; readonly indicator: IndicatorLine};

/** "34.1% left out", "34.1%" with what it is of, where nobody is left out of anything, or a value as it is. */
function saidAmount(found: Said, {words}: CompareKit): string {
  const {contributing, measure} = found.indicator;
  const share = shownText(found);
  if (contributing !== undefined) return words.value.remarked({name: share, remark: measure.charAt(0).toLowerCase() + measure.slice(1)});
  return showsGap(found.indicator) ? words.leftOut({share}) : found.unitText;
}

function nextStates({id, members}: AreaLine, state: CompareState, data: IndicatorData, kit: CompareKit): NextState[] {
  const {words} = kit;
  const largest = largestOf(kit.area(id), data, kit).map(({area}) => area.id);
  const added = largest.filter((area) => !state.areas.includes(area));
  const together = [...state.areas, ...added];
  return [
    ...(added.length > 0 && together.length <= mostAreas
      ? [{text: words.addLargest({areas: added.map(kit.place)}), state: {...state, areas: together}}]
      : []),
    ...(members.length < mostAreas
      ? [{text: words.groupWithMembers({area: kit.place(id)}), state: {...state, areas: [id, ...members]}}]
      : [])
  ];
}
