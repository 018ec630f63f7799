import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SpendingRow} from "../../charts/spendingBars.ts";
import type {Country} from "../../model/area.ts";
import {dimensions} from "../../model/dimension.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {latestValue, describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure} from "../../reading/figure.ts";
import {sayValue} from "../../reading/sayReading.ts";

export type SpendingView = {readonly figure: Figure; readonly rows: readonly SpendingRow[]};

/** Public spending of one country: every function of every report, never mixed; the newest report first. */
export function countrySpending(country: Country, as: LocalAtlas): SpendingView {
  const {words, locale} = as;
  const say = words.country.spending;
  const held = (as.snapshot("spending").byArea.get(country.id) ?? []).toSorted(byReport);
  const total = latestValue(country.id, "spending", as);
  const read = held.map((o) => describeValue(o, as.indicator("spending"), as));
  const rows = read.map((found) => {
    const {value, valueText, when, whenDoubts} = found;
    const purpose = found.observation.function;
    const label = words.codes.function[purpose];
    const say = sayValue(label, found, as);
    return {label, value, valueText, yearText: when, emphasis: purpose === "total", say, whenDoubts};
  });
  return {
    rows,
    figure: {
      id: "spending",
      title: total ? say.title({share: total.observation.value, when: total.whenDoubts}) : say.titleNone,
      subtitle: say.subtitle,
      note: noteWith(say.note, read),
      sources: sourceLines([as.indicator("spending")], as),
      csv: areaCsv(country.id),
      table: {
        caption: say.caption(country.name[locale]),
        columns: [{text: say.function}, {text: words.units.percentOfGdp, numeric: true}, {text: words.figure.year, numeric: true}],
        rows: rows.map((row) => [{text: row.label}, {text: row.valueText}, {text: row.whenDoubts}])
      }
    }
  };
}

/** The newest report first; in it, the functions in reading order. */
function byReport(a: Observation, b: Observation): number {
  if (a.edition !== b.edition) return a.edition < b.edition ? 1 : -1;
  return dimensions.function.indexOf(a.function) - dimensions.function.indexOf(b.function);
}
