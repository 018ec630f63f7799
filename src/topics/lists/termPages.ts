import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lensWords} from "../../i18n/lensWords.ts";
import {lenses, type Lens} from "../../model/lens.ts";
import type {Term} from "../../model/term.ts";
import {addressOf} from "../../site/addresses.ts";

/** A link and what it says. */
export type TextLink = {readonly text: string; readonly href: string};

/** Pages of the menu on which terms are at home. */
const menuPages = ["regions", "compare", "data", "method"] as const;
type MenuPage = (typeof menuPages)[number];

/** Where a term is at home, beyond the method: a lens, a page of the menu, the chapter on mutual health organisations, or else an indicator by its id. */
const usedOn: Readonly<Partial<Record<Term, readonly string[]>>> = {
  "at-least-one-cash-benefit": ["any-benefit"],
  branch: ["lifeCycle"],
  computed: ["regions"],
  "contributing-family-worker": ["informal-by-status"],
  contributory: ["pension-contributors"],
  "effective-coverage": ["any-benefit", "gender"],
  employee: ["informal-by-status"],
  employer: ["informal-by-status"],
  group: ["regions"],
  "informal-employment": ["informality", "sectors", "informal-employment"],
  "labour-force": ["pension-contributors"],
  "legal-coverage": ["law"],
  "life-cycle": ["lifeCycle"],
  "median-country": ["strategies", "lifeCycle"],
  "micro-insurance": ["strategies", "mutualHealth"],
  modelled: ["regions", "progress"],
  "mutual-health-organisation": ["mutualHealth"],
  "non-contributory": ["vulnerable"],
  "out-of-pocket": ["out-of-pocket"],
  "own-account-worker": ["informal-by-status"],
  programmes: ["strategies"],
  register: ["schemes", "mutualHealth"],
  release: ["data"],
  "sdg-1-3-1": ["any-benefit"],
  "social-assistance": ["survey-assistance", "vulnerable"],
  "social-insurance": ["survey-insurance"],
  "status-in-employment": ["informal-by-status", "informality"],
  "survey-coverage": ["survey-coverage", "strategies", "townAndCountry"],
  trend: ["progress", "compare"],
  "uhc-index": ["health-services"],
  weak: ["regions"],
  "welfare-quintile": ["strategies", "survey-coverage"]
};

const isLens = (page: string): page is Lens => page in lenses;
const isInMenu = (page: string): page is MenuPage => menuPages.some((known) => known === page);

/** The pages on which a term is used, by the names that menus and lists have for them; where two have one name, each says what it is. */
export function termPages(term: Term, as: LocalAtlas): TextLink[] {
  const {glossary} = as.words;
  const pages = namedPages(term, as);
  return pages.map(({text, href, isIndicator}) => {
    const isDouble = pages.filter((page) => page.text === text).length > 1;
    return {text: isDouble ? `${text} (${isIndicator ? glossary.indicator : glossary.question})` : text, href};
  });
}

function namedPages(term: Term, as: LocalAtlas): (TextLink & {readonly isIndicator?: true})[] {
  const {words, locale} = as;
  return (usedOn[term] ?? ["method"]).map((page) => {
    if (isLens(page)) return {text: lensWords(page, locale).name, href: addressOf(locale, page)};
    if (page === "law") return {text: words.law.name, href: addressOf(locale, "law")};
    if (page === "schemes") return {text: words.schemes.title, href: addressOf(locale, page)};
    if (page === "mutualHealth") return {text: words.mutualHealth.name, href: addressOf(locale, page)};
    if (isInMenu(page)) return {text: words.site.nav[page], href: addressOf(locale, page)};
    return {text: as.snapshot(page).indicator.name[locale], href: addressOf(locale, "indicator", page), isIndicator: true};
  });
}
