import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {otherNames} from "../../reading/otherNames.ts";
import {addressOf} from "../../site/addresses.ts";

/** A country as the search field finds it: by name, by code, by what else it is called. No page has an area of which the sources know nothing. */
export type SearchEntry = {readonly name: string; readonly href: string | null; readonly also: readonly string[]};

/** All countries with a page by name, then those without. */
export function searchEntries(as: LocalAtlas): SearchEntry[] {
  const {locale} = as;
  const entry = (country: Country, href: string | null): SearchEntry => ({
    name: country.name[locale],
    href,
    also: otherNames(country, locale)
  });
  const paged = as.pages.map((country) => entry(country, addressOf(locale, "country", country.id)));
  const unpaged = as.unpaged.map((country) => entry(country, null));
  return [paged, unpaged].flatMap((entries) => entries.sort((a, b) => as.byName(a.name, b.name)));
}
