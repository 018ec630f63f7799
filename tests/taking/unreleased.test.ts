import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {strFromU8, unzipSync} from "fflate";
import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {citeAtlas} from "../../src/dataset/citeSource.ts";
import {shownEntry} from "../../src/dataset/dataPage.ts";
import {dataPackage} from "../../src/dataset/dataPackage.ts";
import {datasetArchive} from "../../src/dataset/datasetArchive.ts";
import {catalogJsonLd, datasetJsonLd} from "../../src/dataset/datasetJsonLd.ts";
import {areaJson, indicatorJson} from "../../src/dataset/indicatorJson.ts";
import {locales} from "../../src/model/locale.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {idOf} from "./tinySite.ts";

const state = {id: "0123456789", date: null};
const atlas = made();
const site = new URL("https://example.org");
const indicator = atlas.indicator("old-age");
const argentina = atlas.pages.find(({id}) => id === "ARG")!;

/** What may not be said of data that are no release: the newest one's name and day, and that they are one. */
const ofRelease = new RegExp(`${currentRelease().id}|${currentRelease().date}|dateModified|[Dd]ata release|Versión de los datos`);

test.each(locales)("data that are no release have neither name, day nor citation of one (%s)", (locale) => {
  const as = localAtlas(atlas, {locale});
  const said = [
    citeAtlas(state, site, as),
    shownEntry(state, as),
    datasetJsonLd(indicator, {release: state, site}, as),
    catalogJsonLd({release: state, site}, as)
  ].map((found) => JSON.stringify(found));
  for (const text of said) {
    expect(text).toContain(state.id);
    expect(text).not.toMatch(ofRelease);
  }
  expect(shownEntry(state, as).anchor).toBeNull();
});

/** What a program of its own, with a model of its own, says of the charts of a country: citations, texts to take, patterns of comparisons. */
const told = (model: string) => {
  const from = (file: string) => JSON.stringify(pathToFileURL(resolve("src", file)).href);
  const script = `
    import {localAtlas} from ${from("atlas/localAtlas.ts")};
    import {atlas} from ${from("atlas/atlas.ts")};
    import {chartView} from ${from("figures/chartView.ts")};
    import {shareOptions, snippetsOf} from ${from("taking/shareOptions.ts")};
    import {sharedWords} from ${from("compare/prepare/sharedWords.ts")};
    const branches = {chart: "branches", id: "arg"};
    const as = localAtlas(atlas(), {locale: "en"});
    console.log(JSON.stringify([shareOptions(branches, as).copied, sharedWords(as).take.cite, snippetsOf(chartView(branches, as), as)]));`;
  const {stdout, stderr} = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: {...process.env, LEFT_OUT_MODEL: model}
  });
  if (stdout === "") throw new Error(stderr);
  return stdout;
};

test("one value changed by hand, and charts and comparisons are of no release", async () => {
  const model = join(mkdtempSync(join(tmpdir(), "left-out-state-")), "model");
  cpSync("data/model", model, {recursive: true});
  const table = join(model, "observations/old-age.csv");
  writeFileSync(table, readFileSync(table, "utf8").replace("90.8", "10.8"));
  const text = told(model);
  expect(text.split(await idOf(model))).toHaveLength(1 + 2);
  expect(text).not.toMatch(ofRelease);
  expect(text).not.toContain("/v/");
}, 240_000);

test("its files say so by name", () => {
  const files = {
    indicator: indicatorJson(indicator, atlas, state),
    area: areaJson(argentina, atlas, state),
    package: JSON.stringify(dataPackage([], atlas.sources, state, site))
  };
  for (const text of Object.values(files)) expect(text).toContain(`"unreleased-${state.id}"`);
  expect(JSON.parse(files.package)).not.toHaveProperty("created");
  const archive = unzipSync(
    datasetArchive({tables: [], parquet: new Uint8Array(), sources: atlas.sources, release: state, site, citation: ""})
  );
  expect(Object.keys(archive)).toContain(`left-out-unreleased-${state.id}/README.txt`);
  expect(strFromU8(archive[`left-out-unreleased-${state.id}/README.txt`]!)).toContain(`Unreleased data (state ${state.id})`);
});
