import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {copyNote} from "../../src/reading/copyNote.ts";
import {rankedRows} from "../../src/reading/rankedRows.ts";
import {countryLife} from "../../src/topics/country/countryLife.ts";

test.each([
  ["en", "Greenland (those of Denmark)"],
  ["es", "Groenlandia (los de Dinamarca)"]
] as const)("beneath counts, areas whose values are another's are named once, in %s", (locale, text) => {
  const as = localAtlas(made(), languageOf(locale));
  const {countries} = as.snapshot("work-injury");
  expect(copyNote([...countries, ...countries], as)).toContain(`: ${text}.`);
  expect(copyNote(as.snapshot("old-age").countries, as)).toBe("");
});

test.each([
  ["en", "not ranked: same value as Denmark"],
  ["es", "sin puesto: mismo valor que Dinamarca"]
] as const)("a copied value says so where its rank would stand, in %s", (locale, text) => {
  const as = localAtlas(made(), languageOf(locale));
  const row = rankedRows(as.snapshot("work-injury"), as).filter(({area}) => ["GRL", "DNK"].includes(area));
  expect(row.map(({area, unranked}) => [area, unranked]).toSorted()).toEqual([
    ["DNK", null],
    ["GRL", text]
  ]);
  const greenland = as.countries.find(({id}) => id === "GRL")!;
  const {table} = countryLife(greenland, as).figure;
  const rank = table?.rows.find(([head]) => head?.text === as.indicator("work-injury").name[locale])?.at(-1);
  expect(rank).toEqual({text: "–", note: text});
});
