import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {countryFifths} from "../../../src/topics/country/countryFifths.ts";
import {countryProgrammes} from "../../../src/topics/country/countryProgrammes.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import {recentRows} from "../../atlas/soundRows.ts";

/** Countries whose newest survey is too old for titles that compare countries. */
const old = made().pages.flatMap((country) => {
  const newest = rawLatest("survey-coverage", country.id);
  return newest && recentRows("survey-coverage", [newest]).length === 0 ? [{country, newest}] : [];
});
const usual = made().snapshot("survey-coverage").usual!;

describe.each(locales)("an old survey on the page of its country, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  test("stands in the titles with its year, and is said to be old where it is", () => {
    expect(old.length).toBeGreaterThan(30);
    expect(old.some(({newest}) => usual - newest.period! > 5)).toBe(true);
    for (const {country, newest} of old) {
      const titles = [countryProgrammes(country, as), countryFifths(country, as)].flatMap((view) => view?.figure.title ?? []);
      for (const title of titles) {
        expect(title, country.id).toContain(String(newest.period));
        expect(new RegExp(`(?<!\\p{L})${as.words.value.old}(?!\\p{L})`, "u").test(title), country.id).toBe(usual - newest.period! > 5);
      }
    }
  });
});
