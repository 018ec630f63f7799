import {describe, expect, test} from "vitest";
import {locales} from "../../src/model/locale.ts";
import type {Locale} from "../../src/model/locale.ts";
import {sayings} from "./sayings.ts";
import {terms} from "./terms.ts";

/** What each word says in a language, whatever it is given. */
function textsByPlace(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const {place, text} of sayings(locale)) texts.set(place, [...(texts.get(place) ?? []), text]);
  return texts;
}
const english = textsByPlace("en");
const first = locales[0];

describe.each(locales.filter((locale): locale is Exclude<Locale, "en"> => locale !== first))("terms of the field in %s", (locale) => {
  const own = textsByPlace(locale);

  test.each(terms.map((term) => ({term: term.en.source.replaceAll("\\b", ""), ...term})))("$term", ({but, ...term}) => {
    const places = [...english].filter(([place, texts]) => !but?.test(place) && own.has(place) && texts.some((text) => term.en.test(text)));
    expect(places.length).toBeGreaterThan(0);
    const faults = places.filter(([place]) => !own.get(place)!.some((text) => term[locale].test(text)));
    expect(faults.map(([place, [text]]) => `${place}: ${text} → ${own.get(place)![0]}`)).toEqual([]);
  });
});

test("what may be said otherwise is so somewhere", () => {
  const said = new Map(locales.map((locale) => [locale, textsByPlace(locale)]));
  const idle = terms.filter(
    (term) =>
      term.but &&
      ![...english].some(
        ([place, texts]) =>
          term.but!.test(place) &&
          texts.some((text) => term.en.test(text)) &&
          locales.some(
            (locale) =>
              said.get(locale)!.has(place) &&
              !said
                .get(locale)!
                .get(place)!
                .some((text) => term[locale].test(text))
          )
      )
  );
  expect(idle.map(({en}) => en.source)).toEqual([]);
});
