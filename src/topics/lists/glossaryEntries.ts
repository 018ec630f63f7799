import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {termIds, terms, type Term} from "../../model/term.ts";
import {addressOf} from "../../site/addresses.ts";
import {termPages, type TextLink} from "./termPages.ts";

/** A term as the glossary prints it. */
export type GlossaryEntry = {
  readonly id: Term;
  readonly name: string;
  readonly means: string;
  readonly from: string;
  readonly also: string | null;
  readonly related: readonly TextLink[];
  readonly pages: readonly TextLink[];
};

/** All terms with their links, in the alphabet of the language. */
export function glossaryEntries(as: LocalAtlas): GlossaryEntry[] {
  const {locale, words} = as;
  const {compare} = new Intl.Collator(locale);
  const told = words.glossary.terms;
  return termIds
    .map((id) => ({
      ...told[id],
      id,
      also: told[id].also ?? null,
      related: terms[id].map((term) => ({text: told[term].name, href: addressOf(locale, "glossary", term)})),
      pages: termPages(id, as)
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}
