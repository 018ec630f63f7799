import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {QuintileRow} from "../../charts/quintileBars.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Country} from "../../model/area.ts";
import {dimensions} from "../../model/dimension.ts";
import {areaCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {latestReading, reading, type Reading} from "../../reading/reading.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure} from "../../reading/figure.ts";

export type CountryFifths = {readonly figure: Figure; readonly rows: readonly QuintileRow[]};

/** A fifth with what the house has to say about its value. */
type Fifth = QuintileRow & {readonly value: number} & Pick<Reading, "notes">;

/** "Does it reach the poorest?": the five income fifths of the latest survey of one country; null where they are not all held. */
export function countryFifths(country: Country, as: LocalAtlas): CountryFifths | null {
  const {words, locale} = as;
  const say = words.country.programmes;
  const rows = rowsOf(country, as);
  const [poorest, richest] = [rows[0], rows[4]];
  if (!poorest || !richest) return null;
  return {
    rows,
    figure: {
      id: "fifths",
      title: say.fifthTitle({poor: poorest.value, rich: richest.value, when: poorest.yearText}),
      subtitle: say.fifthSubtitle,
      note: noteWith(words.strategies.survey.note, rows),
      sources: sourceLines([as.indicator("survey-coverage")], as),
      csv: areaCsv(country.id),
      table: {
        caption: say.fifthCaption(country.name[locale]),
        columns: [{text: say.fifth}, {text: words.figure.value, numeric: true}, {text: words.figure.year, numeric: true}],
        rows: rows.map(({label, valueText, yearText}) => [{text: label}, {text: valueText}, {text: yearText}])
      }
    }
  };
}

/** The fifths of the same survey as the latest total. */
function rowsOf(country: Country, as: LocalAtlas): Fifth[] {
  const {words} = as;
  const all = latestReading(country.id, "survey-coverage", as);
  if (!all) return [];
  const held = (as.standing("survey-coverage").byArea.get(country.id) ?? []).filter((o) => o.period === all.observation.period);
  return dimensions.quintile.slice(1).flatMap((quintile) => {
    const o = latestByArea(held, {breakdown: {quintile}}).get(country.id);
    if (!o) return [];
    const {valueText, whenDoubts, notes} = reading(o, all.indicator, as);
    const label = words.codes.quintile[quintile];
    const say = words.say.value(label, valueText, whenDoubts);
    return [{label, value: o.value, valueText, yearText: whenDoubts, emphasis: quintile === "q1", say, notes}];
  });
}
