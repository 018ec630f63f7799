import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {doStep, isFresh, type Step} from "../../../scripts/steps/step.ts";

const step: Step = {name: "bake", inputs: ["flour", "salt.txt"], settings: ["hot"], outputs: ["bread"]};
let root = "";
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, ".."), {recursive: true});
  writeFileSync(join(root, file), text);
};
const bake = () => doStep(root, step, async () => write("bread/loaf.txt", "loaf"));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "left-out-step-"));
  write("flour/rye.txt", "rye");
});
afterEach(() => rmSync(root, {recursive: true}));

test("what was never done is not fresh, even where outputs lie about", () => {
  write("bread/loaf.txt", "loaf");
  expect(isFresh(root, step)).toBe(false);
});

test("what was done stays fresh while nothing changes", async () => {
  await bake();
  expect(isFresh(root, step)).toBe(true);
});

test.each([
  ["an input's content", () => write("flour/rye.txt", "RYE")],
  ["an input that came", () => write("salt.txt", "salt")],
  ["an input that went", () => rmSync(join(root, "flour/rye.txt"))],
  ["an output that went", () => rmSync(join(root, "bread/loaf.txt"))],
  ["an output cut short", () => write("bread/loaf.txt", "lo")],
  ["one letter changed by hand in an output", () => write("bread/loaf.txt", "leaf")],
  ["an output that came", () => write("bread/crumb.txt", "")]
])("%s makes it stale", async (_what, change) => {
  await bake();
  change();
  expect(isFresh(root, step)).toBe(false);
});

test("a setting makes it stale", async () => {
  await bake();
  expect(isFresh(root, {...step, settings: ["cold"]})).toBe(false);
});

test("work that fails is not remembered", async () => {
  await bake();
  await expect(doStep(root, step, () => Promise.reject(new Error("burnt")))).rejects.toThrow("burnt");
  expect(isFresh(root, step)).toBe(false);
});

test("an input that is edited while the work goes on counts as new", async () => {
  await doStep(root, step, async () => {
    write("bread/loaf.txt", "loaf");
    write("flour/rye.txt", "edited");
  });
  expect(isFresh(root, step)).toBe(false);
});

test("a folder where the stamp should be is stale, and gives way", async () => {
  await bake();
  rmSync(join(root, ".cache/bake.json"));
  write(".cache/bake.json/x", "x");
  expect(isFresh(root, step)).toBe(false);
  await bake();
  expect(isFresh(root, step)).toBe(true);
});
