import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Release} from "../../src/model/release.ts";
import type {ReleaseReport} from "../../src/model/releaseReport.ts";
import {releaseReport} from "../../src/moves/releaseReport.ts";
import {replaceFile} from "../steps/writeDown.ts";
import {answeredGuards} from "./answeredGuards.ts";
import {releasedModels} from "./releasedModels.ts";
import {sentencesMoved} from "./sentencesMoved.ts";

/** Where the report of a release is written. */
const reportFile = (root: string, id: string): string => join(root, "data/releases", `${id}.json`);

/** The releases whose report was written, and those whose models are nowhere. */
export type Written = {readonly written: readonly string[]; readonly missing: readonly string[]};

/** The report of a release, if it has been written. */
export const writtenReport = (root: string, id: string): ReleaseReport | null =>
  existsSync(reportFile(root, id)) ? (JSON.parse(readFileSync(reportFile(root, id), "utf8")) as ReleaseReport) : null;

/**
 * Writes down what moved with each release that has no report yet: `data/releases/<id>.json`. The models are taken from the history of the project's folder; `current` is
 * the model that stands there, with its id. The first release has none.
 */
export async function writeReports(
  root: string,
  releases: readonly Pick<Release, "id">[],
  current: {readonly id: string; readonly files: ReadonlyMap<string, string>}
): Promise<Written> {
  const pairs = releases.slice(0, -1).map(({id}, place) => [id, releases[place + 1]!.id] as const);
  const wanted = pairs.filter(([id]) => !existsSync(reportFile(root, id)));
  const models = new Map(
    await releasedModels(
      root,
      wanted.flat().filter((id) => id !== current.id)
    )
  );
  models.set(current.id, current.files);
  const made = wanted.filter(([id, before]) => models.has(id) && models.has(before));
  if (made.length > 0) mkdirSync(join(root, "data/releases"), {recursive: true});
  for (const [id, before] of made) {
    const [was, is] = [models.get(before)!, models.get(id)!];
    const guards = id === current.id ? answeredGuards(root, was, is) : undefined;
    const report = releaseReport(before, was, is, {sentences: sentencesMoved(was, is), guards});
    replaceFile(reportFile(root, id), `${JSON.stringify(report, null, 1)}\n`);
  }
  const written = made.map(([id]) => id);
  return {written, missing: wanted.map(([id]) => id).filter((id) => !written.includes(id))};
}
