import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {QuintileRow} from "../../charts/quintileBars.ts";
import {oldestFirst} from "../../measures/latest.ts";
import {latestWhole} from "../../measures/latestWhole.ts";
import type {Country} from "../../model/area.ts";
import {dimensions} from "../../model/dimension.ts";
import {areaCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import {pandemicSurveys} from "../../reading/pandemicSurveys.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Table, TakenFigure} from "../../reading/figure.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {finding, whenAlone} from "../../reading/finding.ts";

export type CountryFifths = {readonly figure: TakenFigure; readonly rows: readonly QuintileRow[]};

/** A fifth with its whole name and what the house has to say about its value. */
type Fifth = QuintileRow & {readonly value: number; readonly name: string; readonly alone: string} & Pick<
    DescribedValue,
    "notes" | "observation"
  >;

/** "Does it reach the poorest?": the five welfare quintiles of the latest survey of one country; null where they are not all held. */
export function countryFifths(country: Country, as: LocalAtlas): CountryFifths | null {
  const {words, locale} = as;
  const say = words.country.programmes;
  const rows = rowsOf(country, as);
  const [poorest, richest] = [rows[0], rows[4]];
  if (!poorest || !richest) return null;
  const sources = sourceLines([as.indicator("survey-coverage")], as);
  const ends = {poor: poorest.value, rich: richest.value};
  const told = {
    title: (when: string) => say.fifthTitle({...ends, when}),
    clause: (when: string) => words.sentence.fifths({...ends, when}),
    ...{when: poorest.yearText, alone: poorest.alone}
  };
  return {
    rows,
    figure: {
      id: "fifths",
      ...finding(told, {place: as.place(country.id), sources}, as),
      subtitle: say.fifthSubtitle,
      note: noteOf(rows, as),
      sources,
      csv: areaCsv(country.id),
      table: tableOf(rows, say.fifthCaption(country.name[locale]), as)
    }
  };
}

function noteOf(rows: readonly Fifth[], as: LocalAtlas): string | undefined {
  const surveys = rows.map(({observation}) => observation);
  return noteWith([pandemicSurveys(surveys, as), as.words.strategies.survey.note].filter(Boolean).join(" "), rows);
}

function tableOf(rows: readonly Fifth[], caption: string, {words}: LocalAtlas): Table {
  const {value, year} = words.figure;
  return {
    caption,
    columns: [{text: words.country.programmes.fifth}, {text: value, numeric: true}, {text: year, numeric: true}],
    rows: rows.map(({name, valueText, yearText}) => [{text: name}, {text: valueText}, {text: yearText}])
  };
}

/** The fifths of the latest survey that has them all; the latest total may be of an older one, but not of a newer. */
function rowsOf(country: Country, as: LocalAtlas): Fifth[] {
  const {words} = as;
  const {indicator, byArea, latest} = as.snapshot("survey-coverage");
  const held = latestWhole(byArea.get(country.id) ?? [], {dimension: "quintile", codes: dimensions.quintile.slice(1)});
  const total = latest.get(country.id);
  if (!held?.[0] || (total && oldestFirst(held[0], total) < 0)) return [];
  return held.map((o) => {
    const found = describeValue(o, indicator, as);
    const {valueText, when, whenDoubts, notes} = found;
    const name = words.codes.quintile[o.quintile];
    const say = sayValue(name, found, as);
    return {
      name,
      label: words.country.programmes.fifthShort[o.quintile] ?? name,
      value: o.value,
      valueText,
      yearText: whenDoubts,
      yearAlone: when,
      emphasis: o.quintile === "q1",
      say,
      notes,
      observation: o,
      alone: whenAlone(found, as)
    };
  });
}
