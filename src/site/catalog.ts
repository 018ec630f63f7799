import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Annotation} from "../model/annotation.ts";
import type {Area, Country, Group} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import {dimensionNames, type Observation} from "../model/observation.ts";
import {populationMeasures, type Population} from "../model/population.ts";
import type {Source} from "../model/source.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";

/** All that `npm run data` wrote, typed. The model was checked when it was written; here it is only read. */
export type Catalog = {
  readonly indicators: readonly Indicator[];
  readonly countries: readonly Country[];
  readonly groups: readonly Group[];
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly populations: readonly Population[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
};

let held: Catalog | undefined;

/** The catalog of this build, read once from `data/model` (or the folder named by LEFT_OUT_MODEL). */
export function catalog(): Catalog {
  held ??= readCatalog(process.env.LEFT_OUT_MODEL ?? "data/model");
  return held;
}

/** Reads a model from a folder; throws where a file is missing. */
export function readCatalog(folder: string): Catalog {
  const json = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const areas = json<Area[]>("areas.json");
  const tables = readdirSync(join(folder, "observations")).filter((file) => file.endsWith(".csv"));
  return {
    indicators: json("indicators.json"),
    countries: areas.filter((area) => area.kind === "country"),
    groups: areas.filter((area) => area.kind === "group"),
    observations: new Map(tables.map((file) => [file.slice(0, -4), rowsOf(join(folder, "observations", file)).map(observation)])),
    populations: rowsOf(join(folder, "populations.csv")).map(population),
    annotations: json("annotations.json"),
    sources: json("sources.json")
  };
}

const rowsOf = (file: string): Row[] => readCsv(readFileSync(file, "utf8"), file, {required: [], further: /./});

function observation(row: Row): Observation {
  const text = Object.fromEntries(
    ["indicator", "area", "edition", "flag", "remark", "source", ...dimensionNames].map((c) => [c, row.text(c)])
  );
  const period = row.text("period");
  return {...text, period: period === "" ? null : Number(period), value: Number(row.text("value"))} as Observation;
}

function population(row: Row): Population {
  const persons = populationMeasures.flatMap((measure) => {
    const text = row.text(measure);
    return text === "" ? [] : [[measure, Number(text)] as const];
  });
  return {area: row.text("area"), year: Number(row.text("year")), persons: Object.fromEntries(persons)};
}
