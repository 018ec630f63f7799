import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {leads} from "../../atlas/leads.ts";
import {latestValue, describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {highestFirst, mostCountries, nameOf, partsByName, spreadOf, stripOf, valuesIn, wholeOf, type GroupPart} from "./strategiesBase.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type ContributorsView = {readonly figure: TakenFigure; readonly rows: readonly StripRow[]};

const id = "pension-contributors";

/** Who pays into a pension: undated, with the report named. */
export function strategiesContributors(group: Group, as: LocalAtlas): ContributorsView {
  const {words, locale} = as;
  const whole = wholeOf(group, as);
  const values = valuesIn(whole, id, as);
  const all = values.length > mostCountries ? partsByName(group, as) : [];
  const parts = all.length > 1 ? all : [];
  const own = stripOf(whole, id, whole.label, as);
  const indicator = as.indicator(id);
  const sources = sourceLines([indicator], as, {aggregates: true});
  return {
    // The countries of the whole stand in its parts: there they are not drawn twice.
    rows:
      values.length === 0
        ? []
        : [parts.length > 1 ? {...own, dots: []} : own, ...highestFirst(parts.map((part) => stripOf(part, id, part.label, as)))],
    figure: {
      id: "contributors",
      ...finding(contributorsTold(group, as), {place: as.place(group.id), sources}, as),
      subtitle: `${indicator.measure[locale]}. ${yearSpan(values, as)}`,
      note: noteWith(noteWithAreas(undefined, values, as), publishedOf([whole, ...parts], as)),
      sources,
      csv: indicatorCsv(id),
      table: tableOf(words.strategies.contributors.caption(whole.label), values, as)
    }
  };
}

/** What is published of a group and its parts. */
const publishedOf = (parts: readonly GroupPart[], as: LocalAtlas): (DescribedValue | null)[] =>
  parts.map((part) => latestValue(part.id, id, as));

function tableOf(caption: string, values: readonly Observation[], as: LocalAtlas): Table {
  const {words, locale} = as;
  return {
    caption,
    columns: [{text: words.figure.area}, {text: words.figure.value, numeric: true}, {text: words.figure.year, numeric: true}],
    rows: values
      .toSorted((a, b) => b.value - a.value)
      .map((o): TableCell[] => {
        const {valueText, whenDoubts} = describeValue(o, as.indicator(id), as);
        return [{text: nameOf(o.area, as), href: addressOf(locale, "country", o.area)}, {text: valueText}, {text: whenDoubts}];
      })
  };
}

function contributorsTold(group: Group, as: LocalAtlas): Told | string {
  const {strategies, sentence} = as.words;
  const say = strategies.contributors;
  const found = contributorsOf(group, as);
  if (!found) return say.titleNone;
  const {value, when, count} = found;
  if (count !== null) return {title: (said) => say.titleMedian({value, count, when: said}), when};
  const {unit, reached} = as.indicator(id);
  const clause = (said: string) => sentence.reached({value, unit, reached: reached[as.locale], when: said});
  return {title: say.title({value, when}), clause, alone: when};
}

/** The published share of a group, or that of its median country with how many stand behind it; null where there is neither. */
export function contributorsOf(group: Group, as: LocalAtlas) {
  const {format, words} = as;
  const published = latestValue(group.id, id, as);
  if (published && leads(published.observation, as)) return {value: published.observation.value, when: published.whenDoubts, count: null};
  const whole = wholeOf(group, as);
  const values = valuesIn(whole, id, as);
  const spread = spreadOf(whole, values, as);
  if (!spread || spread.median === null) return null;
  const when = words.value.report(format.remarks([...new Set(values.map(({edition}) => edition))].sort()));
  return {value: spread.median, when, count: spread.medianOf};
}
