import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {writeReports} from "../../../scripts/release/writeReports.ts";
import {allTotals} from "../../../src/model/dimension.ts";
import {releaseId} from "../../../src/model/release.ts";
import {tableState} from "../../../src/sources/drift/tableState.ts";
import {observationTable} from "../../../src/tables/model/observationTable.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-reports-"));
afterAll(() => rmSync(root, {recursive: true}));
const {path, write} = observationTable("old-age");
const indicators = JSON.stringify([
  {id: "old-age", listed: true, unit: "percent", direction: "higher", denominator: "pensionAge", breaks: [20, 40, 60, 80]}
]);

/** A model in which one country has a value. */
const model = (value: number): ReadonlyMap<string, string> =>
  new Map([
    ["areas.json", '[{"id":"TUN","kind":"country"}]'],
    ["indicators.json", indicators],
    [
      path,
      write([
        {...allTotals, indicator: "old-age", area: "TUN", period: 2021, edition: "", value, flag: "normal", remark: "", source: "ilostat"}
      ])
    ]
  ]);
const idOf = (files: ReadonlyMap<string, string>) => releaseId([...files].map(([name, content]) => ({path: name, content})));
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], {cwd: root, stdio: "ignore"});

/** Commits a model, as a project's history would have it. */
function commit(files: ReadonlyMap<string, string>): void {
  mkdirSync(join(root, "data/model/observations"), {recursive: true});
  for (const [name, text] of files) writeFileSync(join(root, "data/model", name), text);
  git("add", "-A");
  git("commit", "-qm", "A model");
}

test("releases are told apart by the history of the project's folder, each against the one before", async () => {
  git("init", "-q");
  for (const value of [50, 55, 65]) commit(model(value));
  const [first, middle, last] = (await Promise.all([model(50), model(55), model(65)].map(idOf))) as [string, string, string];
  const current = {id: last, files: model(65)};
  const unknown = "0123456789";
  const state = tableState(model(65).get(path)!);
  const rows = [`large moves,old-age,1-aa,${state},revised by the ILO`, "factor,old-age,1-aa,1-bb,of an earlier release"];
  mkdirSync(join(root, "data/raw/ilostat"), {recursive: true});
  writeFileSync(join(root, "data/raw/ilostat/expected.csv"), `what,of,was,is,why\n${rows.join("\n")}\n`);
  const releases = [{id: last}, {id: middle}, {id: first}, {id: unknown}];
  expect(await writeReports(root, releases, current)).toEqual({written: [last, middle], missing: [first]});
  expect(readdirSync(join(root, "data/releases")).sort()).toEqual([`${last}.json`, `${middle}.json`].sort());
  expect(JSON.parse(readFileSync(join(root, "data/releases", `${last}.json`), "utf8"))).toEqual({
    before: middle,
    tables: [
      {
        table: "old-age",
        counts: {fresh: 0, gone: 0, revised: 1, remarked: 0},
        moved: [{area: "TUN", when: "2021", parts: {}, was: 55, is: 65}]
      }
    ],
    headlines: [
      {
        indicator: "old-age",
        moves: [
          {
            area: "TUN",
            was: {value: 55, when: "2021", position: 1, of: 1, mapClass: 2},
            is: {value: 65, when: "2021", position: 1, of: 1, mapClass: 1}
          }
        ]
      }
    ],
    guards: [{what: "large moves", of: "old-age", why: "revised by the ILO"}]
  });
  expect(await writeReports(root, releases, current)).toEqual({written: [], missing: [first]});
});
