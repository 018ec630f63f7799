import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MapRow} from "../../charts/mapDrawing.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import type {LegendClass} from "../../reading/worldMap.ts";
import {finding} from "../../reading/finding.ts";

export type SplitView = {
  readonly figure: TakenFigure;
  readonly rows: readonly MapRow[];
  /** Five classes and two kinds of absence, those without a country too. */
  readonly legend: readonly LegendClass[];
  /** Countries that the map is to show from near; the world without it. */
  readonly fit: readonly string[] | undefined;
};

type Country = {readonly id: string; readonly name: string; readonly split: readonly string[]; readonly unsplit: readonly string[]};

/** Where women and men are published, where only a total is, and where nothing is. The balances are of the branches to count. */
export function genderSplit(group: Group, balances: readonly SexBalance[], {members, as}: SplitMembers): SplitView {
  const say = as.words.gender.split;
  const countries = members.map((id) => countryOf(id, balances, as));
  const rows = countries.map((country) => rowOf(country, as));
  const legend = legendOf(rows, as);
  const sources = sourceLines([as.indicator("any-benefit")], as);
  return {
    rows,
    legend,
    fit: group.groupKind === "world" ? undefined : members,
    figure: {
      id: "split-figure",
      ...finding(titleOf(rows.length, legend, as), {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle,
      note: say.note,
      sources,
      csv: indicatorCsv("any-benefit"),
      table: tableOf(countries, say.caption(group.name[as.locale]), as)
    }
  };
}

const classes: readonly LegendClass["class"][] = [0, 1, 2, 3, 4, "unsplit", null];

function legendOf(rows: readonly MapRow[], {words}: Language): LegendClass[] {
  const say = words.gender.split;
  const textOf = (step: LegendClass["class"]): string =>
    step === null ? say.nothing : step === "unsplit" ? say.unsplit : step === 4 ? say.most : say.class({count: step + 1});
  return classes.map((step) => ({class: step, text: textOf(step), count: rows.filter((row) => classOf(row) === step).length}));
}

function titleOf(members: number, legend: readonly LegendClass[], {words}: Language): string {
  const say = words.gender.split;
  const counted = (step: LegendClass["class"]): number => legend.find((line) => line.class === step)?.count ?? 0;
  const of = members - counted(null);
  return of === 0 ? say.titleNothing : say.title({none: counted("unsplit"), of});
}

function tableOf(countries: readonly Country[], caption: string, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const say = words.gender.split;
  const listed = (names: readonly string[]): TableCell =>
    names.length > 0 ? {text: format.list(names)} : {text: say.nowhere, absent: true};
  return {
    caption,
    columns: [{text: words.figure.area}, {text: say.count, numeric: true}, {text: say.bySex}, {text: say.notBySex}],
    rows: countries
      .toSorted((a, b) => as.byName(a.name, b.name))
      .map(({id, name, split, unsplit}) => [
        {text: name, href: addressOf(locale, "country", id)},
        {text: format.count(split.length), sort: split.length},
        listed(split),
        listed(unsplit)
      ])
  };
}

type SplitMembers = {readonly members: readonly string[]; readonly as: LocalAtlas};

function countryOf(id: string, balances: readonly SexBalance[], as: LocalAtlas): Country {
  const isSplit = ({held}: SexBalance): boolean => held.some(({area}) => area === id);
  const names = (some: readonly SexBalance[]): string[] => some.map(({indicator}) => indicator.name[as.locale]);
  const published = balances.filter(({indicator}) => as.snapshot(indicator.id).byArea.has(id));
  return {
    id,
    name: as.name(id),
    split: names(published.filter(isSplit)),
    unsplit: names(published.filter((balance) => !isSplit(balance)))
  };
}

const classOf = ({status, class: step}: MapRow): LegendClass["class"] => (status === "notPublishedBySplit" ? "unsplit" : step);

function rowOf({id, name, split, unsplit}: Country, {words, locale}: Language): MapRow {
  const say = words.gender.split;
  const row = {area: id, label: name, href: addressOf(locale, "country", id), period: null};
  if (split.length > 0) {
    const step = Math.min(split.length, 5) - 1;
    return {...row, value: split.length, class: step, say: say.say({area: name, count: split.length}), status: "value"};
  }
  const status = unsplit.length > 0 ? "notPublishedBySplit" : "notPublished";
  return {...row, value: null, class: null, say: status === "notPublished" ? say.sayNothing(name) : say.sayUnsplit(name), status};
}
