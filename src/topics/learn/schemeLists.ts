import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countSchemes} from "../../atlas/programmeOf.ts";
import {nestedSchemes, schemeParts} from "../../atlas/schemeParts.ts";
import type {Area} from "../../model/area.ts";
import type {Scheme} from "../../model/scheme.ts";
import {countText, yearOfCount} from "../../reading/countText.ts";
import {newestReached} from "../../reading/newestReached.ts";
import {schemeText} from "../../reading/schemeText.ts";
import {addressOf} from "../../site/addresses.ts";

/** A scheme in a list: its name and page, and what is known of it. */
export type SchemeItem = {
  readonly name: string;
  readonly lang: string | undefined;
  readonly href: string;
  readonly about: string;
  /** The schemes within it. */
  readonly parts: readonly SchemeItem[];
};
/** The schemes of one strategy. Of a group they are counted, with the country that has most; `items` is then empty. */
export type SchemeList = {readonly title: string; readonly items: readonly SchemeItem[]; readonly count: string | undefined};

/** Schemes by strategy: of a country one by one; those of a group would be a page of their own, and are counted. */
export function schemeLists(area: Area, schemes: readonly Scheme[], as: LocalAtlas): SchemeList[] {
  const {strategies} = as.words.schemes;
  return Array.from(
    Map.groupBy(schemes, ({strategy}) => strategy),
    ([strategy, own]) => ({
      title: strategies[strategy],
      items: area.kind === "country" ? nestedSchemes(own, schemeParts(as)).map(({scheme, parts}) => schemeItem(scheme, as, parts)) : [],
      count: area.kind === "country" ? undefined : countedIn(own, as)
    })
  );
}

/** "12 schemes in 8 countries and areas". */
export const countedIn = (schemes: readonly Scheme[], as: LocalAtlas): string =>
  as.words.learn.schemes.inGroup({schemes: countSchemes(schemes), places: new Set(schemes.map(({area}) => area)).size});

/** A scheme with its branches, the groups it serves and the count that all lists tell it by. */
export function schemeItem(scheme: Scheme, as: LocalAtlas, parts: readonly Scheme[] = []): SchemeItem {
  const {name, lang, branches, served} = schemeText(scheme, as);
  const count = newestReached(scheme, as);
  const reached = count && as.words.schemes.dated({amount: countText(count, as), year: yearOfCount(count, as)});
  return {
    name,
    lang,
    href: addressOf(as.locale, "scheme", scheme.id),
    parts: parts.map((part) => schemeItem(part, as)),
    about: as.format.statements([as.format.remarks(branches), served ?? "", reached])
  };
}
