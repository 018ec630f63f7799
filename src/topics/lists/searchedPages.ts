import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lensWords} from "../../i18n/lensWords.ts";
import type {Area} from "../../model/area.ts";
import {lensNames} from "../../model/lens.ts";
import {termIds} from "../../model/term.ts";
import {otherNames} from "../../reading/otherNames.ts";
import {schemeText} from "../../reading/schemeText.ts";
import {addressOf} from "../../site/addresses.ts";

/**
 * A page as the search field finds it: by name or by what else it is called; `mark` says what kind of page it is. One that is `last` is
 * offered only where nothing else fits the letters.
 */
export type SearchedPage = {
  readonly name: string;
  readonly href: string;
  readonly also: readonly string[];
  readonly mark: string;
  readonly last?: true;
};

/** All that can be found beside countries: groups, questions, indicators, the pages of the menu and below it, terms, schemes. */
export const searchedPages = (as: LocalAtlas): SearchedPage[] => [
  ...as.memberGroups.map((group) => groupPage(group, as)),
  ...lensPages(as),
  ...indicatorPages(as),
  ...menuPages(as),
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

const lensPages = ({locale, words}: LocalAtlas): SearchedPage[] =>
  lensNames.map((lens) => {
    const {name, question} = lensWords(lens, locale);
    return {name, href: addressOf(locale, lens), also: [question], mark: words.search.kinds.question};
  });

const indicatorPages = ({locale, words, listed}: LocalAtlas): SearchedPage[] =>
  listed.map(({id, name, question}) => ({
    name: name[locale],
    href: addressOf(locale, "indicator", id),
    also: [question[locale]],
    mark: words.search.kinds.indicator
  }));

/** Pages of which there is one. */
function menuPages({locale, words}: LocalAtlas): SearchedPage[] {
  const {site, law, thenAndNow, embed, search} = words;
  const menu = (["countries", "regions", "indicators", "schemes", "compare", "data", "method", "glossary", "about"] as const).map(
    (page) => ({name: site.nav[page], href: addressOf(locale, page), also: [], mark: search.kinds.page})
  );
  const below = [
    {name: law.name, href: addressOf(locale, "law"), also: [law.description]},
    {name: thenAndNow.name, href: addressOf(locale, "thenAndNow"), also: [thenAndNow.description]},
    {name: embed.maker.title, href: addressOf(locale, "embeds"), also: []}
  ];
  return [...menu, ...below.map((page) => ({...page, mark: search.kinds.page}))];
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
