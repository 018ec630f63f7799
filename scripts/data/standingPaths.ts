import {kinds} from "../../src/model/kind.ts";
import {modelTables, tableNames} from "../../src/tables/model/modelTables.ts";
import {observationTable} from "../../src/tables/model/observationTable.ts";

/** A table of a model, and how many rows the summary says it has, where that is known. */
export type StandingPath = {readonly path: string; readonly rows?: number};

/**
 * What the model is made of that a `summary.json` tells of, itself aside; undefined where the text is none that we wrote. A summary of an earlier
 * release tells of fewer kinds: the tables of those it leaves out are not there.
 */
export function standingPaths(summary: string): readonly StandingPath[] | undefined {
  const told = recordOf(parsed(summary));
  const observations = recordOf(told?.["observations"]);
  if (told === undefined || observations === undefined || !Array.isArray(told["tables"])) return undefined;
  const isThere = (name: string): boolean => !(kinds as readonly string[]).includes(name) || name in told;
  return [
    ...tableNames.filter(isThere).map((name) => ({path: modelTables[name].path})),
    ...Object.entries(observations).map(([id, rows]) => ({path: observationTable(id).path, rows: Number(rows)}))
  ];
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
