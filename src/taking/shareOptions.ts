import {publishersOf} from "../i18n/publishersOf.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {absolute, addressOf, embedFile, embedLoader, embedOf, frozenOf, oembedOf, sheetBeside} from "../site/addresses.ts";
import {shownState} from "../site/releases.ts";
import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import type {ChartName} from "../drawing/chartKinds.ts";
import {chartView} from "../figures/chartView.ts";
import {isChief} from "./isChief.ts";
import {citedChart, type CitedChart} from "./citedChart.ts";
import {chartFrame} from "./chartFrame.ts";
import type {RowFile} from "../drawing/rowFiles.ts";
import {saying} from "../drawing/saying.ts";
import {snippet, withFrozenLine} from "./snippet.ts";

/** One thing to copy: what it is called, and its text; `lines` of it are seen. `part` says where it stands among what one can take. */
export type Copied = {readonly what: string; readonly text: string; readonly lines: number; readonly part?: "image" | "embed" | "cite"};

/** All that one can take of a chart. */
export type ShareOptions = {
  /** The finding, for lists of takings. */
  readonly title: string;
  readonly embed: string;
  /** The maker of snippets with the chart chosen. */
  readonly maker: string;
  /** Its answer to those who unfold its address; null where another chart is the chief one of its page. */
  readonly oembed: string | null;
  readonly files: readonly {readonly text: string; readonly href: string; readonly name: string}[];
  /** Texts in the page; the frozen snippet and citations for reference managers are made of them in the browser (`copyTexts.ts`). */
  readonly copied: readonly Copied[];
  readonly cited: CitedChart;
};

/** What one can take of a chart, in the reader's language; null where nothing is drawn. Addresses are whole where the site knows its own. */
export function shareOptions(name: ChartName, as: LocalAtlas, site: URL | undefined): ShareOptions | null {
  const view = chartView(name, as);
  if (!view.draw) return null;
  const {sentence} = saying(view, as);
  const {chart, id} = view;
  return {
    title: sentence,
    embed: embedOf(as.locale, chart, id),
    maker: addressOf(as.locale, "embeds", `chart=${chart}&id=${id}`),
    oembed: isChief(name, as) ? absolute(oembedOf(as.locale, chart, id), site) : null,
    files: filesOf(view, as),
    copied: [...textsOf(view, as, site), snippetsOf(view, as, site)[0]],
    cited: citedChart(view, as, site).cited
  };
}

/** The picture, of which a browser makes the others, and rows; a group whose figures are all computed from its members has no rows of its own. Files are named for what is in them. */
function filesOf({chart, id, csv, rows}: ChartView, {locale, words, format}: Language): ShareOptions["files"] {
  const {take} = words.embed;
  const files: readonly RowFile[] = rows ?? (csv ? [{name: "", csv}] : []);
  const row = (text: string, name: string, href: string) => ({
    text: name === "" ? text : format.labelled(text, name),
    href,
    name: `left-out-${href.split("/").at(-1)}`
  });
  return [
    {text: take.svg, href: embedFile(locale, chart, id, ".svg"), name: `left-out-${chart}-${id}.svg`},
    ...files.map(({name, csv: href}) => row(take.xlsx, name, sheetBeside(href))),
    ...files.map(({name, csv: href}) => row(take.csv, name, href)),
    ...files.filter(({isCsvAlone}) => !isCsvAlone).map(({name, csv: href}) => row(take.json, name, href.replace(/csv$/, "json")))
  ];
}

function textsOf(view: ChartView, reader: Language, site: URL | undefined): Copied[] {
  const {take} = reader.words.embed;
  const {sentence, alt} = saying(view, reader);
  const {plain} = citedChart(view, reader, site);
  const publishers = publishersOf(view.figure.sources.map(({publisher}) => publisher));
  return [
    ...(view.figure.sentence === "" ? [] : [{what: take.sentence, text: sentence, lines: 2, part: "cite"} as const]),
    {what: take.alt, text: alt, lines: 3, part: "image"},
    {
      what: take.credit,
      text: take.credited({authors: reader.format.list(publishers), atlas: reader.words.site.name}),
      lines: 2,
      part: "image"
    },
    {what: take.citation, text: plain, lines: 3, part: "cite"}
  ];
}

/** The live snippet, and the one of the release that is shown; data that are no release have none that could stay as it is. */
export function snippetsOf(view: ChartView, reader: Language, site: URL | undefined): readonly [live: Copied, ...frozen: Copied[]] {
  const {take} = reader.words.embed;
  const frame = chartFrame(view, reader);
  const live = embedOf(reader.locale, view.chart, view.id);
  const {id, date} = shownState();
  const made = (place: (path: string) => string) =>
    snippet({src: absolute(place(live), site), loader: absolute(place(embedLoader), site), ...frame});
  return [
    {what: take.live, text: made((path) => path), lines: 3, part: "embed"},
    ...(date === null ? [] : [{what: take.frozen, text: withFrozenLine(made((path) => frozenOf(id, path))), lines: 3}])
  ];
}
