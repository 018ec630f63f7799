import type {StripRow} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {latestReading, reading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import {mostCountries, nameOf, partsByName, spreadOf, stripOf, valuesIn, wholeOf} from "./strategiesBase.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

export type ContributorsView = {readonly figure: Figure; readonly rows: readonly StripRow[]};

const id = "pension-contributors";

/** Who pays into a pension: undated, with the report named. */
export function strategiesContributors(group: Group, atlas: Atlas, reader: Reader): ContributorsView {
  const {words, locale} = reader;
  const whole = wholeOf(group, atlas, reader);
  const values = valuesIn(whole, id, atlas);
  const all = values.length > mostCountries ? partsByName(group, atlas, reader) : [];
  const parts = all.length > 1 ? all : [];
  const own = stripOf(whole, id, whole.label, atlas, reader);
  const indicator = atlas.indicator(id);
  return {
    // The countries of the whole stand in its parts: there they are not drawn twice.
    rows:
      values.length === 0
        ? []
        : [parts.length > 1 ? {...own, dots: []} : own, ...parts.map((part) => stripOf(part, id, part.label, atlas, reader))],
    figure: {
      id: "contributors",
      title: contributorsTitle(group, atlas, reader),
      subtitle: `${indicator.measure[locale]}. ${yearSpan(values, reader)}`,
      note: noteWithAreas(undefined, values, atlas, reader),
      sources: sourceLines([indicator], atlas, reader, {aggregates: true}),
      csv: indicatorCsv(id),
      table: tableOf(words.strategies.contributors.caption(whole.label), values, atlas, reader)
    }
  };
}

function tableOf(caption: string, values: readonly Observation[], atlas: Atlas, reader: Reader): Table {
  const {words, locale} = reader;
  return {
    caption,
    columns: [{text: words.figure.area}, {text: words.figure.value, numeric: true}, {text: words.figure.year, numeric: true}],
    rows: values
      .toSorted((a, b) => b.value - a.value)
      .map((o): TableCell[] => {
        const {valueText, whenDoubts} = reading(o, atlas.indicator(id), atlas, reader);
        return [{text: nameOf(o.area, atlas, reader), href: addressOf(locale, "country", o.area)}, {text: valueText}, {text: whenDoubts}];
      })
  };
}

function contributorsTitle(group: Group, atlas: Atlas, reader: Reader): string {
  const say = reader.words.strategies.contributors;
  const found = contributorsOf(group, atlas, reader);
  if (!found) return say.titleNone;
  return found.count === null ? say.title(found.value, found.when) : say.titleMedian(found.value, found.count, found.of, found.when);
}

/** The published share of a group, or that of its median country with how many stand behind it; null where there is neither. */
export function contributorsOf(group: Group, atlas: Atlas, reader: Reader) {
  const {format, words} = reader;
  const published = latestReading(group.id, id, atlas, reader);
  if (published) return {value: published.valueText, when: published.whenDoubts, count: null, of: ""};
  const whole = wholeOf(group, atlas, reader);
  const values = valuesIn(whole, id, atlas);
  const spread = spreadOf(whole, values);
  if (!spread) return null;
  const when = words.value.report([...new Set(values.map(({edition}) => edition))].sort().join(", "));
  return {value: format.percent(spread.median), when, count: format.count(spread.n), of: format.count(spread.of)};
}
