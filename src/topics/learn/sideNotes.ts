import {afterColon} from "../../i18n/headed.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";

/**
 * What is to be said of the values of two areas, each with whose value and of what it is; a text that several values share names them
 * together, and one that names its area itself stands alone.
 */
export function sideNotes(found: readonly DescribedValue[], as: LocalAtlas): string[] {
  const {noted} = as.words.learn.limits;
  const texts = new Map<string, string[]>();
  for (const {observation, indicator, notes} of found) {
    const area = as.name(observation.area);
    const whose = as.format.remarks([area, indicator.name[as.locale]]);
    for (const text of new Set(notes)) texts.set(text, text.includes(area) ? [] : [...new Set([...(texts.get(text) ?? []), whose])]);
  }
  return Array.from(texts, ([text, whose]) => (whose.length === 0 ? text : noted({whose, text: afterColon[as.locale](text)})));
}
