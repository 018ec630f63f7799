import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {servedGroups} from "../../model/scheme.ts";
import {addressOf} from "../../site/addresses.ts";
import type {SearchedPage} from "./searchedPage.ts";

/** The groups that schemes serve, each with the schemes that serve it; a reader asks for them in other words than the register. */
export function servedPages({locale, words, schemes}: LocalAtlas): SearchedPage[] {
  const {served, also, kinds} = words.search;
  const met = servedGroups.filter((group) => schemes.some(({groups}) => groups.includes(group)));
  return met.map((group) => ({
    name: served(words.schemes.groups[group]),
    href: `${addressOf(locale, "schemes")}?group=${group}`,
    also: also.groups[group]?.split("; ") ?? [],
    mark: kinds.served
  }));
}
