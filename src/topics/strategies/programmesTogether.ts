import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {behindMedian, countriesOf, programmeIds, stripOf, surveyIds, valuesIn, wholeOf, type GroupPart} from "./strategiesBase.ts";
import {hasSurvey, reachOf, toldProgrammes} from "./toldProgrammes.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type StripsView = {readonly figure: TakenFigure; readonly rows: readonly StripRow[]};

/** All programmes of a group, a dot per country. */
export function programmesTogether(group: Group, as: LocalAtlas): StripsView {
  const say = as.words.strategies;
  const whole = wholeOf(group, as);
  const held = surveyIds.filter((id) => valuesIn(whole, id, as).length > 0);
  const sources = sourceLines(
    surveyIds.map((id) => as.indicator(id)),
    as
  );
  return {
    rows: held.map((id) => stripOf(whole, id, say.programmes[id], as)),
    figure: {
      id: "programmes",
      ...finding(titleOf(whole, as), {place: as.place(group.id), sources}, as),
      subtitle: say.survey.subtitle,
      note: noteOf(whole, as),
      sources,
      csv: indicatorCsv("survey-coverage"),
      table: countriesTable(whole, as)
    }
  };
}

/** What surveys see, the old ones that no median is of, and whose values carry a note. */
function noteOf(whole: GroupPart, as: LocalAtlas): string | undefined {
  const values = surveyIds.flatMap((id) => valuesIn(whole, id, as));
  return noteWithAreas([as.words.strategies.survey.note, leadNote(values, as)].filter(Boolean).join(" "), values, as);
}

/** The median of each programme, and which of them have none; of any programme taken together where none of them has one. */
function titleOf(whole: GroupPart, as: LocalAtlas): Told | string {
  const say = as.words.strategies.survey;
  const told = toldProgrammes(whole, as);
  const [first] = told;
  if (!first) return hasSurvey(whole, as) ? say.titleFew({since: surveysSince()}) : say.titleNone;
  if (first.id === "survey-coverage") {
    const {when, ...only} = reachOf(first, as);
    return {title: (said) => say.titleOne({...only, when: said}), when};
  }
  const without = programmeIds.filter((id) => told.every((one) => one.id !== id));
  const found = {reaches: told.map((one) => reachOf(one, as)), without};
  const values = told.flatMap((one) => behindMedian(one.values, as));
  return {title: (when) => say.title({...found, when}), when: spanOf(values, as)};
}

function countriesTable(whole: GroupPart, as: LocalAtlas): Table {
  const {words, locale} = as;
  const rows = countriesOf(whole, as).map((country) => ({
    country,
    found: surveyIds.map((id) => latestValue(country.id, id, as))
  }));
  return {
    caption: words.strategies.survey.caption(whole.label),
    columns: [{text: words.figure.area}, ...surveyIds.map((id) => ({text: words.strategies.programmes[id], numeric: true}))],
    rows: rows
      .filter(({found}) => found.some((one) => one !== null))
      .map(({country, found}): TableCell[] => [
        {text: country.name[locale], href: addressOf(locale, "country", country.id)},
        ...found.map((one) => (one ? {text: one.valueText, note: one.whenDoubts} : {text: words.absence.notPublished, absent: true}))
      ])
  };
}
