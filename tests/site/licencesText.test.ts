import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {filesBeneath} from "../../scripts/steps/fingerprint.ts";
import {licencesText, shipped} from "../../src/site/licencesText.ts";

/** What works at the build, and leaves nothing of itself in what is published. */
const atBuild = ["astro", "papaparse", "fflate", "topojson-specification"];
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

test("notices stand there, of what a package is made of too, and each text once", () => {
  for (const name of [...shipped, "d3-geo", "internmap"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w. -]+\\)$`, "m"));
  expect(text).toMatch(/Copyright .*Observable/);
  expect(text).toMatch(/Copyright .*Mike Bostock/);
  expect(text).toMatch(/Newsreader Project Authors/);
  expect(text).toMatch(/Open Sans Project Authors/);
  const parts = text.split(`\n\n${"-".repeat(80)}\n\n`).map((part) => part.slice(part.indexOf("\n\n")));
  expect(new Set(parts).size).toBe(parts.length);
  expect(licencesText()).toBe(text);
});

test("the page on the atlas leads there, in every language", () => {
  for (const locale of ["en", "es"]) expect(readFileSync(`src/content/prose/${locale}/about.md`, "utf8")).toContain("](/licences.txt)");
});
