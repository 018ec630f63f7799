import {absolute, embedOf, frozenOf} from "../site/addresses.ts";
import {shownState} from "../site/releases.ts";
import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import {titleOf, withName} from "../drawing/saying.ts";
import {publishersOf} from "../i18n/publishersOf.ts";
import {sourcesText} from "../i18n/sourcesText.ts";

/** What reference managers want to know of a chart besides what all charts have in common (`TakeWords.astro`). */
export type CitedChart = {
  readonly title: string;
  readonly url: string;
  readonly note: string;
  /** Who published the figures: the authors, as the atlas only compiles them. In every language "; " is between them, for scripts to part. */
  readonly authors: string;
};

/**
 * How to cite a chart: in a sentence, and in parts. The citation of a release leads to its frozen address, where the figures stay as they were; data
 * that are none have the live one alone.
 */
export function citedChart(view: ChartView, reader: Language, site: URL | undefined): {readonly plain: string; readonly cited: CitedChart} {
  const {words, locale} = reader;
  const {chart, id, figure} = view;
  const {id: stateId, date} = shownState();
  const title = withName(view, titleOf(view, words), reader);
  const live = embedOf(locale, chart, id);
  const url = absolute(date === null ? live : frozenOf(stateId, live), site);
  const note = sourcesText(figure.sources, locale);
  const authors = publishersOf(figure.sources.map(({publisher}) => publisher));
  const atlas = words.take.cite.atlas({id: stateId, date, url});
  const plain = words.embed.cite.plain({authors: reader.format.statements(authors), title, atlas, note});
  return {cited: {title, url, note, authors: authors.join("; ")}, plain};
}
