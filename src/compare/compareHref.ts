import {addressOf} from "../site/addresses.ts";
import type {CompareKit} from "./compareKit.ts";
import {stateQuery, type CompareState} from "./compareState.ts";

/** The address of a comparison: it holds the whole state. From the page of a release it leads to one of the same release. */
export const compareHref = (state: CompareState, {locale, root}: Pick<CompareKit, "locale" | "root">): string =>
  `${root}${addressOf(locale, "compare", stateQuery(state))}`;
