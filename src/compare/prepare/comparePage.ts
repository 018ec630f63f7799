import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {CompareFigures, CompareKit} from "../compareKit.ts";
import {makeKit} from "../compareKit.ts";
import {compareHref} from "../compareHref.ts";
import {comparedView, type ComparedView} from "../comparedView.ts";
import {prepared, preparedNames, startState, type PreparedName} from "../prepared.ts";
import type {CompareState} from "../compareState.ts";
import {families} from "../../model/indicator.ts";
import type {Locale} from "../../model/locale.ts";
import {compareBase} from "./compareBase.ts";
import {compareBranches, compareData} from "./compareData.ts";
import {perAtlas} from "../../atlas/perAtlas.ts";

/** A comparison that stands ready, with its name and its address. */
export type PreparedView = {
  readonly name: PreparedName;
  /** Of whom it is. */
  readonly among: string;
  readonly text: string;
  readonly href: string;
  readonly state: CompareState;
  readonly view: ComparedView;
};

export type ComparePage = {
  readonly kit: CompareKit;
  /** All that stand ready, of areas and indicators that the atlas has; the page opens with the first. */
  readonly prepared: readonly PreparedView[];
  readonly families: readonly {readonly name: string; readonly indicators: CompareKit["base"]["indicators"]}[];
};

const made = perAtlas(() => new Map<Locale, ComparePage>());

/** What the compare page shows before any script: the same that a browser would draw. Made once for a language. */
export function comparePage(as: LocalAtlas): ComparePage {
  const pages = made(as);
  const page = pages.get(as.locale) ?? makePage(as);
  pages.set(as.locale, page);
  return page;
}

function makePage(as: LocalAtlas): ComparePage {
  const {locale, words, format} = as;
  const base = compareBase(as);
  const kit = makeKit({locale, words: words.compare, format, base, start: startState});
  const isHeld = ({indicator, areas}: CompareState) =>
    kit.known.indicators.has(indicator) && areas.every((area) => kit.known.areas.has(area.toLowerCase()));
  const ready = preparedNames.filter((name) => isHeld(prepared[name]));
  const branches = ready.length > 0 ? compareBranches(as) : [];
  const figures = (state: CompareState): CompareFigures => ({data: compareData(as.indicator(state.indicator), as), branches});
  const views = ready.map((name, place): PreparedView => {
    const state: CompareState = prepared[name];
    const href = `${compareHref(state, kit)}#${place === 0 ? "comparison" : name}`;
    const {among, what} = words.comparePage.prepared[name];
    return {name, among, text: format.labelled(among, what), href, state, view: comparedView(state, figures(state), kit)};
  });
  return {
    kit,
    prepared: views,
    families: families
      .map((family) => ({name: words.families[family], indicators: base.indicators.filter((line) => line.family === family)}))
      .filter(({indicators}) => indicators.length > 0)
  };
}
