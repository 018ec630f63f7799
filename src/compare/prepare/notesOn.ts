import type {Atlas} from "../../atlas/atlas.ts";
import {localAtlas} from "../../atlas/localAtlas.ts";
import {latestBySeries} from "../../measures/latest.ts";
import type {Annotation} from "../../model/annotation.ts";
import {dimensionNames, type Observation} from "../../model/observation.ts";
import {locales, type Translated} from "../../model/locale.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";
import {placedNote} from "../../reading/placedNote.ts";

/** What is to be said of single values, as it travels with them; a note of women, men and all of a year stands once. */
export function notesOn(shown: readonly (readonly [string, readonly Observation[]])[], atlas: Atlas): Annotation[] {
  const notes = shown.flatMap(([, own]) =>
    newestReports(own).flatMap((o) => textsOf(o, atlas).map((text) => ({o, text, key: `${o.area} ${o.period} ${text.en}`})))
  );
  return [...Map.groupBy(notes, ({key}) => key).values()].flatMap((same) => {
    const [first] = same;
    const own = shown.find(([area]) => area === first?.o.area)?.[1].filter(({period}) => period === first?.o.period) ?? [];
    if (same.length === own.length) return same.slice(0, 1).map(({o, text}) => about(o, text));
    return same.map(({o, text}) => ({...about(o, text), breakdown: Object.fromEntries(dimensionNames.map((name) => [name, o[name]]))}));
  });
}

/** Of values without a year the newest report's: a note names no report, and nothing older is compared. */
const newestReports = (own: readonly Observation[]): Observation[] => [
  ...own.filter(({period}) => period !== null),
  ...latestBySeries(own.filter(({period}) => period === null)).values()
];

const about = ({indicator, area, period}: Observation, text: Translated): Annotation => ({indicator, area, period, text});

/** The notes of a value in all languages, each a sentence with the name of its area: in a comparison they stand among those of others. */
function textsOf(o: Observation, atlas: Atlas): Translated[] {
  const byLocale = locales.map((locale) => {
    const as = localAtlas(atlas, {locale});
    return [locale, annotationsAbout(o, as).map((text) => placedNote(text, o.area, as))] as const;
  });
  return (byLocale[0]?.[1] ?? []).map(
    (_, i) => Object.fromEntries(byLocale.map(([locale, texts]) => [locale, texts[i] ?? ""])) as Translated
  );
}
