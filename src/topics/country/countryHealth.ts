import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {TrendSeries} from "../../charts/trendSpots.ts";
import type {Country} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import {latestValue, describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";
import {finding, whenAlone, type Told} from "../../reading/finding.ts";

export type HealthView = {readonly figure: TakenFigure; readonly series: readonly TrendSeries[]};

/** Health: the index of essential services through the years, and what households pay themselves; drawn is the index, where there is one. */
export function countryHealth(country: Country, as: LocalAtlas): HealthView {
  const say = as.words.country.health;
  const services = datedValues(country.id, "health-services", as);
  const pocket = datedValues(country.id, "out-of-pocket", as);
  const newest = latestValue(country.id, "health-services", as);
  const paid = latestValue(country.id, "out-of-pocket", as);
  const paidText = paid ? say.oop({share: paid.observation.value, when: paid.whenDoubts}) : say.titleNone;
  const [drawn, label] = services.length > 0 ? [services, say.index] : [pocket, say.pocket];
  const sources = sourceLines([as.indicator("health-services"), as.indicator("out-of-pocket")], as);
  return {
    series: drawn.length > 0 ? [trendOf(drawn, label, as)] : [],
    figure: {
      id: "health",
      ...finding(toldOf(newest, paid, as), {place: as.place(country.id), sources}, as),
      subtitle: say.subtitle,
      note: newest && paid ? `${paidText}.` : undefined,
      sources,
      csv: areaCsv(country.id),
      table: {caption: say.caption(country.name[as.locale]), ...byYear(services, pocket, as)}
    }
  };
}

/** The index; what households pay where there is none. */
function toldOf(newest: DescribedValue | null, paid: DescribedValue | null, as: LocalAtlas): Told | string {
  const say = as.words.country.health;
  const found = newest ?? paid;
  if (!found) return say.titleNone;
  const {value} = found;
  const title = (when: string) => (found === newest ? say.title({points: value, when}) : say.oop({share: value, when}));
  return {title, when: found.whenDoubts, alone: whenAlone(found, as)};
}

/** One row for each year in which either is published, the newest first. */
function byYear(services: readonly Observation[], pocket: readonly Observation[], as: LocalAtlas): Omit<Table, "caption"> {
  const {words, format} = as;
  const {health} = words.country;
  const years = [...new Set([...services, ...pocket].map((o) => o.period ?? 0))].sort((a, b) => b - a);
  const cell = (year: number, rows: readonly Observation[]) => {
    const o = rows.find(({period}) => period === year);
    return o ? {text: describeValue(o, as.indicator(o.indicator), as).valueText} : {text: words.value.missing};
  };
  return {
    columns: [words.figure.year, health.index, health.pocket].map((text) => ({text, numeric: text !== words.figure.year})),
    rows: years.map((year) => [{text: format.year(year)}, cell(year, services), cell(year, pocket)])
  };
}
