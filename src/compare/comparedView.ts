import {barsView} from "./barsView.ts";
import {needsBranches, refusalOf, shownView} from "./shownView.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import {mostAreas, type CompareState, type CompareView} from "./compareState.ts";
import {groupNotes, type GroupNote} from "./groupNotes.ts";
import {partsView} from "./partsView.ts";
import {sexesView} from "./sexesView.ts";
import {shownName} from "./shownAmount.ts";
import {suggestions, type Suggestion} from "./suggestions.ts";
import {tableView} from "./tableView.ts";
import {trendView} from "./trendView.ts";
import type {ViewContent} from "./viewContent.ts";

/** A comparison, finished but for ink: what the page prints at build and the browser afterwards. */
export type ComparedView = ViewContent & {
  readonly state: CompareState;
  /** The way in which it is looked at, which may not be the one asked for. */
  readonly view: CompareView;
  readonly refusal: string | null;
  readonly sources: readonly string[];
  /** What its finding begins with. */
  readonly topic: string;
  /** The rows of its indicator; null where it shows several. */
  readonly csv: string | null;
  readonly indicator: {readonly name: string; readonly href: string};
  readonly groups: readonly GroupNote[];
  readonly suggestions: readonly Suggestion[];
};

const contents: Readonly<Record<CompareView, (state: CompareState, figures: CompareFigures, kit: CompareKit) => ViewContent>> = {
  bars: barsView,
  sexes: sexesView,
  trend: trendView,
  branches: partsView,
  table: tableView
};

/** The comparison that a state asks for. Hand in the figures of its indicator, and of all branches where those are shown (`needsBranches`). */
export function comparedView(state: CompareState, figures: CompareFigures, kit: CompareKit): ComparedView {
  const indicator = kit.indicator(state.indicator);
  const view = shownView(state, indicator);
  const allBranches = needsBranches(state, indicator);
  const content = contents[view](state, figures, kit);
  const {words} = kit;
  const count = content.absent.length;
  const some = count > 0 && count < state.areas.length;
  const missing = content.missing ?? (some ? words.missing({count, of: state.areas.length}) : "");
  return {
    ...content,
    title: state.areas.length === 0 ? words.empty({most: mostAreas}) : `${content.title}${missing}`,
    state,
    view,
    refusal: refusalOf(state, indicator, words),
    sources: indicator.sources,
    csv: allBranches ? null : indicator.csv,
    topic: allBranches ? words.branches : shownName(indicator, kit),
    indicator: {name: indicator.name, href: indicator.href},
    groups: groupNotes(state, figures.data, kit),
    suggestions: suggestions(state, kit)
  };
}
