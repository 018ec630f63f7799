import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Branch} from "./branchOf.ts";
import type {Language} from "../../atlas/language.ts";
import {spanOf} from "../../reading/yearSpan.ts";

/** The branch that leaves out most, of those with a figure; or all of them that leave out the same. */
export function lifeTitle(all: readonly Branch[], as: LocalAtlas): string {
  const {words, locale} = as;
  const {life} = words.country;
  const shown = all.filter(({found}) => found && leads(found.observation, as));
  if (shown.length === 0 && all.length > 0) return words.doubts.noneLeads;
  const widest = shown.toSorted((a, b) => (b.found?.gap ?? 0) - (a.found?.gap ?? 0))[0];
  if (!widest?.found || widest.found.gap === null) return life.titleNone;
  if (widest.found.gap === 0) return shown.length === all.length ? life.titleAllCovered : words.doubts.allCapped;
  const same = shown.filter(({found}) => found?.gap === widest.found?.gap);
  const {gap, indicator, whenDoubts} = widest.found;
  if (same.length > 1) return manyTitle(same, all.length, gap, as);
  return life.worst({branch: widest.name, gap, left: indicator.left[locale], when: whenDoubts});
}

/** Several branches that leave out the same, with their years and the doubts about any of them, once each. */
function manyTitle(same: readonly Branch[], shown: number, gap: number, reader: Language): string {
  const {words, format} = reader;
  const say = words.country.life;
  const found = same.flatMap((branch) => branch.found ?? []);
  const observations = found.map(({observation}) => observation);
  const when = format.remarks([spanOf(observations, reader), ...new Set(found.flatMap(({doubts}) => doubts))]);
  const names = same.map(({name}) => name);
  if (gap !== 100) return say.worstMany({branches: names, gap, when});
  return same.length === shown ? say.nobody(when) : say.everyoneOut({branches: names, when});
}
