import {readFileSync} from "node:fs";
import type {Area, Group} from "../../src/model/area.ts";
import type {Indicator} from "../../src/model/indicator.ts";
import type {Observation} from "../../src/model/observation.ts";
import {populationMeasures, type Population} from "../../src/model/population.ts";
import {readCsv} from "../../src/tables/readCsv.ts";

/** The committed model, for tests of figures that someone published elsewhere. */
const read = (file: string): string => readFileSync(new URL(`../../data/model/${file}`, import.meta.url), "utf8");

export const areas = JSON.parse(read("areas.json")) as readonly Area[];
const indicators = JSON.parse(read("indicators.json")) as readonly Indicator[];

export function indicatorOf(id: string): Indicator {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`the model has no indicator ${id}`);
  return found;
}

export function groupOf(id: string): Group {
  const found = areas.find((area) => area.id === id);
  if (found?.kind !== "group") throw new Error(`the model has no group ${id}`);
  return found;
}

export function observationsOf(id: string): Observation[] {
  const columns = [
    "indicator",
    "area",
    "period",
    "edition",
    "sex",
    "sector",
    "status",
    "quintile",
    "function",
    "residence",
    "age",
    "value",
    "flag",
    "remark",
    "source"
  ];
  return readCsv(read(`observations/${id}.csv`), `${id}.csv`, columns).map((row) => {
    const texts = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
    const period = texts["period"] === "" ? null : Number(texts["period"]);
    return {...texts, period, value: Number(texts["value"])} as unknown as Observation;
  });
}

export function populations(): Population[] {
  return readCsv(read("populations.csv"), "populations.csv", ["area", "year", ...populationMeasures]).map((row) => {
    const counts = populationMeasures.flatMap((measure) =>
      row.text(measure) === "" ? [] : [[measure, Number(row.text(measure))] as const]
    );
    return {area: row.text("area"), year: Number(row.text("year")), persons: Object.fromEntries(counts)};
  });
}
