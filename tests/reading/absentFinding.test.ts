import {expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {finding} from "../../src/reading/finding.ts";
import {locales} from "../../src/model/locale.ts";

const ilo = {publisher: "ILO", tables: [], licence: "", short: "ILO"};

test.each(locales)("a finding of absence names its source and no year, for no value has one, in %s", (locale) => {
  const {sentence} = finding("Nothing is published", {place: null, sources: [ilo]}, languageOf(locale));
  expect(sentence).toBe("Nothing is published (ILO).");
});
