import type {CompareFigures, CompareKit} from "../compare/compareKit.ts";
import {makeKit} from "../compare/compareKit.ts";
import {comparedView, type ComparedView} from "../compare/comparedView.ts";
import {prepared, preparedNames, startState, type PreparedName} from "../compare/prepared.ts";
import type {CompareState} from "../compare/compareState.ts";
import {families} from "../model/indicator.ts";
import type {Atlas} from "./atlas.ts";
import {compareBase} from "./compareBase.ts";
import {compareBranches, compareData} from "./compareData.ts";
import type {Reader} from "./reader.ts";

/** A comparison that stands ready, with its name. */
export type PreparedView = {readonly name: PreparedName; readonly text: string; readonly state: CompareState; readonly view: ComparedView};

export type ComparePage = {
  readonly kit: CompareKit;
  readonly start: ComparedView;
  /** All that stand ready but for the one the page opens with. */
  readonly prepared: readonly PreparedView[];
  readonly families: readonly {readonly name: string; readonly indicators: CompareKit["base"]["indicators"]}[];
};

/** What the compare page shows before any script: the same that a browser would draw. */
export function comparePage(atlas: Atlas, reader: Reader): ComparePage {
  const {locale, words, format} = reader;
  const base = compareBase(atlas, reader);
  const kit = makeKit({locale, words: words.compare, format, base, start: startState});
  const branches = compareBranches(atlas);
  const figures = (state: CompareState): CompareFigures => ({data: compareData(atlas.indicator(state.indicator), atlas), branches});
  const views = preparedNames.map((name): PreparedView => {
    const state: CompareState = prepared[name];
    return {name, text: words.compare.prepared[name], state, view: comparedView(state, figures(state), kit)};
  });
  return {
    kit,
    start: comparedView(startState, figures(startState), kit),
    prepared: views,
    families: families
      .map((family) => ({name: words.families[family], indicators: base.indicators.filter((line) => line.family === family)}))
      .filter(({indicators}) => indicators.length > 0)
  };
}
