import {groupKinds} from "../model/area.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";
import {areaId} from "../drawing/areaId.ts";
import type {ChartKind} from "../drawing/chartKinds.ts";
import {chartNames} from "../figures/chartNames.ts";
import {charts} from "../figures/charts.ts";
import {chartView} from "../figures/chartView.ts";
import {listedName} from "../drawing/chart.ts";

export type Choice = {readonly id: string; readonly name: string};
type Heading = {readonly title: string | null; readonly choices: readonly Choice[]};

/** A list to choose from, what it asks for, and its choices under their headings. */
export type MakerList = {readonly id: string; readonly label: string; readonly headings: readonly Heading[]};

/** The list that a kind of chart chooses from: all kinds about the same share one, but pairs have one of their own. */
export const listOf = (chart: ChartKind): string => (charts[chart].about === "pair" ? chart : charts[chart].about);

/** The lists that the kinds of chart need. */
export function makerLists(kinds: readonly ChartKind[], atlas: Atlas, reader: Reader): MakerList[] {
  const {maker} = reader.words.embed;
  const countries = {title: reader.words.countries.title, choices: countriesOf(atlas, reader)};
  const groups = groupsOf(atlas, reader);
  const indicators = atlas.listed.map(({id, name}) => ({id, name: name[reader.locale]}));
  const known: Readonly<Record<string, Omit<MakerList, "id">>> = {
    indicator: {label: maker.indicator, headings: [{title: null, choices: indicators}]},
    area: {label: maker.area, headings: [countries, ...groups]},
    country: {label: maker.country, headings: [{...countries, title: null}]},
    group: {label: maker.group, headings: groups}
  };
  const needed = [...new Map(kinds.map((chart) => [listOf(chart), chart]))];
  return needed.map(([id, chart]) => ({id, ...(known[id] ?? {label: maker.pair, headings: [pairsOf(chart, atlas, reader)]})}));
}

function countriesOf(atlas: Atlas, {locale}: Reader): Choice[] {
  return atlas.pages
    .map((country) => ({id: areaId(country), name: country.name[locale]}))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

function groupsOf(atlas: Atlas, {locale, words}: Reader): Heading[] {
  const headings = groupKinds.map((kind) => ({
    title: words.lenses.kinds[kind],
    choices: atlas.memberGroups.filter(({groupKind}) => groupKind === kind).map(({id, name}) => ({id, name: name[locale]}))
  }));
  return headings.filter(({choices}) => choices.length > 0);
}

const pairsOf = (kind: ChartKind, atlas: Atlas, reader: Reader): Heading => ({
  title: null,
  choices: chartNames(atlas)
    .filter(({chart}) => chart === kind)
    .map((name) => ({id: name.id, name: listedName(chartView(name, atlas, reader))}))
});
