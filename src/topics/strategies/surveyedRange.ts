import {leading} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {statesOf} from "./spendingMedian.ts";
import {valuesIn, type GroupPart} from "./strategiesBase.ts";

/**
 * Where any programme reaches fewest and most people, among the countries whose surveys may lead: what holds of a group of which too
 * few are surveyed for a median. Null for fewer than two.
 */
export function surveyedRange(part: GroupPart, as: LocalAtlas) {
  const values = leading(valuesIn(part, "survey-coverage", as), as).filter(({area}) => as.states.has(area));
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return null;
  return {
    ...{count: values.length, of: statesOf(part, as), when: spanOf(values, as)},
    ...{low: first.value, lowest: as.place(first.area), high: last.value, highest: as.place(last.area)}
  };
}
