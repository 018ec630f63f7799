import type {Atlas} from "../atlas/atlas.ts";
import {languageOf} from "../atlas/language.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {pageOf, type ChartView} from "../drawing/chart.ts";
import {nameKey} from "../drawing/chartKinds.ts";
import {chiefs} from "../figures/chiefs.ts";
import {rootPath} from "../site/addresses.ts";
import {builtLocales} from "../site/builtLocales.ts";
import type {Locale} from "../model/locale.ts";
import {cardPage, pageCards, type CardName} from "./cardKinds.ts";
import {cardView} from "./cardView.ts";

/** Every card, by the chart that it shows and by the page that it stands for. */
type Cards = {
  readonly names: readonly CardName[];
  readonly byChart: ReadonlyMap<string, CardName>;
  readonly byPage: ReadonlyMap<string, CardName>;
};

const start: CardName = {kind: "home", id: "world"};

/**
 * Pages have cards; a page without one has that of its chief chart, drawn for it where no other card shows that chart. Not every chart has one:
 * each is a file of 30 kB, and those of all charts would weigh a third of the site and take as long as all its pages.
 */
const cards = perAtlas((atlas): Cards => {
  const as = localAtlas(atlas, languageOf(builtLocales()[0]));
  const own = pageCards(atlas);
  const byPage = new Map(own.map((name) => [cardPage(name), name]));
  // The start repeats the map of an indicator, which comes after it.
  const byChart = new Map(own.flatMap((name) => shownBy(name, cardView(name, as).chart)));
  const drawn: CardName[] = [];
  for (const [page, chief] of chiefs(atlas)) {
    if (byPage.has(page)) continue;
    const known = byChart.get(nameKey(chief));
    const card = known ?? {kind: "charts", id: nameKey(chief)};
    if (!known) drawn.push(card);
    byChart.set(nameKey(chief), card);
    byPage.set(page, card);
  }
  return {names: [...own, ...drawn], byChart, byPage};
});

const shownBy = (name: CardName, chart: ChartView | null): [string, CardName][] => (chart ? [[nameKey(chart), name]] : []);

/** All cards: those of pages, and those of charts that stand for the other pages. */
export const cardNames = (atlas: Atlas): readonly CardName[] => cards(atlas).names;

/** The card of a page by its path in the root language; that of the start where it has none. */
export const cardOfPage = (path: string, atlas: Atlas): CardName => cards(atlas).byPage.get(path) ?? start;

/** The card that shows a chart; where none does, that of the page on which it stands. */
export const cardOfChart = (view: ChartView, locale: Locale, atlas: Atlas): CardName =>
  cards(atlas).byChart.get(nameKey(view)) ?? cardOfPage(rootPath(locale, pageOf(view)), atlas);
