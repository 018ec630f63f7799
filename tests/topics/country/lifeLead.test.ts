import {describe, expect, test} from "vitest";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import type {Country} from "../../../src/model/area.ts";
import type {Locale} from "../../../src/model/locale.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const others = ["BBB", "CCC", "DDD", "EEE", "FFF"];
type Values = Readonly<Record<string, number>>;

/** The first of six countries of one income group; the five others have the same values. */
function lifeOf(own: Values, theirs: Values, {locale = "en", about = {}}: {locale?: Locale; about?: Partial<Country>} = {}) {
  const rowsOf = (area: string, values: Values) => Object.entries(values).map(([indicator, value]) => ({indicator, area, value}));
  const rows = [...rowsOf("AAA", own), ...others.flatMap((area) => rowsOf(area, theirs))];
  const atlas = sampleAtlas({countries: ["AAA", ...others].map((id) => ({id, ...about})), rows});
  return countryLife(atlas.countries[0]!, localAtlas(atlas, languageOf(locale))).figure;
}

describe("what a country is told by", () => {
  test("is the branch farthest beyond the median of its income group, and not the largest gap", () => {
    const {title, note} = lifeOf({unemployment: 0, children: 60, "old-age": 20}, {unemployment: 0, children: 70, "old-age": 50});
    expect(title).toBe(
      "The gap stands out for old age: 80.0% of people above pension age receive no pension (2020), against 50.0% left out in the median country of its income group"
    );
    expect(note).toContain(
      "The median for old age is that of 6 countries (Group income; members and observers of the United Nations). Years differ, and the median takes no values with a note."
    );
  });
  test("stands against a median with and without the values that carry a note, both with their countries", () => {
    const as = localAtlas(made(), languageOf("en"));
    const note = (id: string): string => countryLife(as.areas.get(id)!, as).figure.note ?? "";
    expect(note("AGO")).toMatch(
      /is that of 35 countries .*, and the median takes no values with a note; with them it would be 79\.1% \(40 countries\)\./
    );
    expect(lifeOf({children: 60, "old-age": 20}, {children: 70, "old-age": 50}).note).not.toContain("with them");
  });
  test.each([
    ["en", "against 46.3% left out in the median country of its income group (without 6 of 62 values, which carry a note)"],
    ["es", "frente al 46,3\u00a0% en el país mediano de su grupo de ingreso (sin 6 de 62 valores, que llevan una nota)"]
  ] as const)("names in the title the values with a note that would move the median far, in %s", (locale, said) => {
    const as = localAtlas(made(), languageOf(locale));
    const titleOf = (id: string): string => countryLife(as.areas.get(id)!, as).figure.title;
    expect(titleOf("MAC")).toContain(said);
    expect(titleOf("HKG")).toMatch({en: /\(without 8 of 60 values/, es: /\(sin 8 de 60 valores/}[locale]);
    expect(titleOf("AGO")).not.toMatch(/values, which|valores, que/);
  });
  test("does not stand out, nor is close, where the values with a note decide it", () => {
    const as = localAtlas(made(), languageOf("en"));
    for (const id of ["NZL", "PAN"]) {
      const {title} = countryLife(as.areas.get(id)!, as).figure;
      expect(title, id).not.toMatch(/stands out for children|[Nn]o branch is far behind/);
    }
  });
  test("in Spanish", () => {
    expect(lifeOf({children: 60, "old-age": 20}, {children: 70, "old-age": 50}, {locale: "es"}).title).toBe(
      "La brecha que destaca es la de la vejez: el 80,0\u00a0% de las personas por encima de la edad legal de jubilación no reciben ninguna pensión (2020), frente al 50,0\u00a0% en el país mediano de su grupo de ingreso"
    );
  });
  test("is held against no median at the cap, nor one under a tenth", () => {
    const title = (own: number, theirs: number) => lifeOf({"old-age": own}, {"old-age": theirs}).title;
    expect(title(20, 100)).toMatch(/^The largest gap is for old age: 80\.0%/);
    expect(title(20, 99)).toContain("against 1.0% left out in the median country");
    expect(title(0.1, 9.9)).toMatch(/^The largest gap is for old age: 99\.9%/);
    expect(title(0.1, 10.1)).toContain("against 89.9% left out in the median country");
  });
  test("“no branch is far behind” is said only where it could be told of each", () => {
    const title = (own: Values, theirs: Values) => lifeOf(own, theirs).title;
    expect(title({"old-age": 50, children: 20}, {"old-age": 50, children: 20})).toMatch(/^No branch is far behind/);
    expect(title({"old-age": 50, children: 5}, {"old-age": 50, children: 5})).toMatch(/^The largest gap is for children/);
    expect(title({"old-age": 50, children: 100}, {"old-age": 50, children: 100})).toMatch(/^No branch is far behind/);
    expect(title({"old-age": 50, children: 99}, {"old-age": 50, children: 100})).toMatch(/^The largest gap is for old age/);
  });
  test("is its region's median where it is in no income group", () => {
    expect(lifeOf({children: 10}, {children: 70}, {about: {incomeGroup: null}}).title).toContain("in the median country of its region");
  });
  test("where none stands out by ten points, is the largest gap that is no zero like the median's", () => {
    const theirs = {unemployment: 0, children: 70, "old-age": 50};
    expect(lifeOf({unemployment: 0, children: 62, "old-age": 60}, theirs).title).toBe(
      "Apart from unemployment, where coverage is 0, the largest gap is for old age: 40.0% of people above pension age receive no pension (2020)"
    );
    expect(lifeOf({unemployment: 0, children: 62, "old-age": 60}, theirs, {locale: "es"}).title).toMatch(
      /^Aparte de la rama de desempleo, con cobertura en 0, la mayor brecha es la de la vejez: /
    );
    expect(lifeOf({unemployment: 5, children: 60.1}, theirs).title).toMatch(/^The largest gap is for unemployment: 95/);
    expect(lifeOf({unemployment: 0, children: 60}, theirs).title).toMatch(/^The gap stands out for children: 40\.0%/);
    expect(lifeOf({unemployment: 0, children: 100}, theirs).title).toMatch(
      /^The largest gap is for unemployment: coverage is published as 0/
    );
  });
  test("says in the note, and only there, that unemployment is at 0 as in others", () => {
    const {note} = lifeOf({unemployment: 0, children: 10}, {unemployment: 0, children: 70});
    expect(note).toContain("Unemployment coverage is 0% here, as in 6 of 6 countries and areas with data");
    expect(lifeOf({unemployment: 5}, {unemployment: 0}).note).not.toContain("is at 0");
  });
});

test("Eswatini, six points behind in one branch and ahead in the others, does not stand out", () => {
  for (const locale of ["en", "es"] as const) {
    const as = localAtlas(made(), languageOf(locale));
    const {title} = countryLife(as.areas.get("SWZ")!, as).figure;
    expect(title).not.toMatch(/stands out|destaca/);
  }
});

test("Jordan's figure of its income group is told to be of an older list than the median, with the day of the newer", () => {
  for (const [locale, since] of [
    ["en", "1 July 2026"],
    ["es", "1 de julio de 2026"]
  ] as const) {
    const as = localAtlas(made(), languageOf(locale));
    const note = countryLife(as.areas.get("JOR")!, as).figure.note ?? "";
    expect(note).toContain(as.words.country.life.olderIncome({since}));
  }
  expect(lifeOf({children: 60}, {children: 70}).note).not.toContain("older grouping");
});

describe("a value with a note", () => {
  const rows = (own: Values) =>
    ["AAA", ...others].flatMap((area) => [
      {area, indicator: "children", period: 2021, value: area === "AAA" ? own.children! : 90},
      {area, indicator: "poor", period: 2021, value: area === "AAA" ? own.poor! : 90}
    ]);
  const jump = {area: "AAA", indicator: "children", period: 2018, value: 5};
  const titleOf = (own: Values, locale: Locale = "en") => {
    const atlas = sampleAtlas({countries: ["AAA", ...others].map((id) => ({id})), rows: [jump, ...rows(own)]});
    return countryLife(atlas.countries[0]!, localAtlas(atlas, languageOf(locale))).figure.title;
  };
  test("does not lead; that it would is said", () => {
    expect(titleOf({children: 40, poor: 60})).toMatch(
      /^Apart from children, whose figure carries a note, the gap stands out for people in poverty/
    );
    expect(titleOf({children: 40, poor: 60}, "es")).toMatch(
      /^Aparte de la rama de infancia, cuya cifra lleva una nota, la brecha que destaca/
    );
    expect(titleOf({children: 40, poor: 88})).toMatch(
      /^Apart from children, whose figure carries a note, no branch is far behind .*; the largest gap is for people in poverty/
    );
  });
  test("goes unsaid where the lead is the same with it", () => {
    expect(titleOf({children: 80, poor: 60})).toMatch(/^The gap stands out for people in poverty/);
    expect(titleOf({children: 89, poor: 88})).toMatch(/^No branch is far behind/);
  });
  test("of zero leads with the caveat that it is as published", () => {
    const {title, note} = lifeOf({"work-injury": 0, children: 60}, {"work-injury": 14, children: 70});
    expect(title).toMatch(
      /^The gap stands out for work injury: coverage is published as 0 \(2020\); in the median country of its income group, 86\.0% are left out$/
    );
    expect(note).toContain(
      "it may mean that there is no scheme, that nobody was reached, or that none was reported; the table does not say which."
    );
    expect(lifeOf({"work-injury": 0.1}, {"work-injury": 14}).title).not.toContain("published as 0");
  });
});

describe("a branch within one point of the one that leads", () => {
  const theirs = {children: 70, "old-age": 70};
  test("is named with it, in both languages", () => {
    expect(lifeOf({children: 60, "old-age": 59.2}, theirs).title).toMatch(
      /^The gap stands out for old age: .*; nearly as far from it: children \(40\.0%\)$/
    );
    expect(lifeOf({children: 69, "old-age": 68.5}, theirs, {locale: "es"}).title).toMatch(
      /la mayor brecha es la de la vejez: .*; casi igual en infancia \(31,0\s%\)$/
    );
    expect(lifeOf({children: 69, "old-age": 68.5}, theirs).title).toMatch(/; nearly as large for children \(31\.0%\)$/);
  });
  test("and one farther behind is not", () => {
    expect(lifeOf({children: 60.3, "old-age": 59.2}, theirs).title).not.toContain("nearly");
  });
});

describe("over all countries", () => {
  test.each([
    ["en", /^Apart from disability and old age, where the median country is capped, the gap stands out for social assistance/],
    ["es", /^Aparte de las ramas de discapacidad y vejez, con el país mediano en el tope, la brecha que destaca/]
  ] as const)("Monaco's wider gaps are named, though their median is capped, in %s", (locale, text) => {
    const as = localAtlas(made(), languageOf(locale));
    expect(countryLife(as.areas.get("MCO")!, as).figure.title).toMatch(text);
  });
  test("Senegal's title sets aside in one clause, and nothing smaller than what it tells", () => {
    const as = localAtlas(made(), languageOf("en"));
    const title = (id: string): string => countryLife(as.areas.get(id)!, as).figure.title;
    expect(title("SEN")).toMatch(/^Apart from unemployment, where coverage is 0, the largest gap is for maternity: 97\.0%/);
    expect(title("BFA")).toMatch(
      /^Apart from people in poverty, whose figure carries a note, and unemployment, where coverage is 0, the largest gap is/
    );
  });
  test("Czechia's children are named as left aside, whichever of their two figures is right", () => {
    const as = localAtlas(made(), languageOf("en"));
    const {title} = countryLife(
      as.pages.find(({id}) => id === "CZE")!,
      as
    ).figure;
    expect(title).toMatch(
      /^Apart from children, whose figure carries a note, and people in poverty, where the median country is capped, the gap stands out for social assistance for the vulnerable: 77\.6%/
    );
  });
  const as = localAtlas(made(), languageOf("en"));
  const titles = as.pages.map((country) => countryLife(country, as).figure.title);
  const named = (title: string): string | undefined => /(?:stands out|largest gap is) for ([^:]+):/.exec(title)?.[1];
  test("no branch is named by more than a third of the titles, and unemployment's zero by few", () => {
    const byBranch = Map.groupBy(titles, (title) => named(title) ?? "none");
    expect(byBranch.size).toBeGreaterThan(8);
    for (const [branch, held] of byBranch) expect([branch, held.length > titles.length / 3]).toEqual([branch, false]);
    expect(titles.filter((title) => /unemployment: no unemployed people/.test(title)).length).toBeLessThan(5);
  });
});

test("no country's lead sets a zero apart to tell another, or says of a 0 that nobody is reached", () => {
  const titles = (["en", "es"] as const).flatMap((locale) => {
    const as = localAtlas(made(), languageOf(locale));
    return as.pages.map((page) => countryLife(page, as).figure.title);
  });
  const zeros = titles.filter((title) => /(is published as 0|se publica como 0)/.test(title));
  expect(zeros.length).toBeGreaterThan(30);
  expect(zeros.filter((title) => /where coverage is 0|donde la cobertura es 0|con cobertura en 0/.test(title))).toEqual([]);
  expect(titles.filter((title) => /: (no|none) |covers anyone|el 100 %|llega a nadie/.test(title))).toEqual([]);
});
