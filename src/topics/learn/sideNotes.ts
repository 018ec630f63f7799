import {afterColon} from "../../i18n/headed.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";

/** Some texts, without the sentences at their ends that one before them has said already: what all steps have in common, say. */
function saidOnce(texts: readonly string[]): string[] {
  const said = new Set<string>();
  return texts.map((text) => {
    const [first = "", ...others] = text.split(/(?<=\.) (?=[A-ZÁÉÍÓÚ])/);
    const kept = others.filter((sentence) => !said.has(sentence));
    for (const sentence of others) said.add(sentence);
    return [first, ...kept].join(" ");
  });
}

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
  return saidOnce(Array.from(texts, ([text, whose]) => (whose.length === 0 ? text : noted({whose, text: afterColon[as.locale](text)}))));
}
