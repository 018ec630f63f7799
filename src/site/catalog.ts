import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Country, Group} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {ModelTable} from "../tables/model/modelTable.ts";
import {modelTables, tableNames, type Tabled} from "../tables/model/modelTables.ts";
import {observationFolder, observationTable} from "../tables/model/observationTable.ts";

/** All that `npm run data` wrote, typed. The model was checked when it was written; here it is only read. */
export type Catalog = Omit<Tabled, "areas"> & {
  readonly countries: readonly Country[];
  readonly groups: readonly Group[];
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
};

let held: Catalog | undefined;

/** Where the model of this build lies. */
export const modelFolder = (): string => process.env.LEFT_OUT_MODEL ?? "data/model";

/** The catalog of this build, read once from `data/model` (or the folder named by LEFT_OUT_MODEL). */
export function catalog(): Catalog {
  held ??= readCatalog(modelFolder());
  return held;
}

/** Reads a model from a folder; throws where a file is missing. */
export function readCatalog(folder: string): Catalog {
  const files = readdirSync(join(folder, observationFolder)).map((file) => `${observationFolder}/${file}`);
  return catalogOf((path) => readFileSync(join(folder, path), "utf8"), files, folder);
}

/** Reads a model from its texts; `paths` has those of its observations, `folder` is where a fault is told to lie. */
export function catalogOf(textOf: (path: string) => string, paths: Iterable<string>, folder = "model"): Catalog {
  const read = <T>({path, read}: Pick<ModelTable<T>, "path" | "read">) => read(textOf(path), join(folder, path));
  const {areas, ...tabled} = Object.fromEntries(tableNames.map((name) => [name, read<unknown>(modelTables[name])])) as unknown as Tabled;
  const indicators = [...paths].flatMap((path) => indicatorIn.exec(path)?.[1] ?? []);
  return {
    ...tabled,
    countries: areas.filter((area) => area.kind === "country"),
    groups: areas.filter((area) => area.kind === "group"),
    observations: new Map(indicators.map((id) => [id, read(observationTable(id))]))
  };
}

const indicatorIn = new RegExp(`^${observationFolder}/(.+)\\.csv$`);
