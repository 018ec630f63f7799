import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {statedLocales} from "../../statedLocales.ts";

test.each(statedLocales)("the one country with figures is named, and its shares are not told of its group, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {sentence} = saying(chartView({chart: "sectors-parts", id: "g7"}, as), as);
  expect(sentence).toMatch(
    {
      en: /^In the G7, there are figures by sector since 2016 for Germany alone: /,
      es: /^En el G7, desde 2016 hay cifras por sector solo en Alemania: /
    }[locale]
  );
});

const sentenceOf = (id: string, locale: (typeof statedLocales)[number]): string => {
  const as = localAtlas(atlas(), languageOf(locale));
  return saying(chartView({chart: "sectors-parts", id}, as), as).sentence;
};

test.each(statedLocales)('one part that is the whole place is told without "alone", in %s', (locale) => {
  expect(sentenceOf("sub-saharan-africa", locale)).toMatch(
    {
      en: /^In Sub-Saharan Africa, the share of jobs that are informal is /,
      es: /^En África Subsahariana, es informal|^En África [Ss]ubsahariana, la /
    }[locale]
  );
});

test.each(statedLocales)("of a part with years of any age nothing is called recent, in %s", (locale) => {
  for (const id of ["africa", "americas", "sub-saharan-africa", "g7", "eastern-europe"])
    expect(sentenceOf(id, locale), id).not.toMatch(/recent|recientes/);
  expect(sentenceOf("africa", locale)).toMatch(
    {en: /enough is known by sector for Sub-Saharan Africa alone/, es: /solo se conoce lo suficiente por sector en África/}[locale]
  );
});
