import type {Observation} from "../model/observation.ts";
import {modelTables, tableNames, type TableName, type Tabled} from "../tables/model/modelTables.ts";
import {observationTable} from "../tables/model/observationTable.ts";
import {kinds} from "../model/kind.ts";
import type {Model} from "./model.ts";

const made = new WeakMap<Model, ReadonlyMap<string, string>>();

/** The files of `data/model`: path → text, made once. The same model gives the same bytes, whatever the order of its rows. */
export function modelFiles(model: Model): ReadonlyMap<string, string> {
  const files = made.get(model) ?? makeFiles(model);
  made.set(model, files);
  return files;
}

function makeFiles(model: Model): ReadonlyMap<string, string> {
  const byIndicator = Map.groupBy(model.observations, ({indicator}) => indicator);
  const files = new Map<string, string>();
  for (const {id} of model.indicators) {
    const {path, write} = observationTable(id);
    files.set(path, write(byIndicator.get(id) ?? []));
  }
  for (const name of tableNames) files.set(modelTables[name].path, written(name, model));
  files.set("summary.json", summary(model, byIndicator));
  return files;
}

const written = <N extends TableName>(name: N, model: Tabled): string => modelTables[name].write(model[name]);

/** What became of the tables, and how much there is of each kind. */
function summary(model: Model, byIndicator: ReadonlyMap<string, readonly Observation[]>): string {
  const observations = Object.fromEntries(model.indicators.map(({id}) => [id, byIndicator.get(id)?.length ?? 0]));
  const amounts = Object.fromEntries(kinds.map((kind) => [kind, kind === "observations" ? observations : model[kind].length]));
  return `${JSON.stringify({tables: model.reports, ...amounts}, null, 2)}\n`;
}
