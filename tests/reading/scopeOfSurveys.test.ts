import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {countryFifths} from "../../src/topics/country/countryFifths.ts";
import {countryProgrammes} from "../../src/topics/country/countryProgrammes.ts";
import {leadNote} from "../../src/reading/leadNote.ts";
import {strategiesFifths} from "../../src/topics/strategies/strategiesFifths.ts";

test.each(locales)("what Argentina's surveys stand for is in titles and sentences, and that medians take them is said, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const argentina = atlas().countries.find(({id}) => id === "ARG")!;
  const urban = as.words.remarks.urbanOnly;
  for (const figure of [countryProgrammes(argentina, as).figure, countryFifths(argentina, as)!.figure]) {
    expect(figure.title).toContain(urban);
    expect(figure.sentence).toContain(urban);
  }
  expect(strategiesFifths(atlas().group("americas"), as).figure.note).not.toContain(
    as.locale === "en" ? "Values with a note" : "Valores con una nota"
  );
  expect(strategiesFifths(atlas().group("americas"), as).figure.note).toContain(
    as.words.doubts.countedNoted({names: [as.place("ARG").the]})
  );
});

test.each(locales)("a note on one survey of a country is told of medians that take it too, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const names = ["ARG", "TUN"].map((id) => as.place(id).the);
  expect(leadNote(as.snapshot("survey-coverage").countries, as)).toContain(as.words.doubts.countedNoted({names}));
});
