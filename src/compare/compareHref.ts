import {addressOf} from "../site/addresses.ts";
import type {CompareKit} from "./compareKit.ts";
import {stateQuery, type CompareState} from "./compareState.ts";

/** The address of a comparison: it holds the whole state. */
export const compareHref = (state: CompareState, {locale}: Pick<CompareKit, "locale">): string =>
  addressOf(locale, "compare", stateQuery(state));
