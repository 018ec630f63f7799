import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {countryProgrammes} from "../../../src/topics/country/countryProgrammes.ts";
import {rawLatest} from "../../atlas/rawModel.ts";

const kinds = ["survey-insurance", "survey-assistance", "survey-labour-market"];

test.each(statedLocales)("the share of any programme says what of it the same survey tells, or that it tells nothing, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const start = {en: /In the same survey as the ([\d.,]+)%: ([^;]*);/, es: /En la misma encuesta que el ([\d.,]+)\u00a0%: ([^;]*);/}[
    locale
  ];
  const none = {en: "the figures of that survey do not say", es: "Las cifras de esa encuesta no dicen"}[locale];
  let [withParts, without] = [0, 0];
  for (const country of as.pages) {
    const total = rawLatest("survey-coverage", country.id);
    const {note = ""} = countryProgrammes(country, as).figure;
    const [, , parts] = start.exec(note) ?? [];
    const same = kinds.flatMap((id) => rawLatest(id, country.id) ?? []).filter(({period}) => period === total?.period);
    if (!total || same.length === 0) {
      expect(parts, country.id).toBeUndefined();
      expect(note.includes(none), country.id).toBe(total !== undefined);
      without += total ? 1 : 0;
      continue;
    }
    withParts += 1;
    for (const {value} of same) expect(parts, country.id).toContain(as.format.percent(value));
    expect(parts?.match(/\d[\d.,]*\s?%/g), country.id).toHaveLength(same.length);
  }
  expect(withParts).toBeGreaterThan(50);
  expect(without).toBeGreaterThan(0);
});

test.each(statedLocales)("the branches say that the source does not tell what any benefit is made of, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const said = {en: /make up the share with at least one cash benefit, the source does not say/, es: /La fuente no dice cuáles componen/}[
    locale
  ];
  for (const country of as.pages) expect(countryLife(country, as).figure.note, country.id).toMatch(said);
});
