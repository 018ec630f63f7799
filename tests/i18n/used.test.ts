import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {en} from "../../src/i18n/en.ts";
import {lenses} from "../../src/model/lens.ts";
import {leaves} from "./leaves.ts";

const name = /[\p{L}_$][\p{L}\p{N}_$-]*/gu;
const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) => /\.(ts|astro)$/.test(file));
const texts = files.filter((file) => !file.startsWith("i18n")).map((file) => readFileSync(join("src", file), "utf8"));
const named = texts.map((text) => new Set(text.match(name)));
/** What is asked for a part by a name that only the data know: `words.flags[flag]`. */
const indexed = new Set(
  texts.flatMap((text) => Array.from(text.matchAll(/([\p{L}_$][\p{L}\p{N}_$]*)\)?\[/gu), ([, found]) => found ?? ""))
);

/** By which names a word is asked of whatever lens a page is about: `lensWords(lens, locale).title`; null for any other word. */
function askedOfLens([lens = "", part = ""]: readonly string[]): string[] | null {
  if (!(lens in lenses)) return null;
  if (part === "sections") return ["lensSections"];
  return ["name", "question", "title"].includes(part) ? ["lensWords", part] : null;
}

/**
 * Words that no file names by their whole path, nor by what they are parts of and an index. Those of the comparison travel to the browser
 * under shorter names: there the last one counts.
 */
function unused(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const parts = path.replace(/\.\d+$/, "").split(".");
    const wanted = parts[0] === "compare" ? parts.slice(-1) : (askedOfLens(parts) ?? parts);
    const isNamed = named.some((names) => wanted.every((part) => names.has(part)));
    return !isNamed && !parts.slice(-3, -1).some((parent) => indexed.has(parent));
  });
}

test("finds a word that nothing names, and one that is named elsewhere for another thing", () => {
  expect(unused(["value.old", "absence.neverNamed", "flags.neverNamed", "absence.pageTitle"])).toEqual([
    "absence.neverNamed",
    "absence.pageTitle"
  ]);
});

test("every word is named somewhere in the code", () => {
  expect(unused(leaves(en).map(({path}) => path))).toEqual([]);
});
