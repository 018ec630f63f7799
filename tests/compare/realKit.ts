import {drawEmbedded} from "../../src/charts/drawSvg.ts";
import {paper} from "../../src/charts/paper.ts";
import type {Draw} from "../../src/compare/comparedMarkup.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {makeKit, type CompareFigures, type CompareKit} from "../../src/compare/compareKit.ts";
import type {BranchesData, IndicatorData} from "../../src/compare/compareFiles.ts";
import type {CompareState} from "../../src/compare/compareState.ts";
import {startState} from "../../src/compare/prepared.ts";
import type {Locale} from "../../src/model/locale.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {compareBase} from "../../src/compare/prepare/compareBase.ts";
import {compareBranches, compareData} from "../../src/compare/prepare/compareData.ts";
import {languageOf} from "../../src/atlas/language.ts";

const kits = new Map<Locale, CompareKit>();
const datas = new Map<string, IndicatorData>();
let branches: BranchesData | undefined;

/** Takes what is held under a key, or makes it once. */
function once<Key, Made>(held: Map<Key, Made>, key: Key, make: () => Made): Made {
  const made = held.get(key) ?? make();
  held.set(key, made);
  return made;
}

function kitIn(locale: Locale): CompareKit {
  const reader = languageOf(locale);
  return makeKit({
    locale,
    words: reader.words.compare,
    format: reader.format,
    base: compareBase(localAtlas(atlas(), reader)),
    start: startState
  });
}

/** Draws as a browser does for an embed. */
export const drawnHere: Draw = (options, naming) => drawEmbedded(options, {...naming, document: paper});

/** The kit of the published model, in a language. */
export const realKit = (locale: Locale = "en"): CompareKit => once(kits, locale, () => kitIn(locale));

/** The figures that a state is drawn from. */
export const realFigures = ({indicator}: Pick<CompareState, "indicator">): CompareFigures => ({
  data: once(datas, indicator, () => compareData(atlas().indicator(indicator), atlas())),
  branches: (branches ??= compareBranches(atlas()))
});
