import {expect, test} from "vitest";
import {isMadeBy, unlistedPages} from "./pageFiles.ts";
import {templates} from "./templates.ts";

test("every kind of page is among those that are looked at", () => {
  expect(unlistedPages(templates)).toEqual([]);
});

test("a kind that nobody lists is found, by its name or by the first of its pages", () => {
  const without = (gone: string) => templates.filter((address) => !address.replace(/^\/(?:es|fr|ar)\//, "/").startsWith(gone));
  expect(unlistedPages(without("/glossary/"))).toEqual(["/glossary/"]);
  expect(unlistedPages(without("/life-cycle/"))).toEqual(["/life-cycle/"]);
  expect(unlistedPages(without("/learn/"))).toEqual([expect.stringMatching(/^\/learn\/[a-z-]+\/$/), "/learn/"]);
});

test.each([
  ["countries/[area].astro", "/es/countries/arg/", true],
  ["countries/[area].astro", "/countries/", false],
  ["countries/index.astro", "/countries/", true],
  ["gender/[...group].astro", "/gender/", true],
  ["gender/[...group].astro", "/gender/mercosur/", true],
  ["compare/index.astro", "/compare/?areas=arg", true],
  ["index.astro", "/", true],
  ["index.astro", "/about/", false]
])("%s makes %s: %s", (file, address, made) => expect(isMadeBy(file, address)).toBe(made));
