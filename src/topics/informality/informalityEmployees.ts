import {isOldSurvey} from "../../atlas/leads.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import {employeesTold, type EmployeesPart} from "./employeesTold.ts";
import {medianFigure} from "../../reading/medianFigure.ts";
import {sayReading} from "../../reading/sayReading.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";

export type EmployeesView = {readonly figure: TakenFigure; readonly rows: readonly StripRow[]; readonly missing: number};

const id = "informal-by-self-employment";
const parts = (["employee", "selfEmployed"] as const).flatMap((status) => (["female", "male"] as const).map((sex) => ({status, sex})));

/** How informal the work of employees and of the self-employed is, women and men; null where nothing is published. */
export function informalityEmployees(group: Group, as: LocalAtlas): EmployeesView | null {
  const say = as.words.informality.employees;
  const all = partsOf(group, as);
  const areas = group.members.filter((area) => all.some(({held}) => held.has(area)));
  if (areas.length === 0) return null;
  const observations = all.flatMap(({held}) => [...held.values()]);
  const sources = sourceLines([as.indicator(id)], as);
  const rows = all.map((part) => rowOf(part, as));
  return {
    missing: group.members.length - areas.length,
    rows,
    figure: {
      id: "employees-figure",
      ...finding(employeesTold(all, group, as), {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({
        ...{count: areas.length, when: saidYears(observations, as)},
        median: rows.some(({median}) => median !== null)
      }),
      note: noteOf(all, as),
      sources,
      csv: indicatorCsv(id),
      table: tableOf(all, areas, say.caption(group.name[as.locale]), as)
    }
  };
}

/** What the figures are, and which of them the medians leave out. */
function noteOf(all: readonly EmployeesPart[], as: LocalAtlas): string {
  const led = all.map(({name, held}) => ({name, values: [...held.values()]}));
  return [as.words.informality.employees.note, leadNoteOf(led, as)].filter(Boolean).join(" ");
}

function partsOf({members}: Group, as: LocalAtlas): EmployeesPart[] {
  const {byArea} = as.snapshot(id);
  const {codes, informality} = as.words;
  const rows = members.flatMap((area) => byArea.get(area) ?? []);
  return parts.map(({status, sex}) => ({
    ...{status, sex},
    name: informality.employees.row({group: codes.status[status], sex: codes.sex[sex]}),
    held: latestByArea(rows, {breakdown: {status, sex}})
  }));
}

function rowOf({name, held}: EmployeesPart, as: LocalAtlas): StripRow {
  const values = [...held.values()];
  return {
    label: name,
    dots: values.map((o) => ({
      value: o.value,
      name: as.name(o.area),
      say: sayReading(as.name(o.area), describeValue(o, as.indicator(id), as), as),
      href: addressOf(as.locale, "country", o.area),
      ...(isOldSurvey(o, as) && {old: true})
    })),
    median: medianFigure(name, leadingMedian(values, as), as),
    published: null
  };
}

function tableOf(all: readonly EmployeesPart[], areas: readonly string[], caption: string, as: LocalAtlas): Table {
  const {words, locale} = as;
  const cell = (o: Observation | undefined): TableCell => {
    if (!o) return {text: words.absence.notPublished, absent: true, sort: null};
    const {valueText, whenDoubts} = describeValue(o, as.indicator(id), as);
    return {text: valueText, note: whenDoubts, sort: o.value};
  };
  return {
    caption,
    columns: [{text: words.figure.area}, ...all.map(({name}) => ({text: name, numeric: true}))],
    rows: areas
      .map((area): TableCell[] => [
        {text: as.name(area), href: addressOf(locale, "country", area)},
        ...all.map(({held}) => cell(held.get(area)))
      ])
      .toSorted((a, b) => as.byName(a[0]?.text ?? "", b[0]?.text ?? ""))
  };
}
