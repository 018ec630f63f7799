import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {termIds} from "../../model/term.ts";
import {otherNames} from "../../reading/otherNames.ts";
import {regionPlace} from "../../reading/regionPlace.ts";
import {schemeText} from "../../reading/schemeText.ts";
import {addressOf} from "../../site/addresses.ts";
import {mapRegions} from "../../site/mapRegions.ts";
import {sectionsOf} from "./sectionsOf.ts";
import {questionPages} from "./questionPages.ts";
import type {SearchedPage} from "./searchedPage.ts";
import {servedPages} from "./servedPages.ts";

/** All that can be found beside countries: groups, questions, indicators, the pages of the menu and below it, groups served, terms, schemes. */
export const searchedPages = (as: LocalAtlas): SearchedPage[] => [
  ...as.memberGroups.map((group) => groupPage(group, as)),
  ...mapPlaces(as),
  ...questionPages(as),
  ...indicatorPages(as),
  ...menuPages(as),
  ...servedPages(as),
  ...termPlaces(as),
  ...schemePages(as)
];

/** Ids of groups are words, and their names have them already. */
const groupPage = (group: Area, as: LocalAtlas): SearchedPage => ({
  name: group.name[as.locale],
  href: addressOf(as.locale, "region", group.id),
  also: otherNames(group, as.locale).slice(1),
  mark: as.words.search.kinds.group
});

/** Regions of the map that have no page as groups: the map shows them from near. */
function mapPlaces(as: LocalAtlas): SearchedPage[] {
  const {locale, words} = as;
  const paged = new Set(as.memberGroups.map(({id}) => id));
  return mapRegions(as.countries)
    .filter(({id}) => !paged.has(id))
    .map(({id}) => {
      const area = as.areas.get(id);
      return {
        name: regionPlace(id, as).name,
        href: addressOf(locale, "map", undefined, `region=${id}`),
        also: area ? otherNames(area, locale).slice(1) : [],
        mark: words.site.menu.map
      };
    });
}

const indicatorPages = ({locale, words, listed}: LocalAtlas): SearchedPage[] =>
  listed.map(({id, family, name, question}) => ({
    name: name[locale],
    href: addressOf(locale, "indicator", id),
    also: [question[locale], ...(words.search.also.indicators[id]?.split("; ") ?? [])],
    mark: words.search.kinds.indicator,
    ...sectionsOf[family === "coverage" ? "coverage" : id]
  }));

/** Pages of which there is one. */
function menuPages({locale, words}: LocalAtlas): SearchedPage[] {
  const {site, schemes, embed, search} = words;
  const {pages} = search.also;
  const register = [schemes.question, ...pages.schemes.split("; ")];
  const menu = (
    ["countries", "regions", "map", "questions", "indicators", "schemes", "compare", "data", "method", "glossary", "about"] as const
  ).map((page) => ({
    name: site.nav[page],
    href: addressOf(locale, page),
    also: page === "schemes" ? register : page === "map" ? pages.map.split("; ") : [],
    mark: search.kinds.page,
    ...(page === "schemes" ? sectionsOf.schemes : {})
  }));
  return [...menu, {name: embed.maker.title, href: addressOf(locale, "embeds"), also: pages.embeds.split("; "), mark: search.kinds.page}];
}

const termPlaces = ({locale, words}: LocalAtlas): SearchedPage[] =>
  termIds.map((id) => {
    const {name, also} = words.glossary.terms[id];
    return {name, href: addressOf(locale, "glossary", id), also: also?.split(/[,;] /) ?? [], mark: words.search.kinds.term};
  });

/** The country of a scheme says what it is; so many begin alike that they would hide all else. */
const schemePages = (as: LocalAtlas): SearchedPage[] =>
  as.schemes.map((scheme) => {
    const {name, other, place} = schemeText(scheme, as);
    return {name, href: addressOf(as.locale, "scheme", scheme.id), also: other === null ? [] : [other], mark: place, last: true};
  });
