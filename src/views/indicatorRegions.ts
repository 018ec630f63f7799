import type {StripRow} from "../charts/strips.ts";
import {distribution} from "../measures/distribution.ts";
import {addressOf, indicatorCsv} from "../site/addresses.ts";
import type {Atlas, Standing} from "./atlas.ts";
import {latestReading, reading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure, TableCell} from "./table.ts";
import {sayReading, unitText} from "./worldMap.ts";

/** How each sub-region's countries spread on one indicator, every country counted once. */
export function indicatorRegions(standing: Standing, atlas: Atlas, reader: Reader): {figure: Figure; rows: StripRow[]} {
  const {words, format, locale} = reader;
  const {indicator, countries} = standing;
  const ids = [...new Set(atlas.countries.flatMap(({subregion}) => subregion ?? []))];
  const groups = ids.map((id) => atlas.group(id)).sort((a, b) => format.compare(a.name[locale], b.name[locale]));
  const spreads = distribution(countries, {groups}).map((spread) => ({...spread, area: atlas.group(spread.group)}));
  const text = (value: number): string => format.value(value, indicator.unit);
  const published = (id: string) => latestReading(id, indicator.id, atlas, reader);
  const widest = spreads.filter(({n}) => n > 2).toSorted((a, b) => b.max - b.min - (a.max - a.min))[0] ?? spreads[0];
  return {
    rows: spreads.map(({area, median}) => {
      const name = area.name[locale];
      const average = published(area.id);
      const members = new Set(area.members);
      return {
        label: name,
        dots: countries
          .filter((o) => members.has(o.area))
          .map((o) => {
            const found = reading(o, indicator, atlas, reader);
            return {
              value: o.value,
              say: sayReading(atlas.areas.get(o.area)?.name[locale] ?? o.area, found, reader),
              href: addressOf(locale, "country", o.area)
            };
          }),
        median: {value: median, text: text(median), say: words.say.median(name, unitText(text(median), indicator, words))},
        published: average
          ? {value: average.observation.value, text: average.valueText, say: words.say.value(name, average.valueText, average.whenDoubts)}
          : null
      };
    }),
    figure: {
      id: "regions-figure",
      title: widest
        ? words.indicator.regionsTitle(widest.area.name[locale], text(widest.min), text(widest.max))
        : words.indicator.noFinding,
      subtitle: words.indicator.regionsSubtitle,
      note: words.indicator.rankingNote,
      sources: sourceLines([indicator], atlas, {aggregates: true}),
      csv: indicatorCsv(indicator.id),
      table: {
        caption: words.indicator.regionsCaption(indicator.name[locale]),
        columns: [
          {text: words.figure.region},
          ...[
            words.indicator.regionCountries,
            words.indicator.lowest,
            words.figure.median,
            words.indicator.highest,
            words.indicator.published
          ].map((t) => ({text: t, numeric: true}))
        ],
        rows: spreads.map(({area, n, of, min, median, max}): TableCell[] => {
          const average = published(area.id);
          return [
            {text: area.name[locale]},
            {text: words.value.rank(format.count(n), format.count(of))},
            {text: text(min)},
            {text: text(median)},
            {text: text(max)},
            average ? {text: average.valueText, note: average.when} : {text: words.absence.notPublished, absent: true}
          ];
        })
      }
    }
  };
}
