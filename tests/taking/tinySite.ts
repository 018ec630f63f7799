import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {releaseId} from "../../src/model/release.ts";

const repository = resolve(".");
const countries = ["ARG", "TUN"];
const observed = ["any-benefit", "old-age"];

/** A model of two countries, their groups and two indicators, cut out of the real one. */
export function writeTinyModel(folder: string, change: (file: string, text: string) => string = (_, text) => text): void {
  mkdirSync(join(folder, "observations"), {recursive: true});
  const put = (file: string, text: string) => writeFileSync(join(folder, file), change(file, text));
  const real = (file: string) => readFileSync(join("data/model", file), "utf8");
  type Area = {id: string; kind: string; members?: string[]; region?: string; subregion?: string; incomeGroup?: string};
  const areas = JSON.parse(real("areas.json")) as Area[];
  const held = areas.filter(({id}) => countries.includes(id));
  const groups = new Set(["world", ...held.flatMap(({region, subregion, incomeGroup}) => [region, subregion, incomeGroup])]);
  // Every group is named somewhere; only those of the two countries have members, and so embeds.
  const named = areas.filter(({kind}) => kind === "group");
  const kept = named.map((group) => ({
    ...group,
    members: groups.has(group.id) ? (group.members ?? []).filter((id) => countries.includes(id)) : []
  }));
  put("areas.json", JSON.stringify([...held, ...kept]));
  for (const file of ["indicators.json", "annotations.json", "sources.json", "summary.json", "claims.csv", "office-measures.json"])
    put(file, real(file));
  const isTold = (line: string, place: number) =>
    place === 0 || line === "" || [...countries, ...groups].some((id) => line.split(",").includes(id ?? ""));
  for (const file of [
    "populations.csv",
    "ratifications.csv",
    "laws.csv",
    "schemes.csv",
    "scheme-counts.csv",
    "insured-lives.csv",
    "office-figures.csv",
    ...observed.map((id) => `observations/${id}.csv`)
  ])
    put(file, real(file).split("\n").filter(isTold).join("\n"));
  // Of informal work the world alone has a figure: embeds that are empty have one beside them to lead to.
  const isOfWorld = (line: string, place: number) => place === 0 || line === "" || line.split(",").includes("world");
  const informal = "observations/informal-employment.csv";
  put(informal, real(informal).split("\n").filter(isOfWorld).join("\n"));
}

/** The id of a model in a folder. */
export function idOf(folder: string): Promise<string> {
  const names = ["", "observations/"].flatMap((start) =>
    readdirSync(join(folder, start), {withFileTypes: true}).flatMap((entry) => (entry.isFile() ? [`${start}${entry.name}`] : []))
  );
  return releaseId(names.map((path) => ({path, content: readFileSync(join(folder, path), "utf8")})));
}

const embedPage = "embed/[chart]/[id]/index.astro";

/** A project whose only pages are the embeds (or those named) of the repository's own source: small enough to be built in seconds. */
export function writeTinyProject(root: string, pages: readonly string[] = [embedPage]): void {
  cpSync("src", join(root, "src"), {recursive: true, filter: (path) => path !== join("src", "pages")});
  for (const page of pages) {
    const file = join("src/pages/[...lang]", page);
    mkdirSync(dirname(join(root, file)), {recursive: true});
    cpSync(file, join(root, file));
  }
  cpSync("public", join(root, "public"), {recursive: true});
  for (const name of ["tsconfig.json", "package.json"]) cpSync(name, join(root, name));
  // The settings are the repository's; what Astro and Vite remember stays in the project.
  cpSync("astro.config.mjs", join(root, "settings.mjs"));
  const settings = '{...settings, cacheDir: "./.cache", vite: {...settings.vite, cacheDir: "./.vite"}}';
  writeFileSync(join(root, "astro.config.mjs"), `import settings from "./settings.mjs";\nexport default ${settings};\n`);
  for (const name of ["node_modules", "data", "scripts"]) symlinkSync(join(repository, name), join(root, name));
}

/** Builds the project from a model and a list of releases; throws with what Astro said where it fails. */
export function buildTiny(root: string, {model, releases, dist}: {model: string; releases: string; dist: string}): void {
  rmSync(dist, {recursive: true, force: true});
  const run = spawnSync(process.execPath, [join(repository, "node_modules/astro/bin/astro.mjs"), "build", "--outDir", dist], {
    cwd: root,
    encoding: "utf8",
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: "1", LEFT_OUT_MODEL: model, LEFT_OUT_RELEASES: releases}
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
}
