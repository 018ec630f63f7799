import type {TrendSeries} from "../../charts/trendSpots.ts";
import type {Country} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestReading, reading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";

export type HealthView = {readonly figure: Figure; readonly series: readonly TrendSeries[]};

/** Health: the index of essential services through the years, and what households pay themselves; drawn is the index, where there is one. */
export function countryHealth(country: Country, atlas: Atlas, reader: Reader): HealthView {
  const say = reader.words.country.health;
  const services = datedValues(country.id, "health-services", atlas);
  const pocket = datedValues(country.id, "out-of-pocket", atlas);
  const newest = latestReading(country.id, "health-services", atlas, reader);
  const paid = latestReading(country.id, "out-of-pocket", atlas, reader);
  const paidText = paid ? say.oop(paid.valueText, paid.whenDoubts) : say.titleNone;
  const [drawn, label] = services.length > 0 ? [services, say.index] : [pocket, say.pocket];
  return {
    series: drawn.length > 0 ? [trendOf(drawn, label, atlas, reader)] : [],
    figure: {
      id: "health",
      title: newest ? say.title(newest.valueText, newest.whenDoubts) : paidText,
      subtitle: say.subtitle,
      note: newest && paid ? `${paidText}.` : undefined,
      sources: sourceLines([atlas.indicator("health-services"), atlas.indicator("out-of-pocket")], atlas, reader),
      csv: areaCsv(country.id),
      table: {caption: say.caption(country.name[reader.locale]), ...byYear(services, pocket, atlas, reader)}
    }
  };
}

/** One row for each year in which either is published, the newest first. */
function byYear(services: readonly Observation[], pocket: readonly Observation[], atlas: Atlas, reader: Reader): Omit<Table, "caption"> {
  const {words, format} = reader;
  const {health} = words.country;
  const years = [...new Set([...services, ...pocket].map((o) => o.period ?? 0))].sort((a, b) => b - a);
  const cell = (year: number, rows: readonly Observation[]) => {
    const o = rows.find(({period}) => period === year);
    return o ? {text: reading(o, atlas.indicator(o.indicator), atlas, reader).valueText} : {text: words.value.missing};
  };
  return {
    columns: [words.figure.year, health.index, health.pocket].map((text) => ({text, numeric: text !== words.figure.year})),
    rows: years.map((year) => [{text: format.year(year)}, cell(year, services), cell(year, pocket)])
  };
}
