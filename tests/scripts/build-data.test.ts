import {spawnSync} from "node:child_process";
import {cpSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {workshop} from "./data/workshop.ts";

test("the model is written, then left alone, then changed where its tables change", () => {
  const {out, run, edit} = workshop();
  const first = run();
  expect([first.status, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toMatch(/ {2}worldbank\/WDI\.csv: 12 rows read, 7 kept \(22 values\), 1 set aside, 4 without a value; \d\.\d s\n/);
  expect(first.stdout).toMatch(
    /\n93 observations of 10 indicators, head counts of 8 countries and years, 6 ratifications, 7 laws, 4 claims, in \d\.\d s\n/
  );
  expect(first.stdout).toContain("  added observations/any-benefit.csv\n");
  expect(first.stdout).toContain(`  no model stands in ${out} yet: there is nothing to compare with\n`);
  expect(readFileSync(join(out, "observations/any-benefit.csv"), "utf8")).toContain(
    "\nany-benefit,TUN,2021,,total,total,total,total,total,total,total,53.8,normal,,ilostat\n"
  );

  expect(run().stdout).toContain(`${out} is unchanged\n`);

  edit("raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv", "53.8", "54.8");
  expect(run().stdout.endsWith(`${out} has changed:\n  changed observations/any-benefit.csv\n`)).toBe(true);
});

test("complaints come all at once, the run ends with 1, and the last model stays as it was", () => {
  const {root, out, run, edit, beside} = workshop();
  run();
  const model = readFileSync(join(out, "observations/any-benefit.csv"), "utf8");
  edit("raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv", "53.8", "54.8");
  edit("raw/ilostat/EMP_NIFL_SEX_RT_A.csv", "SEX_F", "SEX_O");
  edit("raw/worldbank/WDI.csv", "Tunisia,TUN", "Tunisia,TUX");
  const {status, stdout, stderr} = run();
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toEqual([
    `${join(root, "raw/ilostat/EMP_NIFL_SEX_RT_A.csv")} row 2, sex: unknown code "SEX_O"; known are SEX_T, SEX_F, SEX_M`,
    `${join(root, "raw/worldbank/WDI.csv")} row 9, Country Code: unknown area "TUX"; known are the codes in countries.csv, ` +
      "groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv",
    "",
    "2 complaints; the model is left as it was."
  ]);
  expect(stdout).not.toContain("changed");
  expect(readFileSync(join(out, "observations/any-benefit.csv"), "utf8")).toBe(model);
  expect(beside()).toEqual([]);
});

test("what is gone against the model that stands there is refused, until a row beside the source expects it", () => {
  const {root, out, run} = workshop();
  run();
  const table = join(root, "raw/ilo-wspr/expenditure.csv");
  const model = readFileSync(join(out, "observations/spending.csv"), "utf8");
  writeFileSync(table, readFileSync(table, "utf8").replace(/^ARG.*\n/m, ""));
  const {status, stderr} = run();
  expect(status).toBe(1);
  expect(stderr).toContain(`${table}: spending: values gone, 1 against the standing model: ARG `);
  expect(readFileSync(join(out, "observations/spending.csv"), "utf8")).toBe(model);

  const rows = [...stderr.matchAll(/ilo-wspr\/expected\.csv says so: (.*),and why/g)].map(([, row]) => `${row},withdrawn`);
  expect(rows).toHaveLength(2);
  writeFileSync(join(root, "raw/ilo-wspr/expected.csv"), `what,of,was,is,why\n${rows.join("\n")}\n`);
  expect([run().status, run().status]).toEqual([0, 0]);
  expect(readFileSync(join(out, "observations/spending.csv"), "utf8")).not.toBe(model);
});

test("an option that nobody knows is refused", () => {
  const {status, stderr} = spawnSync(process.execPath, ["scripts/build-data.ts", "--rwa", "x"], {encoding: "utf8"});
  expect(status).not.toBe(0);
  expect(stderr).toContain("--rwa");
});

test("the tables of the map are read along with the others", () => {
  const {root, run} = workshop();
  cpSync("data/geo", join(root, "geo"), {recursive: true});
  const {status, stderr} = run();
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining(`${join(root, "geo/parts.csv")} row 2, area: "GLP" is no area of countries.csv`)
  ]);
});
