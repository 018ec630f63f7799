import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {alone} from "../../../scripts/steps/alone.ts";
import {workshop} from "./workshop.ts";

const table = "raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv";
const bad = ["raw/ilostat/EMP_NIFL_SEX_RT_A.csv", "SEX_F", "SEX_O"] as const;

describe("a run that is killed", () => {
  test.each([
    ["while it writes", ["fsyncSync", 3, "before"], "old"],
    ["between the two renames", ["renameSync", 1, "after"], "old"],
    ["when its model stands", ["renameSync", 2, "after"], "new"]
  ] as const)("%s leaves a whole model to the next one, even to one that complains", (_when, at, stands) => {
    const shop = workshop();
    shop.run();
    const before = shop.model();
    shop.edit(table, "53.8", "54.8");
    expect(shop.killed(at).signal).toBe("SIGKILL");
    const wanted = stands === "old" ? before : before.replace(",53.8,", ",54.8,");
    shop.edit(...bad);
    const complaining = shop.run();
    expect(complaining.stdout).toContain("A run of `npm run data` before this one was cut off; its lock");
    expect(complaining.stderr).toContain("1 complaint; the model is left as it was.");
    expect([shop.model() === wanted, shop.beside()]).toEqual([true, []]);
    shop.edit(bad[0], bad[2], bad[1]);
    expect(shop.run().status).toBe(0);
    expect(shop.model()).toBe(before.replace(",53.8,", ",54.8,"));
  });

  test("before there was a model is not said to have left one", () => {
    const shop = workshop();
    shop.edit(...bad);
    expect(shop.run().stderr).toContain("1 complaint; there is no model yet.");
  });
});

test("a full disk is one sentence that names the file, and the model is the old one", () => {
  const shop = workshop();
  shop.run();
  const before = shop.model();
  shop.edit(table, "53.8", "54.8");
  const {status, stderr} = shop.cramped(1);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+\.new-\d+\/\S+: this would be larger than a file may be here \(EFBIG\); the model is left as it was\.\n$/);
  expect([shop.model() === before, shop.beside()]).toEqual([true, []]);
});

describe("where the system says no", () => {
  test.each([
    ["readFileSync", "WDI.csv", /\/raw\/worldbank\/WDI\.csv: this may not be read or written \(EACCES\)\n/],
    ["readFileSync", "countries.csv", /\/reference\/countries\.csv: this may not be read or written \(EACCES\)\n/],
    ["readdirSync", "worldbank", /\/raw\/worldbank: this may not be read or written \(EACCES\)/],
    ["mkdirSync", "observations", /\/observations: this may not be read or written \(EACCES\)/],
    ["renameSync", "/model", /\/model: this may not be read or written \(EACCES\)/]
  ])("to %s of %s it is a sentence that names the place, without a stack, and the model is the old one", (name, end, sentence) => {
    const shop = workshop();
    shop.run();
    const before = shop.model();
    shop.edit(table, "53.8", "54.8");
    const {status, stderr} = shop.refused(name, end);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect([shop.model() === before, shop.beside()]).toEqual([true, []]);
  });
});

describe("two runs at once", () => {
  test("one of them works; the other is told who does, and touches nothing", async () => {
    const shop = workshop();
    await alone({file: `${shop.out}.lock`, work: "test"}, () => {
      const {status, stdout, stderr} = shop.run();
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toBe(`Another run of \`npm run data\` is at work (process ${process.pid}): wait for it, or end it.\n`);
    });
    expect(shop.model()).toBe("");
    const runs = await Promise.all([shop.begun(), shop.begun(), shop.begun()]);
    for (const {status, said} of runs) expect(said).toMatch(status === 0 ? /model (is unchanged|has changed)/ : /^Another run of /);
    expect(runs.some(({status}) => status === 0)).toBe(true);
    const made = shop.model();
    expect([shop.run().status, shop.model() === made, shop.beside()]).toEqual([0, true, []]);
  });
});

describe("--out", () => {
  const refusals: Readonly<Record<string, (shop: ReturnType<typeof workshop>) => string>> = {
    "that holds the raw tables": ({root}) => root,
    "that is the raw tables": ({raw}) => raw,
    "in the raw tables": ({raw}) => join(raw, "model"),
    "that is a file": ({root}) => (writeFileSync(join(root, "note"), ""), join(root, "note")),
    "that holds a stranger's file": ({root}) => (mkdirSync(join(root, "a/b"), {recursive: true}), writeFileSync(join(root, "a/b/c.csv"), ""), join(root, "a")),
    "that holds a stranger's summary": ({root}) => (
      mkdirSync(join(root, "a")), writeFileSync(join(root, "a/summary.json"), '{"words": 1}'), join(root, "a")
    ),
    "that is a model with a stranger's file": ({out, run}) => (run(), writeFileSync(join(out, "my-thesis.csv"), ""), out),
    "that is a model with a stranger's observations": ({out, run}) => (run(), writeFileSync(join(out, "observations/mine.csv"), ""), out),
    "that holds tables of another": ({root}) => (mkdirSync(join(root, "a")), writeFileSync(join(root, "a/c.csv"), ""), join(root, "a")),
    "that is a link to the raw tables": ({root, raw}) => (symlinkSync(raw, join(root, "a")), join(root, "a")),
    "that is a link to nowhere": ({root}) => (symlinkSync(join(root, "b"), join(root, "a")), join(root, "a"))
  };
  test.each(Object.keys(refusals))("a folder %s is refused in a sentence, and stays as it was", (what) => {
    const shop = workshop();
    const out = refusals[what]!(shop);
    const before = [shop.beside(), shop.model()];
    const {status, stdout, stderr} = shop.run(out);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^${out} (cannot be|is a|was not)[^\n]*\n$`));
    expect([shop.beside(), shop.model()]).toEqual(before);
  });

  test("a slash at its end, and a link in its place, are followed", () => {
    const shop = workshop();
    expect(shop.run(`${shop.out}/`).status).toBe(0);
    const elsewhere = join(shop.root, "elsewhere");
    renameSync(shop.out, elsewhere);
    symlinkSync(elsewhere, shop.out);
    shop.edit(table, "53.8", "54.8");
    expect(shop.run().status).toBe(0);
    expect(shop.beside()).toEqual(["elsewhere"]);
    rmSync(shop.out);
    renameSync(elsewhere, shop.out);
    expect(shop.model()).toContain(",54.8,");
  });
});

describe("a standing model that is not whole", () => {
  const old = "observations/any-benefit.csv";
  test.each<[string, (out: string) => void, string]>([
    ["lacks a table of observations", (out) => rmSync(join(out, old)), `${old}: this is missing in the standing model; `],
    ["lacks another table", (out) => rmSync(join(out, "laws.csv")), "laws.csv: this is missing in the standing model; "],
    ["has half a table", (out) => writeFileSync(join(out, old), `${readFileSync(join(out, old), "utf8").split("\n")[0]}\nold`), `${old}: the standing model has 0 rows here, and `]
  ])("and %s is told and nothing is written: there is nothing to compare with", (_what, harm, says) => {
    const shop = workshop();
    shop.run();
    harm(shop.out);
    const before = shop.model();
    const {status, stderr} = shop.run();
    expect([status, shop.model()]).toEqual([1, before]);
    expect(stderr).toContain(join(shop.out, says));
    expect(stderr).toContain("take it back with `git checkout data/model`");
  });
});

describe("no standing model", () => {
  const lose = () => {
    const shop = workshop();
    shop.run();
    rmSync(shop.out, {recursive: true});
    return shop;
  };
  test("is lost where releases tell of one: nothing is written in its place", () => {
    const shop = lose();
    writeFileSync(join(shop.root, "releases.json"), "[]");
    const {status, stderr} = shop.run();
    expect([status, existsSync(shop.out)]).toEqual([1, false]);
    expect(stderr).toContain(`${shop.out}: no model stands here, and ${join(shop.root, "releases.json")} tells of releases of one; expected the model whole`);
  });
  test("is the first where none was released", () => {
    const shop = lose();
    const {status, stdout} = shop.run();
    expect([status, existsSync(shop.out)]).toEqual([0, true]);
    expect(stdout).toContain("there is nothing to compare with");
  });
});
