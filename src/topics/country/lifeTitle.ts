import type {Branch} from "./countryBranch.ts";
import type {Reader} from "../../atlas/reader.ts";
import {spanOf} from "../../reading/yearSpan.ts";

/** The branch that leaves out most, of those with a figure; or all of them that leave out the same. */
export function lifeTitle(shown: readonly Branch[], reader: Reader): string {
  const {words, locale} = reader;
  const {life} = words.country;
  const widest = shown.toSorted((a, b) => (b.found?.gap ?? 0) - (a.found?.gap ?? 0))[0];
  if (!widest?.found || widest.found.gap === null) return life.titleNone;
  if (widest.found.gap === 0) return life.titleAllCovered;
  const same = shown.filter(({found}) => found?.gap === widest.found?.gap);
  const {gap, indicator, whenDoubts} = widest.found;
  if (same.length > 1) return manyTitle(same, shown.length, gap, reader);
  return life.worst({branch: widest.name, gap, left: indicator.left[locale], when: whenDoubts});
}

/** Several branches that leave out the same, with their years and the doubts about any of them, once each. */
function manyTitle(same: readonly Branch[], shown: number, gap: number, reader: Reader): string {
  const {words, format} = reader;
  const say = words.country.life;
  const found = same.flatMap((branch) => branch.found ?? []);
  const observations = found.map(({observation}) => observation);
  const when = format.remarks([spanOf(observations, reader), ...new Set(found.flatMap(({doubts}) => doubts))]);
  const names = same.map(({name}) => name);
  if (gap !== 100) return say.worstMany({branches: names, gap, when});
  return same.length === shown ? say.nobody(when) : say.everyoneOut({branches: names, when});
}
