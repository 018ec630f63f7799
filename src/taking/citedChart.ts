import {absolute, embedOf} from "../site/addresses.ts";
import {shownState} from "../site/releases.ts";
import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import {titleOf, withName} from "../drawing/saying.ts";
import {sourcesText} from "../i18n/sourcesText.ts";

/** What reference managers want to know of a chart besides what all charts have in common (`TakeWords.astro`). */
export type CitedChart = {readonly title: string; readonly url: string; readonly note: string};

/** How to cite a chart: in a sentence, and in parts. */
export function citedChart(view: ChartView, reader: Language, site: URL | undefined): {readonly plain: string; readonly cited: CitedChart} {
  const {words, locale} = reader;
  const {chart, id, figure} = view;
  const {cite} = words.embed;
  const {id: stateId, date} = shownState();
  const title = withName(view, titleOf(view, words), reader);
  const url = absolute(embedOf(locale, chart, id), site);
  const note = sourcesText(figure.sources, reader.locale);
  return {cited: {title, url, note}, plain: cite.plain({title, atlas: words.take.cite.atlas({id: stateId, date, url}), note})};
}
