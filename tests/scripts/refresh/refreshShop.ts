import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {filesIn} from "../../../scripts/data/filesIn.ts";
import {readTexts} from "../../../scripts/data/readTexts.ts";
import {writeAside} from "../../../scripts/data/writeAside.ts";
import type {Manner} from "../../../scripts/refresh/manner.ts";
import {RefusedModel} from "../../../scripts/refresh/renewedModel.ts";
import {refreshTables, type RefreshOptions} from "../../../scripts/refresh/refreshTables.ts";
import {buildModel} from "../../../src/sources/buildModel.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {modelFiles} from "../../../src/sources/modelFiles.ts";
import type {LocalServer} from "./localServer.ts";
import {wppPath} from "./publishWpp.ts";
import {ilostatTables} from "./publishers.ts";
import {quickManner} from "./quickManner.ts";

const kosovo = "Kosovo,XKX,Coverage of social protection and labor programs (% of population),per_allsp.cov_pop_tot,,,,";

/** The fixtures in a folder of their own, with the model that is made from them, and plans to fetch some tables from a server of this machine. */
export function refreshShop(server: LocalServer) {
  const root = mkdtempSync(join(tmpdir(), "left-out-refresh-"));
  const [raw, reference, model, cache] = ["raw", "reference", "model", "cache"].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string
  ];
  cpSync("tests/fixtures/raw", raw, {recursive: true});
  cpSync("tests/fixtures/reference", reference, {recursive: true});
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(root, path), "utf8");
    if (!text.includes(from)) throw new Error(`no ${from} in ${path}`);
    writeFileSync(join(root, path), text.replace(from, to));
  };
  // The World Bank's interface says nothing of a row without values: the standing table has none, and a value for Kosovo, whose name would be gone.
  edit("raw/worldbank/WDI.csv", kosovo, `${kosovo.slice(0, -1)}50.5,`);
  const wdi = join(raw, "worldbank/WDI.csv");
  writeFileSync(wdi, readFileSync(wdi, "utf8").replace(/^.*,,,,\n/gm, ""));
  // Of Kosovo the standing table has the total alone; World Population Prospects has all.
  const isWhole = "1786079,893000,893079,400000,1200000,186079,100000,86079,25000";
  edit("raw/un-wpp/population.csv", `XKX,2021,1786079,,,,,,,,`, `XKX,2021,${isWhole}`);
  edit("raw/un-wpp/population.csv", "XKX,2024,1527324,,,,,,,,,,,,\n", "");
  const plan = (source: string, refresh: object) => {
    const file = join(raw, source, "source.json");
    writeFileSync(file, `${JSON.stringify({...(JSON.parse(readFileSync(file, "utf8")) as object), refresh}, null, 2)}\n`);
  };
  const tables = Object.entries(ilostatTables).map(([name, id]) => [
    name,
    {address: `${server.origin}/data/indicator?id=${id}&format=.csv.gz`}
  ]);
  plan("ilostat", {contents: `${server.origin}/metadata/toc/indicator?lang=en`, tables: Object.fromEntries(tables) as object});
  plan("un-wpp", {tables: {"population.csv": {address: `${server.origin}${wppPath}`, years: [2021, 2024], byHand: "the columns on work"}}});
  plan("worldbank", {tables: {"WDI.csv": {address: `${server.origin}/v2/country/all/indicator/{series}?format=json`}}});
  writeAside(model, modelFiles(buildModel(readTexts({raw, reference}, new Complaints()), new Complaints())));
  const options: RefreshOptions = {raw, reference, model, cache, source: undefined, dryRun: false, anew: false};
  const textsOf = (folder: string) =>
    filesIn(folder)
      .map((file) => `${file}\n${readFileSync(join(folder, file), "utf8")}`)
      .join("\n");
  return {
    root,
    ...options,
    edit,
    /** A refresh; what it said, the sentences with which it refused, and what would have moved. */
    run: async (changes: Partial<RefreshOptions> = {}, manner: Partial<Manner> = {}) => {
      const quick = quickManner(manner);
      const fault = await refreshTables({...options, ...changes}, quick.manner).then(
        () => undefined,
        (error: unknown) => error as Error
      );
      const refused = (fault?.message ?? "").replaceAll(server.origin, "").replaceAll(`${root}/`, "");
      return {said: quick.said, refused, moved: fault instanceof RefusedModel ? fault.moved : []};
    },
    /** All tables as one text, and the model. */
    state: () => ({raw: textsOf(raw), model: textsOf(model)}),
    /** What lies beside tables and model. */
    beside: () => (existsSync(root) ? readdirSync(root).filter((name) => !["raw", "reference", "model", "cache"].includes(name)) : [])
  };
}
export type RefreshShop = ReturnType<typeof refreshShop>;
