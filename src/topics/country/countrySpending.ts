import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SpendingRow} from "../../charts/spendingBars.ts";
import type {Country} from "../../model/area.ts";
import {dimensions} from "../../model/dimension.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import {withoutRepeated} from "../../measures/withoutRepeated.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {latestValue, describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {finding, whenAlone, type Told} from "../../reading/finding.ts";

export type SpendingView = {readonly figure: TakenFigure; readonly rows: readonly SpendingRow[]};

/** Public spending of one country, drawn of one report alone; its table has every function of every report, the newest report first. */
export function countrySpending(country: Country, as: LocalAtlas): SpendingView {
  const {words, locale} = as;
  const say = words.country.spending;
  const all = as.snapshot("spending").byArea.get(country.id) ?? [];
  const held = withoutRepeated(all).toSorted(byReport);
  const note = held.length < all.length ? [say.noHealth, say.note].join(" ") : say.note;
  const total = latestValue(country.id, "spending", as);
  const read = held.map((o) => describeValue(o, as.indicator("spending"), as));
  const rows = read.map((found) => rowOf(found, as));
  const sources = sourceLines([as.indicator("spending")], as);
  return {
    rows: drawnOf(read).map((found) => rows[read.indexOf(found)]!),
    figure: {
      id: "spending",
      ...finding(toldOf(total, as), {place: as.place(country.id), sources}, as),
      subtitle: say.subtitle,
      note: noteWith(note, read),
      sources,
      csv: areaCsv(country.id),
      table: {
        caption: say.caption(country.name[locale]),
        columns: [{text: say.function}, {text: words.units.percentOfGdp, numeric: true}, {text: words.figure.year, numeric: true}],
        rows: rows.map((row) => [{text: row.label}, {text: row.valueText}, {text: row.whenDoubts}])
      }
    }
  };
}

/** The newest report that tells what is spent on what; the newest of all where none does. */
function drawnOf(read: readonly DescribedValue[]): DescribedValue[] {
  const byEdition = [...Map.groupBy(read, ({observation}) => observation.edition).values()];
  return byEdition.find((rows) => rows.length > 1) ?? byEdition[0] ?? [];
}

function rowOf(found: DescribedValue, as: LocalAtlas) {
  const {value, valueText, when, whenDoubts} = found;
  const label = as.words.codes.function[found.observation.function];
  const say = sayValue(label, found, as);
  return {label, value, valueText, yearText: when, emphasis: found.observation.function === "total", say, whenDoubts};
}

/** The total, by the report that it stands in. */
function toldOf(total: DescribedValue | null, as: LocalAtlas): Told | string {
  const {country, sentence} = as.words;
  if (!total) return country.spending.titleNone;
  const {value: share, whenDoubts} = total;
  const title = country.spending.title({share, when: whenDoubts});
  return {title, clause: (when) => sentence.spending({share, when}), alone: whenAlone(total, as)};
}

/** The newest report first; in it, the functions in reading order. */
function byReport(a: Observation, b: Observation): number {
  if (a.edition !== b.edition) return a.edition < b.edition ? 1 : -1;
  return dimensions.function.indexOf(a.function) - dimensions.function.indexOf(b.function);
}
