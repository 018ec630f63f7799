import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {Ajv} from "ajv";
import addFormats from "ajv-formats";
import {describe, expect, test} from "vitest";
import {currentRelease} from "../../src/site/releases.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {dataPackage} from "../../src/dataset/dataPackage.ts";
import {datasetTable, datasetTables} from "../../src/dataset/datasetTables.ts";
import {headerOf, rowsIn, tableFaults, type TableSchema} from "../reading/tableFaults.ts";

type Named = {title: string; version: string; notice?: string};
type Resource = {name: string; path: string; bytes: number; hash: string; schema: TableSchema; sources?: Named[]};
type Package = {version: string; homepage?: string; sources: Named[]; resources: Resource[]; licenses: {name: string}[]};
const made = (site?: URL) => JSON.parse(JSON.stringify(dataPackage(datasetTables(), atlas().sources, currentRelease(), site))) as Package;
const described = made();
const texts = new Map(datasetTables().map(({name, text}) => [name, text()]));
const rows = new Map(Array.from(texts, ([name, text]) => [name, rowsIn(text)]));

const ajv = new Ajv({allErrors: true, strict: false});
addFormats.default(ajv);
const isPackage = ajv.compile(JSON.parse(readFileSync("tests/fixtures/schemas/dataPackage.json", "utf8")) as object);
const faultsOf = (candidate: unknown) =>
  isPackage(candidate) ? [] : (isPackage.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);

describe("the data package", () => {
  test("is what the standard requires, with and without an address of the site", () => {
    expect(faultsOf(described)).toEqual([]);
    const there = made(new URL("https://example.org"));
    expect(faultsOf(there)).toEqual([]);
    expect(there.homepage).toBe("https://example.org/data/");
  });
  test.each([
    ["no resources", (p: Package) => ((p.resources as unknown) = [])],
    ["a field without a type", (p: Package) => ((p.resources[0]!.schema.fields[0]!.type as unknown) = undefined)],
    ["a path out of the folder", (p: Package) => (p.resources[0]!.path = "../secret.csv")],
    ["a licence without a name", (p: Package) => ((p.licenses[0] as unknown) = {title: "CC"})],
    ["an empty list of codes", (p: Package) => (p.resources[0]!.schema.fields[0]!.constraints = {enum: []})]
  ])("with %s would not be", (_, spoil) => {
    const spoilt = structuredClone(described);
    spoil(spoilt);
    expect(faultsOf(JSON.parse(JSON.stringify(spoilt))).length).toBeGreaterThan(0);
  });
  test("holds every indicator, and the tables that say what codes stand for", () => {
    const names = described.resources.map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    const further = [
      "indicators",
      "areas",
      "group-members",
      "populations",
      "ratifications",
      "laws",
      "claims",
      "schemes",
      "scheme-counts",
      "places-within",
      "learning-pairs",
      "practices",
      "annotations",
      "sources"
    ];
    expect(names.sort()).toEqual([...atlas().indicators.map(({id}) => id), ...further].sort());
    expect(described.version).toBe(currentRelease().id);
    expect(described.licenses.map(({name}) => name).sort()).toEqual([
      "CC-BY-3.0-IGO",
      "CC-BY-4.0",
      "CC0-1.0",
      "Facts-not-protected",
      "Statistics-Canada-Open-Licence"
    ]);
  });
  test("tells bytes and hash of each file", () => {
    for (const {name, bytes, hash} of described.resources) {
      const content = Buffer.from(texts.get(name) ?? "");
      expect([name, bytes, hash]).toEqual([name, content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
    }
  });
  test("says in its sources, and in the table of sources, what a licence asks to be said", () => {
    const asked = atlas().sources.flatMap(({id, publisher, title, notice}) =>
      notice === undefined || !rows.get("sources")!.some((row) => row["id"] === id) ? [] : [{id, title: `${publisher}: ${title}`, notice}]
    );
    expect(asked.map(({id}) => id)).toContain("subnational-can");
    const {sources, resources} = described;
    for (const {id, title, notice} of asked) {
      expect(rows.get("sources")!.find((row) => row["id"] === id)).toMatchObject({notice});
      expect(sources.find((one) => one.title === title)).toMatchObject({notice});
      expect(resources.flatMap((one) => one.sources ?? []).find((one) => one.title === title)).toMatchObject({notice});
    }
  });
  test("says the source of every table of figures", () => {
    const figures = described.resources.filter(({path, name}) => path.startsWith("indicators/") || name === "populations");
    expect(figures.filter(({sources}) => !sources?.[0]?.version)).toEqual([]);
  });
});

describe("every table is as its schema says", () => {
  test.each(described.resources.map((resource) => [resource.name, resource] as const))("%s", (name, {schema}) => {
    const faults = tableFaults(texts.get(name) ?? "", schema, rows);
    expect(faults.slice(0, 5), `${faults.length} in all`).toEqual([]);
    expect(rows.get(name)?.length).toBeGreaterThan(0);
  });
  test("and every one of figures has a key without blanks", () => {
    const without = described.resources.filter(({schema}) => !schema.primaryKey).map(({name}) => name);
    expect(without).toEqual(["claims", "scheme-counts", "annotations"]);
  });
  test("what is not as the schema says is found", () => {
    const schema: TableSchema = {
      fields: [
        {name: "id", type: "string", constraints: {required: true, enum: ["a", "b"]}},
        {name: "n", type: "number", constraints: {maximum: 100}}
      ],
      missingValues: [""],
      primaryKey: ["id"],
      foreignKeys: [{fields: ["id"], reference: {resource: "other", fields: ["id"]}}]
    };
    const other = new Map([["other", [{id: "a"}]]]);
    expect(tableFaults("id,n\na,1\n", schema, other)).toEqual([]);
    expect(tableFaults("id,m\na,1\n", schema, other)).toEqual(["columns are id,m"]);
    expect(tableFaults("id,n\na,1\na,2\n", schema, other)).toEqual(['["a"] stands twice']);
    expect(tableFaults("id,n\nb,x\n", schema, other)).toEqual(['row 2, n: "x" is no number', 'id ["b"] is nowhere']);
    expect(tableFaults("id,n\n,101\nc,\n", schema, other).slice(0, 3)).toEqual([
      "row 2, id: is blank",
      'row 3, id: "c" is not among its codes',
      "row 2, n: 101 is too large"
    ]);
  });
});

describe("every table opens in a program", () => {
  test.each([...texts])("%s begins with its header, without a byte-order mark, and no cell would be run by a spreadsheet", (_, text) => {
    expect(text).toMatch(/^[a-z]/);
    expect(headerOf(text).length).toBeGreaterThan(1);
    const run = rowsIn(text).flatMap((row) => Object.values(row).filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell)));
    expect(run).toEqual([]);
  });
});

test("a table is written once, and one that is not there is named", () => {
  expect(datasetTable("areas").text()).toBe(datasetTable("areas").text());
  expect(() => datasetTable("moods")).toThrow("no table moods");
});
