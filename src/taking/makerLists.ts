import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {groupKinds} from "../model/area.ts";
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
export function makerLists(kinds: readonly ChartKind[], as: LocalAtlas): MakerList[] {
  const {maker} = as.words.embed;
  const countries = {title: as.words.countries.title, choices: countriesOf(as)};
  const groups = groupsOf(as);
  const indicators = as.listed.map(({id, name}) => ({id, name: name[as.locale]}));
  const known: Readonly<Record<string, Omit<MakerList, "id">>> = {
    indicator: {label: maker.indicator, headings: [{title: null, choices: indicators}]},
    area: {label: maker.area, headings: [countries, ...groups]},
    country: {label: maker.country, headings: [{...countries, title: null}]},
    group: {label: maker.group, headings: groups},
    learning: {label: as.words.learn.name, headings: [pairsOf("pair-life", as)]}
  };
  const needed = [...new Map(kinds.map((chart) => [listOf(chart), chart]))];
  return needed.map(([id, chart]) => ({id, ...(known[id] ?? {label: maker.pair, headings: [pairsOf(chart, as)]})}));
}

function countriesOf(as: LocalAtlas): Choice[] {
  return as.pages.map((country) => ({id: areaId(country), name: country.name[as.locale]})).sort((a, b) => as.byName(a.name, b.name));
}

function groupsOf(as: LocalAtlas): Heading[] {
  const headings = groupKinds.map((kind) => ({
    title: as.words.lenses.kinds[kind],
    choices: as.memberGroups.filter(({groupKind}) => groupKind === kind).map(({id, name}) => ({id, name: name[as.locale]}))
  }));
  return headings.filter(({choices}) => choices.length > 0);
}

const pairsOf = (kind: ChartKind, as: LocalAtlas): Heading => ({
  title: null,
  choices: chartNames(as)
    .filter(({chart}) => chart === kind)
    .map((name) => ({id: name.id, name: listedName(chartView(name, as))}))
});
