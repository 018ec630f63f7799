import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {schemeParts} from "../../atlas/schemeParts.ts";
import type {Scheme} from "../../model/scheme.ts";
import {countText, yearOfCount} from "../../reading/countText.ts";
import {newestReached} from "../../reading/newestReached.ts";
import {schemeText} from "../../reading/schemeText.ts";
import {addressOf} from "../../site/addresses.ts";

export type SchemePartsView = {
  readonly title: string;
  readonly note: string;
  /** Each with whom it serves, and its number with the year. */
  readonly items: readonly {readonly name: string; readonly lang: string | undefined; readonly href: string; readonly about: string}[];
};

/** The schemes within another, as its page lists them. */
export function partsView(scheme: Scheme, as: LocalAtlas): SchemePartsView | undefined {
  const parts = schemeParts(as).parts.get(scheme.id) ?? [];
  const {page} = as.words.schemes;
  if (parts.length === 0) return undefined;
  return {title: page.parts({count: parts.length}), note: page.partsNote, items: parts.map((part) => itemOf(part, as))};
}

function itemOf(part: Scheme, as: LocalAtlas): SchemePartsView["items"][number] {
  const {name, lang, served} = schemeText(part, as);
  const count = newestReached(part, as);
  const reached = count && as.words.schemes.dated({amount: countText(count, as), year: yearOfCount(count, as)});
  return {name, lang, href: addressOf(as.locale, "scheme", part.id), about: as.format.statements([served ?? undefined, reached])};
}
