import {expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {finding} from "../../src/reading/finding.ts";
import {locales} from "../../src/model/locale.ts";

const ilo = {publisher: "ILO", tables: [], licence: "", short: "ILO"};

test.each(locales)("where nothing is found there is no sentence to quote, in %s", (locale) => {
  const about = {place: null, sources: [ilo]};
  expect(finding("Nothing is published", about, languageOf(locale))).toEqual({title: "Nothing is published", sentence: ""});
  expect(finding({title: "Half are left out", when: "2020"}, about, languageOf(locale)).sentence).toBe(
    `Half are left out (${languageOf(locale).format.statements(["2020", "ILO"])}).`
  );
});
