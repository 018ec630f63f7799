import type {IndicatorLine} from "./compareFiles.ts";
import {compareViews, type CompareState, type CompareView} from "./compareState.ts";
import type {CompareWords} from "./compareWords.ts";

/** The way in which a state is looked at: the one asked for, else the first that the indicator has. */
export function shownView({view}: Pick<CompareState, "view">, {refused}: Pick<IndicatorLine, "refused">): CompareView {
  const possible = (["bars", "branches", "table"] as const).find((other) => refused[other] === undefined) ?? "table";
  return refused[view] === undefined ? view : possible;
}

/** Whether the figures of all branches are needed, and not those of the indicator alone. */
export const needsBranches = (state: Pick<CompareState, "view">, indicator: Pick<IndicatorLine, "refused" | "parts">): boolean =>
  shownView(state, indicator) === "branches" && indicator.parts === "branches";

/** Why a state is not looked at as it asks; null where it is. */
export function refusalOf(
  state: Pick<CompareState, "view">,
  {refused}: Pick<IndicatorLine, "refused">,
  words: CompareWords
): string | null {
  const why = refused[state.view];
  return why === undefined ? null : words.notShownAs({view: words.views[state.view], why: words.refused[why]});
}

/** The choice of ways for an indicator: each with the reason why it cannot be taken, or null. */
export const offersOf = ({refused}: Pick<IndicatorLine, "refused">, words: CompareWords): {view: CompareView; why: string | null}[] =>
  compareViews.map((view) => {
    const why = refused[view];
    return {view, why: why === undefined ? null : words.refused[why]};
  });
