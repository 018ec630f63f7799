import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {localServer, say, type LocalServer} from "./localServer.ts";
import {publishIlostat, publishWorldBank, type Edit} from "./publishers.ts";
import {publishWpp} from "./publishWpp.ts";
import {refreshShop, type RefreshShop} from "./refreshShop.ts";

let server: LocalServer;
let shop: RefreshShop;
beforeAll(async () => void (server = await localServer()));
beforeEach(() => {
  server.clear();
  shop = refreshShop(server);
});
afterAll(() => server.close());

const coverage = "SDG_0131_SEX_SOC_RT_A.csv";
const total = "SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL";

function publish(edition: string, edits: Readonly<Record<string, readonly Edit[]>> = {}): void {
  publishIlostat(server, {raw: shop.raw, edition, edits});
  publishWorldBank(server, {raw: shop.raw, edition, edits});
  publishWpp(server, {raw: shop.raw, edition, edits});
}

/** A new edition: a value revised, one new, one marked; two revised and one new at the World Bank; births revised at the United Nations. */
const seeded: Readonly<Record<string, readonly Edit[]>> = {
  [coverage]: [
    [`ARG,${total},2021,65.9,,`, `ARG,${total},2021,66.4,,`],
    [`KOS,${total},2022,60.8,,`, `KOS,${total},2022,60.8,B,`],
    [
      `TUN,${total},2021,53.8,,ILO Social Security Inquiry\n`,
      `TUN,${total},2021,53.8,,ILO Social Security Inquiry\nTUN,${total},2022,54.9,,ILO Social Security Inquiry\n`
    ]
  ],
  "population.csv": [[",640087,529870,164145,", ",640087,529870,164245,"]],
  "WDI.csv": [
    ["24.9386,26.4014", "24.9386,23.5"],
    ["54.2674,62.8484,54.6234,56.6332", "54.2674,62.8484,54.6234,56.7"],
    [",,,11.7335,\n", ",,,11.7335,12.25\n"]
  ]
};
const report = [
  "any-benefit: 1 new, 1 revised, 1 marked otherwise",
  "  revised: ARG 2021, was 65.9, is 66.4",
  "  new: TUN 2022, 54.9",
  "  marked: XKX 2022, was normal, is break",
  "out-of-pocket: 1 revised",
  "  revised: ARG 2022, was 26.4014, is 23.5",
  "survey-coverage: 1 new, 1 revised",
  "  revised: ARG 2022, was 56.6332, is 56.7",
  "  new: TUN 2022, 12.25",
  "populations: 1 revised",
  "  revised: TUN 2024 births, was 164145, is 164245",
  "",
  "Headlines of countries",
  "any-benefit: 2",
  "  TUN: 53.8 in 2021 (place 4 of 4), now 54.9 in 2022 (place 4 of 4)",
  "  ARG: 65.9 in 2021 (place 1 of 4), now 66.4 in 2021 (place 1 of 4)",
  "survey-coverage: 2",
  "  TUN: 11.7335 in 2021 (place 3 of 3), now 12.25 in 2022 (place 3 of 3)",
  "  ARG: 56.6332 in 2022 (place 1 of 3), now 56.7 in 2022 (place 1 of 3)",
  "out-of-pocket: 1",
  "  ARG: 26.4014 in 2022 (place 1 of 3), now 23.5 in 2022 (place 1 of 3)",
  "",
  "Sentences of the site: 1",
  "  without/upper-middle-income: was: Without Argentina, 39.2% are left out in Upper-middle-income countries; with all members, 34.3%, as computed\n" +
    "    is: Without Argentina, 39.2% are left out in Upper-middle-income countries; with all members, 33.8%, as computed",
  "",
  "No guard objected.",
  "",
  "As it stood, and yours to bring in line",
  "  un-wpp/population.csv: the columns on work"
];
const reportIn = (said: readonly string[]) => said.filter((line) => !line.startsWith("  http") && !line.startsWith("  new: /"));

test("a new edition comes in with one command, and its report names exactly what was seeded", async () => {
  publish("2026-11-02", seeded);
  const {said, refused} = await shop.run();
  expect(refused).toBe("");
  expect(reportIn(said)).toEqual([
    "Asking for ilostat, un-wpp, worldbank …",
    ...report,
    "Tables and model have been replaced. Where a text names an edition, bring it in line: CONTRIBUTING.md, Refresh a table."
  ]);
  expect(readFileSync(join(shop.model, "observations/any-benefit.csv"), "utf8")).toContain(
    "any-benefit,TUN,2022,,total,total,total,total,total,total,total,54.9,"
  );
  expect(readFileSync(join(shop.raw, "ilostat", coverage), "utf8")).toContain(
    '"TUN","BA:1","LFS - Labour Force Survey","SDG_0131_SEX_SOC_RT"'
  );
  expect(JSON.parse(readFileSync(join(shop.raw, "ilostat/source.json"), "utf8"))).toMatchObject({
    retrieved: "2026-12-01",
    refresh: {tables: {[coverage]: {edition: "2026-11-02"}, "EMP_NIFL_SEX_RT_A.csv": {edition: "2026-11-02"}}}
  });
  expect(shop.beside()).toEqual([]);
});

test("the same figures in another layout move none; asked again, publishers are asked for their editions alone", async () => {
  publish("2026-11-02");
  expect((await shop.run()).said).toContain("No figure moved.");
  const before = shop.state();
  server.asked.length = 0;
  const {said} = await shop.run();
  expect(said.at(-1)).toBe("Nothing new: all that was asked for stands here already.");
  expect(server.asked).toEqual([
    "/metadata/toc/indicator?lang=en",
    "/wpp/CSV_FILES/WPP2024_Demographic_Indicators_Medium.csv.gz",
    "/wpp/CSV_FILES/WPP2024_PopulationByAge5GroupSex_Medium.csv.gz",
    "/v2/country/all/indicator/per_allsp.cov_pop_tot?format=json&page=1"
  ]);
  expect(said.filter((line) => line.endsWith("_Medium.csv.gz: as it was"))).toHaveLength(2);
  expect(shop.state()).toEqual(before);
});

test("a dry run says the same and replaces nothing; what it fetched is there for the run after it", async () => {
  publish("2026-11-02", seeded);
  const before = shop.state();
  const {said} = await shop.run({dryRun: true});
  expect(reportIn(said)).toEqual(["Asking for ilostat, un-wpp, worldbank …", ...report, "A dry run: nothing has been replaced."]);
  expect([shop.state(), shop.beside()]).toEqual([before, []]);
  const asked = server.asked.length;
  expect(reportIn((await shop.run()).said)).toEqual(expect.arrayContaining(report));
  expect(server.asked).toHaveLength(asked);
});

test("anew, what stands is fetched whatever its edition", async () => {
  publish("2026-11-02");
  await shop.run({source: "ilostat"});
  server.asked.length = 0;
  await shop.run({source: "ilostat", anew: true});
  expect(server.asked.filter((path) => path.startsWith("/data/"))).toHaveLength(2);
});

test("one source alone is asked, and one that is not fetched is refused", async () => {
  publish("2026-11-02", seeded);
  const {said} = await shop.run({source: "ilostat"});
  expect(reportIn(said).slice(1, 5)).toEqual(report.slice(0, 4));
  expect(said.join()).not.toContain("survey-coverage");
  expect(server.asked.filter((path) => path.startsWith("/v2/"))).toEqual([]);
  expect((await shop.run({source: "gwip"})).refused).toBe('"gwip" is not fetched; one of these is: ilostat, un-wpp, worldbank.');
});

describe("what is wrong is told all at once, and nothing changes", () => {
  test("a series withdrawn, an error of the Bank's and a changed header", async () => {
    publish("2026-11-02", seeded);
    server.on("/metadata/toc/indicator", say('id,last.update\n"EMP_NIFL_SEX_RT_A","2026-11-02"\n'));
    server.on(
      "/v2/country/all/indicator/per_allsp.cov_q1_tot",
      say('[{"message":[{"id":"175","key":"Invalid format","value":"The indicator was not found."}]}]')
    );
    server.on(
      `/data/indicator?id=EMP_NIFL_SEX_RT_A&format=.csv.gz`,
      say("ref_area,source,indicator,sexe,classif1,time,obs_value,obs_status\nTUN,BA:1,X,SEX_T,Y,2021,5,\n")
    );
    const before = shop.state();
    const {refused} = await shop.run();
    expect(refused.split("\n")).toEqual([
      "raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv: /metadata/toc/indicator?lang=en: the table of contents does not list SDG_0131_SEX_SOC_RT_A: has the series been withdrawn?",
      "raw/worldbank/WDI.csv: /v2/country/all/indicator/per_allsp.cov_q1_tot?format=json&page=1: the World Bank says 175 Invalid format: The indicator was not found.",
      'raw/ilostat/EMP_NIFL_SEX_RT_A.csv row 1: unknown column "sexe"; expected ref_area, source, indicator, time, obs_value, obs_status, sex, classif1, note_classif, note_indicator, note_source, best_source'
    ]);
    expect([shop.state(), shop.beside()]).toEqual([before, []]);
  });

  test("a value that is gone, until a row expects it; then nothing is fetched again", async () => {
    publish("2026-11-02", {[coverage]: [[`IND,${total},2025,64.3,,ILO Social Security Inquiry\n`, ""]]});
    const notes = readFileSync("tests/fixtures/reference/annotations.csv", "utf8").split("\n");
    shop.edit("reference/annotations.csv", `${notes.find((row) => row.startsWith("any-benefit,IND,2025,"))}\n`, "");
    const before = shop.state();
    const {refused, moved} = await shop.run();
    expect(moved).toContain("  gone: IND 2025, was 64.3");
    expect(refused).toContain(
      "raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv: any-benefit: areas gone, 1 against the standing model: IND (1 values, none now)"
    );
    expect([shop.state(), shop.beside()]).toEqual([before, []]);
    const rows = [...refused.matchAll(/ilostat\/expected\.csv says so: (.*),and why/g)].map(([, row]) => `${row},withdrawn\n`);
    writeFileSync(join(shop.raw, "ilostat/expected.csv"), `what,of,was,is,why\n${rows.join("")}`);
    const asked = server.asked.length;
    const again = await shop.run();
    expect([again.refused, server.asked.length]).toEqual(["", asked]);
    expect(again.said).toContain("  gone: IND 2025, was 64.3");
    const guards = again.said.slice(again.said.indexOf(`Guards that objected, and were answered in expected.csv: ${rows.length}`) + 1);
    expect(guards.slice(0, rows.length)).toEqual(rows.map((row) => `  ${row.split(",").slice(0, 2).join(", ")}: withdrawn`));
  });

  test("a publisher that cannot be reached", async () => {
    publishIlostat(server, {raw: shop.raw, edition: "2026-11-02"});
    const {refused} = await shop.run({source: "worldbank"});
    expect(refused).toBe("raw/worldbank/WDI.csv: /v2/country/all/indicator/per_allsp.cov_pop_tot?format=json&page=1: status 404");
  });
});
