import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {buildSite} from "../steps/buildSite.ts";
import {projectRoot} from "../steps/projectRoot.ts";
import {runNode} from "../steps/runNode.ts";
import {StepFailed} from "../steps/prepare.ts";
import {type Folders} from "./writeTenfold.ts";
import {weighFiles} from "./weighFiles.ts";

/** What one size of the atlas costs: seconds, and peaks in bytes. */
export type Costs = {
  readonly observations: number;
  readonly areas: number;
  readonly dataSeconds: number;
  readonly dataPeak: number;
  /** Every page that the build makes, embeds among them, and every file. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly buildSeconds: number;
  readonly buildPeak: number;
};

/** Normalises tables and builds the site of them, both into `to`; `heap` as in `buildSite`. */
export async function measure({raw, reference}: Folders, to: string, heap?: null): Promise<Costs> {
  const model = join(to, "model");
  const data = await runNode([join(projectRoot, "scripts/build-data.ts"), "--raw", raw, "--reference", reference, "--out", model], {
    measured: true
  });
  if (data.code !== 0) throw new StepFailed("The data could not be normalised.");
  const built = await buildSite({outDir: join(to, "site"), env: {LEFT_OUT_MODEL: model}, measured: true, ...(heap === null && {heap})});
  if (built.code !== 0) throw new StepFailed("The site could not be built.");
  const tables = readdirSync(join(model, "observations"));
  const site = weighFiles(join(to, "site")).get("all");
  const rows = tables.map(
    (file) =>
      readFileSync(join(model, "observations", file), "utf8")
        .trimEnd()
        .split("\n").length - 1
  );
  return {
    observations: rows.reduce((sum, count) => sum + count, 0),
    areas: (JSON.parse(readFileSync(join(model, "areas.json"), "utf8")) as unknown[]).length,
    dataSeconds: data.seconds,
    dataPeak: data.peak ?? NaN,
    pages: built.pages,
    files: site?.files ?? 0,
    bytes: site?.bytes ?? 0,
    buildSeconds: built.seconds,
    buildPeak: built.peak ?? NaN
  };
}
