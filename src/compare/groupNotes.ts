import {headlineSex} from "../measures/headlineSex.ts";
import {withBreakdown, latest} from "../measures/latest.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {mostAreas, type CompareState} from "./compareState.ts";
import {isGiven, readFigure} from "./figured.ts";
import {rowsOf} from "./packedRows.ts";
import {fill} from "./pattern.ts";

/** Another comparison that a reader may go on to. */
export type NextState = {readonly text: string; readonly state: CompareState};

/** What stands behind a group of a comparison: published and computed, and whose gap it is. */
export type GroupNote = {
  readonly name: string;
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
      name: group.name,
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
  const published = newest ? readFigure(newest, indicator, kit) : null;
  const computed = data.computed[group.id]?.[sex];
  const first = published ? words.published(published.unitText, published.whenDoubts) : words.notPublished;
  if (computed === undefined) return [first];
  if ("refused" in computed) return [first, words.noneComputed(words.notComputed[computed.refused])];
  const [count, of, people] = [format.count(computed.n), format.count(computed.of), format.wholePercent(computed.people * 100)];
  if (!isGiven(computed)) return [first, words.computationHidden(words.hidden(count, of, people))];
  const difference = published ? words.difference(format.signedPoints(computed.value - published.value)) : "";
  const told = words.computed(format.value(computed.value, indicator.unit), count, of, people, difference);
  return computed.weak ? [first, told, words.weakComputed] : [first, told];
}

type Largest = {readonly area: AreaLine; readonly part: number; readonly value: number; readonly when: number | string};

function largestOf(group: AreaLine, data: IndicatorData, kit: CompareKit): Largest[] {
  const computed = data.computed[group.id]?.[headlineSex(kit.indicator(data.indicator))];
  if (!isGiven(computed)) return [];
  return (computed.largest ?? []).map(([id, part, value, when]) => ({area: kit.area(id), part, value, when}));
}

function largestText({area, part, value, when}: Largest, data: IndicatorData, {words, shared, format, indicator}: CompareKit): string {
  const year = typeof when === "number" ? format.year(when) : fill(shared.report, when);
  return words.largest(area.name, format.percent(part * 100), format.value(value, indicator(data.indicator).unit), year);
}

function nextStates({name, id, members}: AreaLine, state: CompareState, data: IndicatorData, kit: CompareKit): NextState[] {
  const {words} = kit;
  const largest = largestOf(kit.area(id), data, kit).map(({area}) => area.id);
  const added = largest.filter((area) => !state.areas.includes(area));
  const together = [...state.areas, ...added];
  const names = kit.format.list(added.map((area) => kit.area(area).name));
  return [
    ...(added.length > 0 && together.length <= mostAreas ? [{text: words.addLargest(names), state: {...state, areas: together}}] : []),
    ...(members.length < mostAreas ? [{text: words.groupWithMembers(name), state: {...state, areas: [id, ...members]}}] : [])
  ];
}
