import type {TrendSeries} from "../charts/trendLines.ts";
import type {Country} from "../model/area.ts";
import {areaCsv} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import {latestReading, reading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure} from "./table.ts";
import {datedValues, trendOf} from "./trendOf.ts";

export type HealthView = {readonly figure: Figure; readonly series: readonly TrendSeries[]; readonly pocket: string};

/** Health: the index of essential services through the years, and what households pay themselves. */
export function countryHealth(country: Country, atlas: Atlas, reader: Reader): HealthView {
  const {words, locale} = reader;
  const say = words.country.health;
  const services = datedValues(country.id, "health-services", atlas);
  const pocket = datedValues(country.id, "out-of-pocket", atlas);
  const newest = latestReading(country.id, "health-services", atlas, reader);
  const paid = latestReading(country.id, "out-of-pocket", atlas, reader);
  const byYear = new Map([...services, ...pocket].map((o) => [o.period ?? 0, o.period ?? 0]));
  const cell = (year: number, rows: typeof services) => {
    const o = rows.find(({period}) => period === year);
    return o ? {text: reading(o, atlas.indicator(o.indicator), atlas, reader).valueText} : {text: words.value.missing};
  };
  return {
    series: services.length > 0 ? [trendOf(services, say.index, atlas, reader)] : [],
    pocket: paid ? say.oop(paid.valueText, paid.whenDoubts) : "",
    figure: {
      id: "health",
      title: newest ? say.title(newest.valueText, newest.whenDoubts) : paid ? say.oop(paid.valueText, paid.whenDoubts) : say.titleNone,
      subtitle: say.subtitle,
      sources: sourceLines([atlas.indicator("health-services"), atlas.indicator("out-of-pocket")], atlas),
      csv: areaCsv(country.id),
      table: {
        caption: say.caption(country.name[locale]),
        columns: [words.figure.year, say.index, say.pocket].map((text) => ({text, numeric: text !== words.figure.year})),
        rows: [...byYear.keys()]
          .sort((a, b) => b - a)
          .map((year) => [{text: reader.format.year(year)}, cell(year, services), cell(year, pocket)])
      }
    }
  };
}
