import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {otherNames} from "../../reading/otherNames.ts";
import {addressOf} from "../../site/addresses.ts";
import type {SearchedPage} from "./searchedPage.ts";
import {searchedPages} from "./searchedPages.ts";

/** A country as the search field finds it: by name, by code, by what else it is called. No page has an area of which the sources know nothing. */
type AreaEntry = {readonly name: string; readonly href: string | null; readonly also: readonly string[]};

/** What the search field finds. */
export type SearchEntry = AreaEntry | SearchedPage;

/** All countries with a page by name, then those without, then all other pages: of two that letters fit alike, the first comes first. */
export function searchEntries(as: LocalAtlas): SearchEntry[] {
  const {locale} = as;
  const entry = (country: Country, href: string | null): AreaEntry => ({
    name: country.name[locale],
    href,
    also: otherNames(country, locale)
  });
  const paged = as.pages.map((country) => entry(country, addressOf(locale, "country", country.id)));
  const unpaged = as.unpaged.map((country) => entry(country, null));
  const areas = [paged, unpaged].flatMap((entries) => entries.sort((a, b) => as.byName(a.name, b.name)));
  return [...areas, ...searchedPages(as)];
}
