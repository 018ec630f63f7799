import {ESLint} from "eslint";
import {describe, expect, test} from "vitest";
import {circles} from "./circles.ts";
import {deadExports} from "./deadExports.ts";
import {families, misnamed} from "./fileNames.ts";
import {globalFaults} from "./globalFaults.ts";
import {outsideFaults} from "./outsideFaults.ts";
import {clientParts, isPure, rooms} from "./rooms.ts";
import {sourceFile, sourceFiles} from "./sourceFiles.ts";
import {importFaults, nameFaults, roomOf} from "./wallFaults.ts";

const source = sourceFiles(["src"], /\.(ts|astro)$/);
const house = [...source, ...sourceFiles(["scripts"], /\.ts$/)];
const tests = sourceFiles(["tests"], /\.ts$/);
const everything = [...house, ...tests];

describe("walls", () => {
  test("there is something in every room", () => {
    const inhabited = new Set(house.map(({file}) => roomOf(file)));
    expect(Object.keys(rooms).filter((room) => room !== "styles" && !inhabited.has(room))).toEqual([]);
  });

  test("every file imports only whom its room may import", () => {
    expect(house.filter(({imports}) => imports.length > 0).length).toBeGreaterThan(50);
    expect(house.flatMap(importFaults)).toEqual([]);
  });

  test.each([
    ["src/model/a.ts", 'import {b} from "../sources/b.ts";'],
    ["src/measures/a.ts", 'export const a = import("../charts/b.ts");'],
    ["src/pages/a.astro", '---\nimport {b} from "../sources/b.ts";\n---\n<p></p>'],
    ["src/components/a.astro", '---\nimport {b} from "../site/catalog.ts";\n---'],
    ["src/reading/a.ts", 'import {b} from "../charts/b.ts";'],
    ["src/topics/gender/a.ts", 'import {b} from "../sectors/b.ts";'],
    ["src/client/a.ts", 'import type {B} from "../model/b.ts";'],
    ["src/reading/a.ts", 'import papaparse from "papaparse";'],
    ["src/sources/a.ts", 'import {readFileSync} from "node:fs";'],
    ["src/cellar/a.ts", "export const a = 1;"]
  ])("a wall stops %s: %s", (file, text) => expect(importFaults(sourceFile(file, text))).toHaveLength(1));
});

test("a script of a page stands alone, but for what is named", () => {
  const scripts = house.filter(({file}) => roomOf(file) === "client");
  expect(scripts.length).toBeGreaterThan(5);
  const importing = scripts.flatMap(({file, imports}) => imports.map((other) => `${file} → ${other}`));
  expect(importing).toEqual(clientParts);
});

test("a reading may name the type of what a chart draws", () => {
  expect(importFaults(sourceFile("src/reading/a.ts", 'import type {B} from "../charts/b.ts";'))).toEqual([]);
});

describe("no file imports back", () => {
  test("whom it imports, were it for a type alone", () => {
    expect(house.filter(({imports, typeImports}) => imports.length + typeImports.length > 0).length).toBeGreaterThan(400);
    expect(circles(house)).toEqual([]);
  });

  test("a circle is caught, of types and by way of others", () => {
    const made = [
      sourceFile("src/a/a.ts", 'import {b} from "./b.ts";\nimport {d} from "./d.ts";'),
      sourceFile("src/a/b.ts", 'import type {C} from "../c/C.astro";'),
      sourceFile("src/c/C.astro", '---\nimport {type A} from "../a/a.ts";\n---'),
      sourceFile("src/a/d.ts", 'import {b} from "./b.ts";\nexport const e = import("./e.ts");'),
      sourceFile("src/a/e.ts", "")
    ];
    expect(circles(made)).toEqual(["src/a/a.ts → src/a/b.ts → src/c/C.astro → src/a/a.ts"]);
    expect(circles(made.filter(({file}) => !file.endsWith(".astro")))).toEqual([]);
  });
});

describe("measures and charts hand out nothing", () => {
  const folders = /^src\/(measures|charts)\//;

  test("that no other file of src or scripts takes", () => {
    expect(house.filter(({file}) => folders.test(file)).length).toBeGreaterThan(60);
    expect(deadExports(house, folders)).toEqual([]);
  });

  test("or it is caught", () => {
    const made = [
      sourceFile("src/measures/a.ts", "export const a = 1;\nexport type B = 1;\nexport function c() {}\nexport const d = 1;"),
      sourceFile("src/charts/e.ts", 'import {a, type B as Other} from "../measures/a.ts";'),
      sourceFile("src/pages/f.astro", '---\nimport {d} from "../measures/a.ts";\n---')
    ];
    expect(deadExports(made, folders)).toEqual(["src/measures/a.ts c"]);
  });
});

describe("rooms that only think", () => {
  test("reach for no disk, clock, network, chance or document", () => {
    const pure = source.filter(({file}) => isPure(file));
    expect(new Set(pure.map(({file}) => roomOf(file))).size).toBe(6);
    expect(pure.flatMap(outsideFaults)).toEqual([]);
  });

  test.each(["document.title", "new Date()", "Date.now()", 'fetch("/a")', "Math.random()", "process.env.A"])("are caught at %s", (code) =>
    expect(outsideFaults(sourceFile("src/model/a.ts", `export const a = () => ${code};`))).toHaveLength(1)
  );

  test.each(["new Date(2020, 1)", "a.document", "({document: 1})", "1 // fetch, document"])("may say %s", (code) =>
    expect(outsideFaults(sourceFile("src/model/a.ts", `export const b = ${code}\n;`))).toEqual([])
  );
});

describe("tests without walls between them", () => {
  test("leave nothing for the next one in globalThis, clock, spies or environment; those that need a document there have walls", () => {
    const walled = tests.filter(({file}) => file.startsWith("tests/client/"));
    expect(walled.flatMap(globalFaults).length).toBeGreaterThan(2);
    expect(tests.filter((one) => !walled.includes(one)).flatMap(globalFaults)).toEqual([]);
  });

  test.each([
    "Object.assign(globalThis, {document})",
    "globalThis.a = 1",
    'vi.stubGlobal("a", 1)',
    'vi.stubEnv("A", "1")',
    "vi.useFakeTimers()",
    'vi.spyOn(console, "log")',
    'process.env.A = "1"',
    'process.env["A"] ??= "1"',
    "delete process.env.A",
    'Object.assign(process.env, {A: "1"})'
  ])("are caught at %s", (code) => expect(globalFaults(sourceFile("tests/a.test.ts", code))).toHaveLength(1));

  test.each([
    "vi.useFakeTimers(); afterAll(() => vi.useRealTimers());",
    'const spy = vi.spyOn(console, "log"); spy.mockRestore();',
    'vi.stubEnv("A", "1"); afterEach(() => vi.unstubAllEnvs());',
    "const env = {...process.env, A: process.env.B === undefined};",
    "1 // globalThis, vi.useFakeTimers()"
  ])("may say %s", (code) => expect(globalFaults(sourceFile("tests/a.test.ts", code))).toEqual([]));
});

describe("names and sizes", () => {
  test("every name says what is inside, and no file only hands on", () => {
    expect(everything.length).toBeGreaterThan(100);
    expect(everything.flatMap(nameFaults)).toEqual([]);
  });

  test.each([
    ["src/model/index.ts", ""],
    ["src/model/utils.ts", ""],
    ["src/charts/drawingHelpers.ts", ""],
    ["src/model/a.ts", 'export * from "./b.ts";'],
    ["src/model/a.ts", 'export {b} from "./b.ts";']
  ])("%s is caught: %s", (file, text) => expect(nameFaults(sourceFile(file, text))).toHaveLength(1));

  test("a file bears the name of its main export", () => {
    const named = house.filter(({file}) => file.endsWith(".ts"));
    expect(named.length).toBeGreaterThan(400);
    expect(named.flatMap(misnamed)).toEqual([]);
    expect(families.filter((file) => !named.some((one) => one.file === file))).toEqual([]);
  });

  test.each([
    ["src/charts/a.ts", "export const b = 1;"],
    ["src/charts/a.ts", "export type B = 1;\nexport function c() {}"],
    ["scripts/steps/a.ts", "export const b = 1;"]
  ])("%s is misnamed: %s", (file, text) => expect(misnamed(sourceFile(file, text))).toHaveLength(1));

  test.each([
    ["src/charts/a.ts", "export const b = 1;\nexport const a = 2;"],
    ["src/charts/a.ts", "export type A = 1;"],
    ["scripts/a.ts", "run();"],
    ["src/pages/a.csv.ts", "export const GET = 1;"]
  ])("%s may say %s", (file, text) => expect(misnamed(sourceFile(file, text))).toEqual([]));

  test("no file is longer than 120 lines; languages and styles may be", () => {
    const measured = house.filter(({file}) => !/^src\/(i18n|styles)\//.test(file));
    expect(measured.length).toBeGreaterThan(50);
    expect(measured.filter(({lines}) => lines > 120).map(({file, lines}) => `${file}: ${lines} lines`)).toEqual([]);
  });
});

describe("words for readers", () => {
  test("are refused in pages and components by the lint", async () => {
    const eslint = new ESLint();
    const complaints = async (text: string) => {
      const [result] = await eslint.lintText(text, {filePath: "src/components/Example.astro"});
      return result?.messages.filter(({message}) => message.includes("src/i18n")).length;
    };
    expect(await complaints("<p>Hello</p>")).toBe(1);
    expect(await complaints('<p>{"Hello"}</p>')).toBe(1);
    expect(await complaints('<img alt="Hello" src="/a.png" />')).toBe(1);
    expect(await complaints('---\nconst a = "Hello";\n---\n<p class="wide">{a} · 12 %</p>')).toBe(0);
  });
});
