import type {Atlas} from "../atlas/atlas.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {languageOf} from "../atlas/language.ts";
import type {ChartKind, ChartName} from "../drawing/chartKinds.ts";
import {chartNames} from "../figures/chartNames.ts";
import {countrySections} from "../drawing/countrySections.ts";
import {findChart} from "../figures/chartView.ts";
import {builtLocales} from "../site/builtLocales.ts";

/** Kinds of chart in the order in which pages show them, a line for each page. What stands elsewhere too, as on the start, leads nothing there. */
const order: readonly ChartKind[] = [
  "life-cycle",
  "branches",
  "spread",
  ...Object.values(countrySections).flat(),
  ...(["map", "ranking", "regions", "sexes"] as const),
  ...(["life-cycle-regions", "life-cycle-medians"] as const),
  ...(["gender-balance", "gender-differences", "gender-averages", "gender-work", "gender-split"] as const),
  ...(["informality-sexes", "informality-ages", "informality-status", "informality-employees", "informality-cover"] as const),
  ...(["town-and-country", "town-and-country-map"] as const),
  ...(["sectors-parts", "sectors-workers", "sectors-whole", "sectors-spread"] as const),
  ...(["strategies-programmes", "strategies-fifths", "strategies-contributors", "strategies-spending"] as const),
  "claims",
  ...(["pair-life", "pair-work", "pair-gender"] as const),
  "comparison"
];

const keyOf = ({chart, id}: ChartName): string => `${chart}/${id}`;

/** The first drawn chart of each page, by the page's address; a comparison that stands ready is a page. */
const chiefs = perAtlas((atlas) => {
  const byKind = Map.groupBy(chartNames(atlas), ({chart}) => chart);
  const byPage = new Map<string, string>();
  for (const name of order.flatMap((kind) => byKind.get(kind) ?? [])) {
    const view = findChart(name, localAtlas(atlas, languageOf(builtLocales()[0])));
    const page = view?.draw && view.page.replace(/#.*$/, "");
    if (page && !byPage.has(page)) byPage.set(page, keyOf(name));
  }
  return new Set(byPage.values());
});

/**
 * Whether a chart answers where its address is pasted (oEmbed). The chief chart of each page does, the first that is drawn there: an answer is a file,
 * and one for each of 2,900 charts in each language would be a third of all files of the site.
 */
export const isChief = (name: ChartName, atlas: Atlas): boolean => chiefs(atlas).has(keyOf(name));
