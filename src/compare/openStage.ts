import {drawEmbedded, drawSvg} from "../charts/drawSvg.ts";
import type {PictureParts} from "../client/pictureParts.ts";
import {schemeColours} from "../client/schemeColours.ts";
import {takeMarkup} from "../markup/takeMarkup.ts";
import {format} from "../i18n/format.ts";
import type {Locale} from "../model/locale.ts";
import {compareData, compareJson, rootOf} from "../site/addresses.ts";
import {compareHref} from "./compareHref.ts";
import {comparedPicture} from "./comparedPicture.ts";
import {comparedView, type ComparedView} from "./comparedView.ts";
import {comparedMarkup, onwardMarkup} from "./comparedMarkup.ts";
import {makeKit, type CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import type {CompareWords} from "./compareWords.ts";
import {fetchSent} from "./fetchSent.ts";
import {isWhole} from "./isWhole.ts";
import {scriptInTime} from "./patience.ts";
import {startState} from "./prepared.ts";
import {needsBranches} from "./shownView.ts";
import {takenTexts} from "./takenTexts.ts";

/** The words of each language, of which a reader is sent one. */
const wordsIn: Readonly<Record<Locale, () => Promise<{compare: CompareWords}>>> = {
  en: () => import("../i18n/en/compare.ts"),
  es: () => import("../i18n/es/compare.ts"),
  fr: () => import("../i18n/fr/compare.ts"),
  ar: () => import("../i18n/ar/compare.ts")
};

/** What it takes to draw comparisons in a browser. */
export type Stage = {
  readonly kit: CompareKit;
  /** Fetches what a state needs, and draws it; `picture` is what one takes away of it. */
  readonly draw: (state: CompareState) => Promise<{view: ComparedView; figure: string; onward: string; picture: () => PictureParts}>;
};

/** Only data of the release that the page is of are drawn; a frozen page brings its own. */
export async function openStage(locale: Locale, release: string): Promise<Stage> {
  const root = rootOf(location.pathname);
  const [{compare}, base] = await Promise.all([
    scriptInTime(wordsIn[locale]()),
    fetchSent(root + compareJson(locale), {of: locale, release, isWhole: isWhole.base})
  ]);
  const kit = makeKit({locale, root, words: compare, format: format(locale), base, start: startState});
  return {
    kit,
    async draw(state) {
      const all = needsBranches(state, kit.indicator(state.indicator));
      const [data, branches] = await Promise.all([
        fetchSent(root + compareData(state.indicator), {of: state.indicator, release, isWhole: isWhole.indicator}),
        all ? fetchSent(root + compareData("branches"), {of: "branches", release, isWhole: isWhole.branches}) : null
      ]);
      const view = comparedView(state, {data, branches}, kit);
      const {origin} = location;
      const path = compareHref(state, {locale, root: kit.shared.take.frozen});
      const copied = takenTexts(view, kit, {origin, draw: drawEmbedded});
      const file = {text: kit.shared.take.svg, href: path, name: `left-out-${state.indicator}-${view.view}.svg`};
      const take = takeMarkup(view.pictures.length > 0 ? {copied, files: [file], embed: path} : {copied}, kit.shared.take);
      const colours = schemeColours("light");
      const picture = () => comparedPicture(view, kit, {colour: (name) => colours.get(name) ?? name, address: origin + path});
      const figure = comparedMarkup(view, kit, {id: "comparison", level: 2, draw: drawSvg, take});
      return {view, figure: figure.markup, onward: onwardMarkup(view, kit).markup, picture};
    }
  };
}
