import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {joinParts} from "../../../scripts/steps/joinParts.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-parts-"));
afterAll(() => rmSync(root, {recursive: true}));
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), {recursive: true});
  writeFileSync(join(root, file), text);
};
const text = (file: string) => readFileSync(join(root, file), "utf8");

beforeAll(() => {
  put("dist/index.html", "home");
  put("dist/404.html", "nothing here");
  put("dist/_astro/a.css", "a");
  put("part/es/index.html", "inicio");
  put("part/es/data/index.html", "datos");
  put("part/404.html", "the same again");
  put("part/_astro/a.css", "the same again");
  put("part/_astro/b.js", "b");
  joinParts(
    [
      {outDir: "dist", locales: ["en"]},
      {outDir: "part", locales: ["es"]}
    ],
    root
  );
});

test("the pages of a further language stand in the whole site", () => {
  expect([text("dist/index.html"), text("dist/es/index.html"), text("dist/es/data/index.html")]).toEqual(["home", "inicio", "datos"]);
});

test("what the first build lacks is added, what it has is kept", () => {
  expect([text("dist/_astro/a.css"), text("dist/_astro/b.js"), text("dist/404.html")]).toEqual(["a", "b", "nothing here"]);
});

test("nothing is left of the part", () => expect(existsSync(join(root, "part"))).toBe(false));
