import type {StripRow} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {latestReading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import {countriesOf, programmeIds, spreadOf, stripOf, surveyIds, valuesIn, widestFirst, wholeOf, type Part} from "./strategiesBase.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {spanOf} from "../../reading/yearSpan.ts";

export type StripsView = {readonly figure: Figure; readonly rows: readonly StripRow[]};

/** All programmes of a group, a dot per country. */
export function programmesTogether(group: Group, atlas: Atlas, reader: Reader): StripsView {
  const say = reader.words.strategies;
  const whole = wholeOf(group, atlas, reader);
  const held = surveyIds.filter((id) => valuesIn(whole, id, atlas).length > 0);
  return {
    rows: held.map((id) => stripOf(whole, id, say.programmes[id], atlas, reader)),
    figure: {
      id: "programmes",
      title: titleOf(whole, atlas, reader),
      subtitle: say.survey.subtitle,
      note: noteWithAreas(
        say.survey.note,
        surveyIds.flatMap((id) => valuesIn(whole, id, atlas)),
        atlas,
        reader
      ),
      sources: sourceLines(
        surveyIds.map((id) => atlas.indicator(id)),
        atlas,
        reader
      ),
      csv: indicatorCsv("survey-coverage"),
      table: countriesTable(whole, atlas, reader)
    }
  };
}

/** The programme that reaches most in the median country, and the one that reaches least. */
function titleOf(whole: Part, atlas: Atlas, reader: Reader): string {
  const {words, format} = reader;
  const say = words.strategies;
  const medians = programmeIds.flatMap((id) => {
    const values = valuesIn(whole, id, atlas);
    const spread = spreadOf(whole, values);
    return spread ? [{name: say.programmes[id], spread, values}] : [];
  });
  const sorted = widestFirst(medians);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return say.survey.titleNone;
  if (most === least) return say.survey.titleOne(most.name, format.percent(most.spread.median), spanOf(most.values, reader));
  const years = spanOf([...most.values, ...least.values], reader);
  return say.survey.title(most.name, format.percent(most.spread.median), least.name, format.percent(least.spread.median), years);
}

function countriesTable(whole: Part, atlas: Atlas, reader: Reader): Table {
  const {words, locale} = reader;
  const rows = countriesOf(whole, atlas, reader).map((country) => ({
    country,
    found: surveyIds.map((id) => latestReading(country.id, id, atlas, reader))
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
