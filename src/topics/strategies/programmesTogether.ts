import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {behindMedian, countriesOf, stripOf, surveyIds, valuesIn, wholeOf, type GroupPart} from "./strategiesBase.ts";
import {hasSurvey, reachOf, toldProgrammes} from "./toldProgrammes.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {spanOf} from "../../reading/yearSpan.ts";

export type StripsView = {readonly figure: Figure; readonly rows: readonly StripRow[]};

/** All programmes of a group, a dot per country. */
export function programmesTogether(group: Group, as: LocalAtlas): StripsView {
  const say = as.words.strategies;
  const whole = wholeOf(group, as);
  const held = surveyIds.filter((id) => valuesIn(whole, id, as).length > 0);
  return {
    rows: held.map((id) => stripOf(whole, id, say.programmes[id], as)),
    figure: {
      id: "programmes",
      title: titleOf(whole, as),
      subtitle: say.survey.subtitle,
      note: noteOf(whole, as),
      sources: sourceLines(
        surveyIds.map((id) => as.indicator(id)),
        as
      ),
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

/** The programme that reaches most in the median country, and the one that reaches least. */
function titleOf(whole: GroupPart, as: LocalAtlas): string {
  const say = as.words.strategies.survey;
  const sorted = toldProgrammes(whole, as);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return hasSurvey(whole, as) ? say.titleFew({since: surveysSince()}) : say.titleNone;
  if (most === least) return say.titleOne({programme: most.id, value: most.middle, when: spanOf(behindMedian(most.values, as), as)});
  const both = [most, least].flatMap(({values}) => behindMedian(values, as));
  return say.title({most: reachOf(most), least: reachOf(least), when: spanOf(both, as)});
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
