import {describe, expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {countrySectionNames, countrySections} from "../../../src/drawing/countrySections.ts";
import {findChart} from "../../../src/figures/chartView.ts";
import type {Country} from "../../../src/model/area.ts";
import {type Locale} from "../../../src/model/locale.ts";
import {statedLocales} from "../../statedLocales.ts";
import {annotationsAbout} from "../../../src/reading/annotationsFor.ts";
import {countryHeadline} from "../../../src/topics/country/countryHeadline.ts";
import {countryUnknown} from "../../../src/topics/country/countryUnknown.ts";
import {notesOnce} from "../../../src/topics/country/notesOnce.ts";

const readers = Object.fromEntries(statedLocales.map((locale) => [locale, localAtlas(held(), languageOf(locale))]));

/** All texts of a page that may hold a note, before and after. */
function textsOf(country: Country, locale: Locale) {
  const as = readers[locale]!;
  const figures = countrySectionNames.flatMap((section) =>
    countrySections[section].flatMap((chart) => {
      const view = findChart({chart, id: country.id.toLowerCase()}, as);
      return view?.draw ? [{section, id: view.figure.id, note: view.figure.note}] : [];
    })
  );
  const headline = countryHeadline(country, as).notes;
  const {annotations} = countryUnknown(country, as);
  const once = notesOnce(country, {headline, figures, annotations}, as);
  return {
    once,
    before: [...headline, ...figures.map(({note}) => note ?? ""), ...annotations],
    after: [...headline, ...[...once.figures.values()].map(({note}) => note ?? ""), ...once.annotations]
  };
}

/** How often each note on a value of a country stands in some texts. */
function counts(country: Country, texts: readonly string[], locale: Locale): Map<string, number> {
  const as = readers[locale]!;
  const values = as.listed.flatMap(({id}) => as.snapshot(id).byArea.get(country.id) ?? []);
  const notes = new Set([as.words.doubts.capped, ...values.flatMap((o) => annotationsAbout(o, as))]);
  return new Map([...notes].map((note) => [note, texts.filter((text) => text.includes(note)).length]));
}

describe.each(statedLocales)("notes on the pages of countries in %s", (locale) => {
  const pages = held().pages.map((country) => ({country, ...textsOf(country, locale)}));
  test("are each said once, where they were said several times, and none is lost", () => {
    const faults: string[] = [];
    let repeated = 0;
    for (const {country, before, after} of pages) {
      const told = counts(country, after, locale);
      for (const [note, times] of counts(country, before, locale)) {
        if (times > 1) repeated += 1;
        if (told.get(note) !== Math.min(times, 1)) faults.push(`${country.id} ${told.get(note)} of ${times}: ${note}`);
      }
    }
    expect(repeated).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
  test("leave a link wherever one is taken away, to its place", () => {
    const places = new Set(pages.flatMap(({once}) => [...once.figures.values(), once].flatMap(({above}) => above.map(({href}) => href))));
    expect([...places].filter((href) => !/^#(headline-notes|section-[a-z]+)$/.test(href))).toEqual([]);
    expect(places.has("#headline-notes") && places.has("#section-life")).toBe(true);
    const {once} = pages.find(({country}) => country.id === "IRN")!;
    expect(once.figures.get("life")?.above.map(({text}) => text)).toEqual([
      {en: "Read the note beneath the headline", es: "Leer la nota bajo el titular"}[locale]
    ]);
    expect(once.annotations).toEqual([]);
  });
});
