import type {PlaceName} from "../i18n/placeName.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {withBreakdown, latest} from "../measures/latest.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {mostAreas, type CompareState} from "./compareState.ts";
import {basisOf, isGiven, readFigure} from "./figured.ts";
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
  const {words, format} = kit;
  const indicator = kit.indicator(data.indicator);
  const sex = headlineSex(indicator);
  const newest = latest(withBreakdown(rowsOf(group.id, data), {breakdown: {sex}}));
  const published = newest ? readFigure(newest, data, kit) : null;
  const computed = data.computed[group.id]?.[sex];
  const first = published ? words.published({value: published.unitText, when: published.whenDoubts}) : words.notPublished;
  if (computed === undefined) return [first];
  if ("refused" in computed) return [first, words.noneComputed({why: words.notComputed[computed.refused]})];
  const basis = basisOf(computed);
  if (!isGiven(computed)) return [first, words.computationHidden(basis)];
  const difference = published && computed.value - published.value;
  const told = words.computed({value: format.value(computed.value, indicator.unit), basis, difference});
  return computed.weak ? [first, told, words.weakComputed] : [first, told];
}

type Largest = {readonly area: AreaLine; readonly part: number; readonly value: number; readonly when: number | string};

function largestOf(group: AreaLine, data: IndicatorData, kit: CompareKit): Largest[] {
  const computed = data.computed[group.id]?.[headlineSex(kit.indicator(data.indicator))];
  if (!isGiven(computed)) return [];
  return (computed.largest ?? []).map(([id, part, value, when]) => ({area: kit.area(id), part, value, when}));
}

function largestText(
  {area, part, value, when}: Largest,
  data: IndicatorData,
  {words, format, reader, indicator, place}: CompareKit
): string {
  const year = typeof when === "number" ? format.year(when) : reader.words.value.report(when);
  const text = format.value(value, indicator(data.indicator).unit);
  return words.largest({area: place(area.id), part: part * 100, value: text, when: year});
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
