import type {Atlas} from "../atlas/atlas.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {languageOf} from "../atlas/language.ts";
import type {ChartKind, ChartName} from "../drawing/chartKinds.ts";
import {chartNames} from "./chartNames.ts";
import {pageOf} from "../drawing/chart.ts";
import {countrySections} from "../drawing/countrySections.ts";
import {findChart} from "./chartView.ts";
import {rootPath} from "../site/addresses.ts";
import {builtLocales} from "../site/builtLocales.ts";

/** Kinds of chart in the order in which pages show them, a line for each page. What stands elsewhere too, as on the start, leads nothing there. */
const order: readonly ChartKind[] = [
  "life-cycle",
  "branches",
  ...(["holders", "without"] as const),
  "spread",
  ...Object.values(countrySections).flat(),
  ...(["map", "ranking", "fastest", "slopes", "series", "series-regions", "series-without", "regions", "sexes"] as const),
  ...(["life-cycle-regions", "life-cycle-medians"] as const),
  ...(["gender-balance", "gender-differences", "gender-averages", "gender-work", "gender-split"] as const),
  ...(["informality-sexes", "informality-ages", "informality-status", "informality-employees", "informality-cover"] as const),
  ...(["town-and-country", "town-and-country-map"] as const),
  ...(["sectors-parts", "sectors-workers", "sectors-whole", "sectors-spread"] as const),
  ...(["strategies-programmes", "strategies-fifths", "strategies-contributors", "strategies-spending"] as const),
  ...(["progress-fastest", "progress-goal", "branch-years"] as const),
  "claims",
  ...(["pair-life", "pair-work", "pair-gender"] as const),
  "comparison"
];

/**
 * The chief chart of each page, the first that is drawn there, by the page's path in the root language; a comparison that stands ready is a page. It
 * is the one that a link to the page stands for.
 */
export const chiefs: (atlas: Atlas) => ReadonlyMap<string, ChartName> = perAtlas((atlas) => {
  const byKind = Map.groupBy(chartNames(atlas), ({chart}) => chart);
  const byPage = new Map<string, ChartName>();
  const [locale] = builtLocales();
  for (const name of order.flatMap((kind) => byKind.get(kind) ?? [])) {
    const view = findChart(name, localAtlas(atlas, languageOf(locale)));
    const page = view?.draw && rootPath(locale, pageOf(view));
    if (page && !byPage.has(page)) byPage.set(page, name);
  }
  return byPage;
});
