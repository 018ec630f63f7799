import {endsFrom, leading} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import {distribution, type Distribution} from "../../measures/distribution.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {headlineMeasure, headlineName, ofGroup} from "../../reading/ofGroup.ts";
import {placed} from "../../reading/placed.ts";
import {spreadCells} from "../../reading/spreadCells.ts";
import {latestValue, describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {sayReading, sayValue} from "../../reading/sayReading.ts";

type SpreadOf = Distribution & {readonly area: Group; readonly average: DescribedValue | null};

/** How each sub-region's countries spread on one indicator, every country counted once. */
export function indicatorRegions(snapshot: IndicatorSnapshot, as: LocalAtlas): {figure: Figure; rows: StripRow[]} {
  const {words} = as;
  const {indicator} = snapshot;
  const spreads = shownSpreads(snapshot, as);
  return {
    rows: spreads.map((spread) => stripOf(spread, snapshot, as)),
    figure: {
      id: "regions-figure",
      title: titleOf(snapshot, as),
      subtitle: `${headlineMeasure(indicator, as)}. ${words.indicator.regionsSubtitle}`,
      note: [words.indicator.regionsNote, leadNote(snapshot.countries, as)].filter(Boolean).join(" "),
      sources: sourceLines([indicator], as, {aggregates: true}),
      csv: indicatorCsv(indicator.id),
      table: tableOf(spreads, snapshot, as)
    }
  };
}

const rangeOf = ({min, max}: SpreadOf): number => max - min;

/** Where countries lie farthest apart; of level ones the sub-region with most countries, whatever the language orders them by. */
function titleOf({indicator, countries: all}: IndicatorSnapshot, as: LocalAtlas): string {
  const {words} = as;
  const countries = endsFrom(all, as);
  const spreads = spreadsOf(indicator, countries, as);
  const sorted = spreads.filter(({n}) => n > 2).toSorted((a, b) => rangeOf(b) - rangeOf(a) || b.n - a.n);
  const widest = sorted[0] ?? spreads[0];
  const isTied = sorted.filter((spread) => rangeOf(spread) === rangeOf(sorted[0] ?? spread)).length > 1;
  const inside = new Set(widest?.area.members);
  const held = countries.filter((o) => inside.has(o.area)).sort((a, b) => a.value - b.value);
  const [low, high] = [held[0], held.at(-1)];
  if (!widest || !low || !high) return words.indicator.noFinding;
  const [from, to] = [placed(low, held, as), placed(high, held, as)];
  return ofGroup(words.indicator.regionsTitle({region: as.place(widest.area.id), low: from, high: to, tied: isTied}), indicator, as);
}

/** Every sub-region with all its countries, and the median of those that may lead. */
function shownSpreads({indicator, countries}: IndicatorSnapshot, as: LocalAtlas): SpreadOf[] {
  const sound = new Map(spreadsOf(indicator, leading(countries, as), as).map((spread) => [spread.group, spread.median]));
  return spreadsOf(indicator, countries, as).map((spread) => ({...spread, median: sound.get(spread.group) ?? null}));
}

function spreadsOf(indicator: Indicator, countries: readonly Observation[], as: LocalAtlas): SpreadOf[] {
  const ids = [...new Set(as.countries.flatMap(({subregion}) => subregion ?? []))];
  const groups = ids.map((id) => as.group(id)).sort((a, b) => as.format.compare(a.name[as.locale], b.name[as.locale]));
  return distribution(countries, {groups, states: as.states}).map((spread) => {
    const area = as.group(spread.group);
    return {...spread, area, average: latestValue(area.id, indicator.id, as)};
  });
}

function stripOf({area, median, average}: SpreadOf, {indicator, countries}: IndicatorSnapshot, as: LocalAtlas): StripRow {
  const {words, format, locale} = as;
  const name = area.name[locale];
  const text = median === null ? "" : format.value(median, indicator.unit);
  const members = new Set(area.members);
  return {
    label: name,
    dots: countries
      .filter((o) => members.has(o.area))
      .map((o) => {
        const found = describeValue(o, indicator, as);
        const say = sayReading(as.name(o.area), found, as);
        return {value: o.value, say, href: addressOf(locale, "country", o.area)};
      }),
    median: median === null ? null : {value: median, text, say: words.say.median({name, value: median, unit: indicator.unit})},
    published: average && {
      value: average.observation.value,
      text: average.valueText,
      say: sayValue(name, average, as)
    }
  };
}

function heldIn({members}: Group, countries: IndicatorSnapshot["countries"]): IndicatorSnapshot["countries"] {
  const inside = new Set(members);
  return countries.filter(({area}) => inside.has(area));
}

function tableOf(spreads: readonly SpreadOf[], {indicator, countries}: IndicatorSnapshot, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {regionCountries, lowest, highest, published, regionsCaption} = words.indicator;
  const numeric = [regionCountries, lowest, words.figure.median, highest, published].map((text) => ({text, numeric: true}));
  return {
    caption: regionsCaption(headlineName(indicator, as)),
    columns: [{text: words.figure.region}, ...numeric],
    rows: spreads.map(({area, n, of, min, max, average}): TableCell[] => [
      {text: area.name[locale]},
      {text: words.value.outOf({count: n, of})},
      ...spreadCells({min, max}, heldIn(area, countries), {members: area.members, unit: indicator.unit}, as),
      average ? {text: average.valueText, note: average.whenDoubts} : {text: words.absence.notPublished, absent: true}
    ])
  };
}
