import {inAll} from "../statedLocales.ts";
import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeEach, expect, test} from "vitest";
import {releaseId, type Release} from "../../src/model/release.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-release-"));
afterAll(() => rmSync(root, {recursive: true}));
const first: Release = {id: "0123456789", date: "2026-11-01", notes: inAll({en: "First", es: "Primera"})};
const releases = () => JSON.parse(readFileSync(join(root, "data/releases.json"), "utf8")) as Release[];
const run = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["scripts/release.ts", "--root", root, ...args], {encoding: "utf8"});
  return {status, said: stdout + stderr};
};
const asked = [
  "--date",
  "2026-11-21",
  "--note",
  "A row more",
  "--note-es",
  "Una fila más",
  "--note-fr",
  "A row more",
  "--note-ar",
  "A row more"
];

beforeEach(() => {
  mkdirSync(join(root, "data/model/observations"), {recursive: true});
  writeFileSync(join(root, "data/model/observations/a.csv"), "1\n");
  writeFileSync(join(root, "data/releases.json"), JSON.stringify([first]));
  writeFileSync(join(root, "CHANGELOG.md"), "# Changes\n\n## 2026-11-01\n\n### Data\n\nFirst.\n");
  writeFileSync(join(root, "CITATION.cff"), 'title: T\nversion: "0123456789"\ndate-released: "2026-11-01"\n');
});

test("a new state of the data goes on top, into citation and change log; a second time nothing is to be done", async () => {
  const id = await releaseId([{path: "observations/a.csv", content: "1\n"}]);
  expect(run(...asked)).toMatchObject({status: 0, said: expect.stringContaining(`Release ${id} of 2026-11-21`) as string});
  expect(releases()).toEqual([{id, date: "2026-11-21", notes: inAll({en: "A row more", es: "Una fila más"})}, first]);
  expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toBe(`title: T\nversion: "${id}"\ndate-released: "2026-11-21"\n`);
  const log = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  expect(log).toContain(`## 2026-11-21\n\n### Data\n\n- **Release \`${id}\`.** A row more What moved`);
  expect(run(...asked)).toMatchObject({status: 0, said: expect.stringContaining("nothing to do") as string});
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toBe(log);
  expect(run()).toMatchObject({status: 0});
  expect(releases()).toHaveLength(2);
});

test.each([
  [[], "On which day?"],
  [["--date", "tomorrow"], "On which day?"],
  [["--date", "2026-10-31"], "lies before it"],
  [["--date", "2999-01-01", ...asked.slice(2)], "2999-01-01 is to come, and today is "],
  [["--date", "2026-11-21"], "a new release that cannot be compared. What has moved?"],
  [["--date", "2026-11-21", "--note", "A row more"], "--note-es, --note-fr and --note-ar missing"]
])("%o is not enough: %s", (args, complaint) => {
  expect(run(...args)).toMatchObject({status: 1, said: expect.stringContaining(complaint) as string});
  expect(releases()).toEqual([first]);
});
