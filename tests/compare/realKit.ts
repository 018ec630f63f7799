import {makeKit, type CompareFigures, type CompareKit} from "../../src/compare/compareKit.ts";
import type {CompareState} from "../../src/compare/compareState.ts";
import {startState} from "../../src/compare/prepared.ts";
import type {Locale} from "../../src/model/locale.ts";
import {atlas} from "../../src/views/atlas.ts";
import {compareBase} from "../../src/views/compareBase.ts";
import {compareBranches, compareData} from "../../src/views/compareData.ts";
import {readerOf} from "../../src/views/reader.ts";

/** The kit of the published model, in a language. */
export function realKit(locale: Locale = "en"): CompareKit {
  const reader = readerOf(locale);
  return makeKit({locale, words: reader.words.compare, format: reader.format, base: compareBase(atlas(), reader), start: startState});
}

/** The figures that a state is drawn from. */
export const realFigures = ({indicator}: Pick<CompareState, "indicator">): CompareFigures => ({
  data: compareData(atlas().indicator(indicator), atlas()),
  branches: compareBranches(atlas())
});
