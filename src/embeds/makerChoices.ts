import {groupKinds} from "../model/area.ts";
import {locales} from "../model/locale.ts";
import {addressOf, embedOf, inLocale} from "../site/addresses.ts";
import type {Atlas} from "../views/atlas.ts";
import type {Reader} from "../views/reader.ts";
import {areaCharts, indicatorCharts, isAreaChart, type ChartKind, type ChartName} from "./chartKinds.ts";
import {chartNames} from "./chartNames.ts";
import {chartView} from "./chartView.ts";
import {saying} from "./saying.ts";

export type Choice = {readonly id: string; readonly name: string};

/** What the snippet maker lets one choose, in the reader's language. */
export type MakerChoices = {
  /** Kinds of chart, and whether they are of an area or of an indicator. */
  readonly charts: readonly (Choice & {readonly about: "area" | "indicator"})[];
  readonly indicators: readonly Choice[];
  /** Areas under their headings: countries by name, then groups by kind. */
  readonly areas: readonly {readonly title: string; readonly choices: readonly Choice[]}[];
  /** Languages, and where their embeds begin: "/es/embed/". */
  readonly languages: readonly (Choice & {readonly start: string})[];
};

export function makerChoices(atlas: Atlas, {locale, words}: Reader): MakerChoices {
  const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, locale);
  const countries = atlas.pages.map(({id, name}) => ({id: id.toLowerCase(), name: name[locale]})).sort(byName);
  const groups = groupKinds.map((kind) => ({
    title: words.lenses.kinds[kind],
    choices: atlas.memberGroups.filter(({groupKind}) => groupKind === kind).map(({id, name}) => ({id, name: name[locale]}))
  }));
  const charts = [...indicatorCharts, ...areaCharts].map((id) => ({
    id,
    name: words.embed.charts[id],
    about: isAreaChart(id) ? ("area" as const) : ("indicator" as const)
  }));
  return {
    charts,
    indicators: atlas.listed.map(({id, name}) => ({id, name: name[locale]})),
    areas: [{title: words.countries.title, choices: countries}, ...groups.filter(({choices}) => choices.length > 0)],
    languages: locales.map((id) => ({id, name: words.site.languages[id], start: inLocale(id, "/embed/")}))
  };
}

/** Charts that show what there is, the first of them in the maker from the start; those of them that the atlas has. */
const shown: readonly ChartName[] = [
  {chart: "map", id: "any-benefit"},
  {chart: "ranking", id: "old-age"},
  {chart: "branches", id: "arg"},
  {chart: "gender", id: "ind"},
  {chart: "trend", id: "tun"},
  {chart: "life-cycle", id: "world"}
];

export type Example = ChartName & {readonly title: string; readonly embed: string; readonly make: string};

/** Examples with their findings; never none, for the maker begins with one. */
export function makerExamples(atlas: Atlas, reader: Reader): Example[] {
  const names = chartNames(atlas);
  const held = shown.filter(({chart, id}) => names.some((name) => name.chart === chart && name.id === id));
  return (held.length > 0 ? held : names.slice(0, 1)).map(({chart, id}) => ({
    chart,
    id,
    title: saying(chartView({chart, id}, atlas, reader), reader).sentence,
    embed: embedOf(reader.locale, chart, id),
    make: `${addressOf(reader.locale, "embeds")}?chart=${chart}&id=${id}`
  }));
}

/** Every embed by kind, for those who choose from lists. */
export function embedLists(atlas: Atlas, {locale, words}: Reader): {title: string; links: {text: string; href: string}[]}[] {
  const nameOf = (chart: ChartKind, id: string) =>
    isAreaChart(chart) ? (atlas.areas.get(id) ?? atlas.areas.get(id.toUpperCase()))?.name[locale] : atlas.indicator(id).name[locale];
  const byKind = Map.groupBy(chartNames(atlas), ({chart}) => chart);
  return [...byKind].map(([chart, names]) => ({
    title: words.embed.charts[chart],
    links: names.map(({id}) => ({text: nameOf(chart, id) ?? id, href: embedOf(locale, chart, id)}))
  }));
}
