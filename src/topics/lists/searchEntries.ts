import {locales, type Locale} from "../../model/locale.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";

/** A country as the search field finds it: by name, by code, by its name in another language. */
export type SearchEntry = {readonly name: string; readonly href: string; readonly also: readonly string[]};

export function searchEntries(atlas: Atlas, locale: Locale): SearchEntry[] {
  const compare = new Intl.Collator(locale).compare;
  return atlas.pages
    .map(({id, name}) => {
      const others = locales.map((other) => name[other]).filter((text) => text !== name[locale]);
      return {name: name[locale], href: addressOf(locale, "country", id), also: [id.toLowerCase(), ...others]};
    })
    .sort((a, b) => compare(a.name, b.name));
}
