import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {copyNote} from "../../src/reading/copyNote.ts";

test.each([
  ["en", "Greenland (those of Denmark)"],
  ["es", "Groenlandia (los de Dinamarca)"]
] as const)("beneath counts, areas whose values are another's are named once, in %s", (locale, text) => {
  const as = localAtlas(made(), languageOf(locale));
  const {countries} = as.snapshot("work-injury");
  expect(copyNote([...countries, ...countries], as)).toContain(`: ${text}.`);
  expect(copyNote(as.snapshot("old-age").countries, as)).toBe("");
});
