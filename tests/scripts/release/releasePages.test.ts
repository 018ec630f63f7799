import {inAll} from "../../statedLocales.ts";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {filesIn} from "../../../scripts/data/filesIn.ts";
import {sentencesMoved} from "../../../scripts/release/sentencesMoved.ts";
import type {Release} from "../../../src/model/release.ts";
import {releaseReport} from "../../../src/moves/releaseReport.ts";
import {releaseNote} from "../../../src/sentences/releaseNote.ts";
import {buildTiny, idOf, writeTinyModel, writeTinyProject} from "../../taking/tinySite.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-release-pages-"));
const at = (...names: string[]) => join(folder, ...names);
const ids = {first: "", second: ""};
let moved = 0;

/** Argentina's old-age coverage, as published and as a second release would have it. */
const [before, after] = ["90.8", "91.7"];
const revised = (file: string, text: string) =>
  file === "observations/old-age.csv" ? text.replace(new RegExp(`^(.*,ARG,.*,)${before}(,.*)$`, "gm"), `$1${after}$2`) : text;
const modelIn = (name: string) => new Map(filesIn(at(name)).map((path) => [path, readFileSync(at(name, path), "utf8")]));

/** What a reader sees of a page, in one line. */
const page = (path: string) =>
  readFileSync(at("dist", path, "index.html"), "utf8")
    .replace(/^.*<main/s, "<main")
    .replace(/<\/main>.*$/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

beforeAll(async () => {
  writeTinyProject(at("project"), ["data/releases/index.astro", "data/releases/[id].astro", "feed.xml.ts"]);
  writeTinyModel(at("first"));
  writeTinyModel(at("second"), revised);
  Object.assign(ids, {first: await idOf(at("first")), second: await idOf(at("second"))});
  const [was, is] = [modelIn("first"), modelIn("second")];
  const guards = [{what: "large moves", of: "old-age", why: "revised by the ILO"}];
  const report = releaseReport(ids.first, was, is, {sentences: sentencesMoved(was, is), guards});
  moved = report.sentences?.count ?? 0;
  const list: Release[] = [
    {id: ids.second, date: "2026-12-01", notes: releaseNote(report.tables)},
    {id: ids.first, date: "2026-11-01", notes: inAll({en: "All of it.", es: "Todo."})}
  ];
  mkdirSync(at("lists/releases"), {recursive: true});
  writeFileSync(at("lists/releases.json"), JSON.stringify(list));
  writeFileSync(at(`lists/releases/${ids.second}.json`), JSON.stringify(report));
  buildTiny(at("project"), {model: at("second"), releases: at("lists/releases.json"), dist: at("dist")});
}, 240_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test("the list tells two releases apart, and so does the feed", () => {
  const list = page("data/releases");
  expect(list).toMatch(new RegExp(`${ids.second} .*Figures: 1 revised\\. .*${ids.first} .*All of it\\.`));
  expect(page("es/data/releases")).toMatch(new RegExp(`${ids.second}, .*Cifras: 1 revisada\\. .*${ids.first}, .*Todo\\.`));
  const feed = readFileSync(at("dist/feed.xml"), "utf8");
  expect([...feed.matchAll(/\/data\/releases\/([0-9a-f]{10})\//g)].map(([, id]) => id)).toEqual([ids.second, ids.first]);
});

test("the page of the second says what moved: figure, country, sentences, guards", () => {
  const second = page(`data/releases/${ids.second}`);
  expect(second).toContain(`Compared with release ${ids.first}`);
  expect(second).toContain("Old age Argentina 2021 90.8% 91.7%");
  expect(moved).toBeGreaterThan(0);
  expect(second).toContain(`${moved} ${moved === 1 ? "sentence reads" : "sentences read"} otherwise`);
  expect(second).toContain("Figures moved far Old age revised by the ILO");
});

test("the page of the first says that it is the first", () => {
  const first = page(`data/releases/${ids.first}`);
  expect(first).toContain("The first release: there is none before it.");
  expect(first).not.toContain(after);
  expect(page(`es/data/releases/${ids.first}`)).toContain("La primera versión: no hay ninguna anterior.");
});
