import {dimensionNames, keyOf, type Observation} from "../model/observation.ts";
import {populationMeasures, type Population, type PopulationMeasure} from "../model/population.ts";
import {writeCsv, type CsvValue} from "../tables/writeCsv.ts";
import type {Model} from "./buildModel.ts";

const observationColumns = ["indicator", "area", "period", "edition", ...dimensionNames, "value", "flag", "remark", "source"] as const;

/** The files of `data/model`: path → text. The same model gives the same bytes, whatever the order of its rows. */
export function modelFiles(model: Model): ReadonlyMap<string, string> {
  const byIndicator = Map.groupBy(model.observations, ({indicator}) => indicator);
  const files = new Map<string, string>();
  for (const {id} of model.indicators) {
    files.set(`observations/${id}.csv`, writeCsv(observationColumns, inKeyOrder(byIndicator.get(id) ?? [])));
  }
  files.set("populations.csv", writeCsv(["area", "year", ...populationMeasures], model.populations.map(populationRow).sort(byAreaAndYear)));
  files.set("areas.json", itemsOf(model.areas));
  files.set("indicators.json", itemsOf(model.indicators));
  files.set("annotations.json", itemsOf(model.annotations));
  files.set("sources.json", itemsOf(model.sources));
  files.set("summary.json", summary(model, byIndicator));
  return files;
}

function inKeyOrder(observations: readonly Observation[]): Observation[] {
  const keyed = observations.map((observation) => ({key: keyOf(observation), observation}));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({observation}) => observation);
}

type PopulationRow = Record<PopulationMeasure, CsvValue> & {readonly area: string; readonly year: number};

/** A measure nobody has is a blank cell. */
function populationRow({area, year, persons}: Population): PopulationRow {
  const counts = Object.fromEntries(populationMeasures.map((measure) => [measure, persons[measure] ?? null]));
  return {area, year, ...(counts as Record<PopulationMeasure, CsvValue>)};
}

const byAreaAndYear = (a: PopulationRow, b: PopulationRow): number => compare(a.area, b.area) || a.year - b.year;

/** By code points: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One item a line, so that a diff shows which item changed. */
const itemsOf = (items: readonly unknown[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`;

function summary({indicators, populations, reports}: Model, byIndicator: ReadonlyMap<string, readonly Observation[]>): string {
  const observations = Object.fromEntries(indicators.map(({id}) => [id, byIndicator.get(id)?.length ?? 0]));
  return `${JSON.stringify({tables: reports, observations, populations: populations.length}, null, 2)}\n`;
}
