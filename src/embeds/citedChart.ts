import {absolute, embedOf} from "../site/addresses.ts";
import {currentRelease} from "../site/releases.ts";
import type {Reader} from "../views/reader.ts";
import type {ChartView} from "./chart.ts";
import type {Cited} from "./citation.ts";
import {titleOf, withName} from "./saying.ts";

/** How to cite a chart: in a sentence, and in parts for reference managers. */
export function citedChart(view: ChartView, reader: Reader, site: URL | undefined): {readonly plain: string; readonly cited: Cited} {
  const {words, format, locale} = reader;
  const {chart, id, name, figure} = view;
  const {cite} = words.embed;
  const release = currentRelease();
  const title = withName(name, titleOf(view, words));
  const url = absolute(embedOf(locale, chart, id), site);
  const note = `${words.figure.source}: ${figure.sources.join("; ")}`;
  const container = `${words.site.name}: ${words.site.tagline}`;
  const cited = {key: `${chart}-${id}`, title, container, author: words.take.author, release, url, note, language: locale};
  return {cited, plain: cite.plain(title, words.take.cite.atlas(release.id, format.day(release.date), url), note)};
}
