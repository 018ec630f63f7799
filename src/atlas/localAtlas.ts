import type {Locale} from "../model/locale.ts";
import type {Atlas} from "./atlas.ts";
import {byName} from "../i18n/byName.ts";
import {placeName, type PlaceName} from "../i18n/placeName.ts";
import {languageOf, type Language} from "./language.ts";

/** The atlas as it is told in one language: all facts, with words and a way with numbers. Functions take their subject, then this. */
export type LocalAtlas = Atlas &
  Language & {
    /** The same facts without a language, for what is made of them once for all (`perAtlas`). */
    readonly atlas: Atlas;
    /** The name of a country, area or group by its id; the id itself where the model has none. */
    readonly name: (area: string) => string;
    /** The same as sentences need it, with its article and "in …". */
    readonly place: (area: string) => PlaceName;
    /** The order of names in lists. */
    readonly byName: (a: string, b: string) => number;
  };

const made = new WeakMap<Atlas, Map<Locale, LocalAtlas>>();

/** An atlas in a language; the same object each time. */
export function localAtlas(atlas: Atlas, {locale}: Pick<Language, "locale">): LocalAtlas {
  const byLocale = made.get(atlas) ?? new Map<Locale, LocalAtlas>();
  made.set(atlas, byLocale);
  const local = byLocale.get(locale) ?? makeLocal(atlas, locale);
  byLocale.set(locale, local);
  return local;
}

function makeLocal(atlas: Atlas, locale: Locale): LocalAtlas {
  const reader = languageOf(locale);
  const name = (area: string): string => atlas.areas.get(area)?.name[locale] ?? area;
  return {
    ...atlas,
    ...reader,
    atlas,
    name,
    place: (area) => placeName(name(area), locale, atlas.areas.get(area)?.forms?.[locale]),
    byName: byName(locale)
  };
}
