import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {locales} from "../model/locale.ts";
import {addressOf, embedFile, embedOf, inLocale} from "../site/addresses.ts";
import {listedName} from "../drawing/chart.ts";
import {chartKinds, type ChartKind, type ChartName} from "../drawing/chartKinds.ts";
import {chartNames} from "../figures/chartNames.ts";
import {charts} from "../figures/charts.ts";
import {chartView} from "../figures/chartView.ts";
import {listOf, makerLists, type Choice, type MakerList} from "./makerLists.ts";
import {chartSubject, subjects} from "./chartSubject.ts";
import {saying} from "../drawing/saying.ts";

/** What the snippet maker lets one choose, in the reader's language. */
export type MakerChoices = {
  /** Kinds of chart under what they are about; the list each chooses from, and what there is none of in it. */
  readonly subjects: readonly {
    readonly title: string;
    readonly charts: readonly (Choice & {readonly list: string; readonly without: readonly string[]})[];
  }[];
  readonly lists: readonly MakerList[];
  /** Languages, and where their embeds begin: "/es/embed/". */
  readonly languages: readonly (Choice & {readonly start: string})[];
};

export function makerChoices(as: LocalAtlas): MakerChoices {
  const {words} = as;
  const byKind = Map.groupBy(chartNames(as), ({chart}) => chart);
  const kinds = chartKinds.filter((chart) => byKind.has(chart));
  const without = (chart: ChartName["chart"]): string[] => {
    const held = new Set(byKind.get(chart)?.map(({id}) => id));
    return charts[chart].about === "pair" ? [] : charts[chart].ids(as).filter((id) => !held.has(id));
  };
  return {
    subjects: bySubject(kinds, (id) => ({id, name: shortName(id, as), list: listOf(id), without: without(id)}), as).map(
      ([title, some]) => ({
        title,
        charts: some
      })
    ),
    lists: makerLists(kinds, as),
    languages: locales.map((id) => ({id, name: words.site.languages[id], start: inLocale(id, "/embed/")}))
  };
}

/** What is made of each kind of chart, under the names of their subjects. */
function bySubject<Made>(
  kinds: readonly ChartKind[],
  make: (kind: ChartKind) => Made,
  {words}: LocalAtlas
): [title: string, made: Made[]][] {
  return subjects
    .map((subject): [string, Made[]] => [
      words.embed.maker.subjects[subject],
      kinds.filter((kind) => chartSubject(kind) === subject).map(make)
    ])
    .filter(([, made]) => made.length > 0);
}

/** What a kind is called where its subject stands above it. */
function shortName(kind: ChartKind, {words}: LocalAtlas): string {
  const short: Partial<Record<ChartKind, string>> = words.embed.maker.short;
  return short[kind] ?? words.embed.charts[kind];
}

/** Charts that show what there is, the first of them, a light one, in the maker from the start; those of them that the atlas has. */
const shown: readonly ChartName[] = [
  {chart: "life-cycle", id: "world"},
  {chart: "map", id: "any-benefit"},
  {chart: "ranking", id: "old-age"},
  {chart: "branches", id: "arg"},
  {chart: "gender", id: "ind"},
  {chart: "trend", id: "tun"}
];

export type Example = ChartName & {
  readonly name: string;
  readonly title: string;
  readonly picture: string | null;
  readonly embed: string;
  readonly make: string;
};

/** Examples with their findings; never none, for the maker begins with one. */
export function makerExamples(as: LocalAtlas): Example[] {
  const names = chartNames(as);
  const held = shown.filter(({chart, id}) => names.some((name) => name.chart === chart && name.id === id));
  return (held.length > 0 ? held : names.slice(0, 1)).map(({chart, id}) => ({
    chart,
    id,
    name: as.words.embed.charts[chart],
    title: saying(chartView({chart, id}, as), as).sentence,
    // A map of the world weighs as much as all else on the page.
    picture: chart === "map" ? null : embedFile(as.locale, chart, id, ".svg"),
    embed: embedOf(as.locale, chart, id),
    make: `${addressOf(as.locale, "embeds")}?chart=${chart}&id=${id}`
  }));
}

type EmbedList = {readonly title: string; readonly links: readonly {readonly text: string; readonly href: string}[]};

/** Every embed by subject and kind, for those who choose from lists. */
export function embedLists(as: LocalAtlas): {title: string; lists: EmbedList[]}[] {
  const byKind = Map.groupBy(chartNames(as), ({chart}) => chart);
  const listOfKind = (chart: ChartKind): EmbedList => ({
    title: shortName(chart, as),
    links: (byKind.get(chart) ?? [])
      .map((name) => ({text: listedName(chartView(name, as)), href: embedOf(as.locale, chart, name.id)}))
      .toSorted((a, b) => as.byName(a.text, b.text))
  });
  const kinds = chartKinds.filter((chart) => byKind.has(chart));
  return bySubject(kinds, listOfKind, as).map(([title, lists]) => ({title, lists}));
}
