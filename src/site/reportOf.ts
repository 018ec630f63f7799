import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {ReleaseReport} from "../model/releaseReport.ts";

/** What moved with a release: `data/releases/<id>.json`, beside the list of releases; null where nothing has been written down. */
export function reportOf(id: string): ReleaseReport | null {
  const list = process.env.LEFT_OUT_RELEASES ?? "data/releases.json";
  const file = join(dirname(list), "releases", `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ReleaseReport) : null;
}
