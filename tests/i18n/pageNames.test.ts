import {expect, test} from "vitest";
import {words} from "../../src/i18n/words.ts";
import {locales} from "../../src/model/locale.ts";

test.each(locales)("a page is called in its menu as over itself, in %s", (locale) => {
  const {site, countries, region, indicators, comparePage, data, prose, glossary, schemes, questions, embed, explore} = words(locale);
  expect(site.nav).toEqual({
    countries: countries.title,
    regions: region.index.title,
    map: explore.name,
    indicators: indicators.title,
    questions: questions.title,
    schemes: schemes.title,
    compare: comparePage.title,
    data: data.title,
    embeds: embed.maker.title,
    method: prose.method,
    glossary: glossary.title,
    about: prose.about
  });
  expect(new Set(Object.values(site.nav)).size).toBe(Object.keys(site.nav).length);
});
