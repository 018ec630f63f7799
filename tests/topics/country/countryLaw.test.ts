import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {countryLaw} from "../../../src/topics/country/countryLaw.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const atlas = made();
const of = (id: string, locale: (typeof locales)[number] = "en") =>
  countryLaw(
    atlas.countries.find((country) => country.id === id)!,
    localAtlas(atlas, languageOf(locale))
  );

test("Argentina has both shares, the first the same as effective coverage of another year", () => {
  const fact = rawLatest("work-injury", "ARG")!;
  expect(of("ARG").title).toBe(
    `Work injury: effective coverage is ${fact.value.toFixed(1)}% of employed people (${fact.period}); the GWIP database’s estimate for the law, 47.4% of the labour force (2019), is the same figure as effective coverage in 2019`
  );
  expect(of("ARG").table.rows[0]![2]!.note).toBe("the same figure as effective coverage in 2019");
  const rows = of("ARG").table.rows.map((row) => row.map(({text}) => text));
  expect(rows[0]).toEqual([
    "Work injury, in law",
    "47.4%",
    "2019",
    "Share of the labour force that the law covers, as the GWIP database estimates it."
  ]);
  expect(rows[1]?.slice(1, 3)).toEqual([`${fact.value.toFixed(1)}%`, String(fact.period)]);
  expect(rows[2]?.[1]).toBe("no figure");
  expect(of("ARG").table.rows[0]?.[3]?.note).toBe("Social insurance; first law of any kind 1915");
  expect(of("ARG", "es").title).toMatch(/47,4.% de la fuerza de trabajo \(2019\), es la misma cifra que la cobertura efectiva de 2019$/);
});

describe.each(locales)("every page in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test("prints the share of every law and no other, and never a zero for what is not known", () => {
    const laws = new Map(as.laws.filter(({branch}) => branch === "work-injury").map((law) => [law.area, law]));
    expect(laws.size).toBe(189);
    for (const {id} of as.pages) {
      const [paper] = of(id, locale).table.rows;
      const law = laws.get(id);
      const text = law?.coverage == null ? undefined : as.format.value(law.coverage, "percent");
      expect(paper?.[1]?.text, id).toBe(text ?? (law ? as.words.law.noShare : as.words.value.missing));
      if (!law) expect(paper?.[3]?.text).toBe(as.words.law.noRow);
    }
  });
});

test("without a row it is unknown, not absent; with one and no share, the list gives none", () => {
  const small = sampleAtlas({rows: [{indicator: "work-injury", value: 12.5}]});
  const {title, table} = countryLaw(small.countries[0]!, localAtlas(small, languageOf("en")));
  expect(title).toBe("Work injury: effective coverage is 12.5% of employed people (2020); whom the law covers is unknown");
  expect(table.rows[0]?.map(({text}) => text)).toEqual([
    "Work injury, in law",
    "–",
    "–",
    "Not known: the publisher’s list has nothing on this, which does not mean that there is no law"
  ]);
  expect(of("VUT").table.rows[0]?.map(({text}) => text)).toEqual([
    "Work injury, in law",
    "no figure",
    "Not said by the list",
    "Not said by the list; first law of any kind 1983"
  ]);
});

describe("two shares are a finding", () => {
  const figureOf = (paper: number, facts: readonly (readonly [number, number])[]) => {
    const law = {
      area: "AAA",
      branch: "work-injury",
      state: "inForce",
      types: [],
      year: 2018,
      firstLaw: null,
      remark: "",
      source: "gwip"
    } as const;
    const small = sampleAtlas({
      countries: [{id: "AAA"}],
      laws: [{...law, coverage: paper}],
      rows: facts.map(([period, value]) => ({area: "AAA", indicator: "work-injury", period, value}))
    });
    return countryLaw(small.countries[0]!, localAtlas(small, languageOf("en")));
  };
  test("where the law covers more", () => {
    expect(figureOf(80, [[2020, 12.5]]).title).toBe(
      "The law on work injury covers an estimated 80.0% of the labour force (2018); effective coverage is 12.5% of employed people (2020)"
    );
  });
  test("not where the law covers less: a note says so", () => {
    const {title, note} = figureOf(10, [[2020, 12.5]]);
    expect([title, note?.split(". ")[0]]).toEqual([
      "Work injury: effective coverage is 12.5% of employed people (2020)",
      "The GWIP database’s share for the law, 10.0% (2018), is below effective coverage"
    ]);
  });
  test("not where the first is a share of an older year, or its rounding", () => {
    const titleOf = (value: number): string =>
      figureOf(45, [
        [2019, value],
        [2020, 12.5]
      ]).title;
    for (const value of [44.95, 45.05])
      expect(titleOf(value)).toMatch(/, 45\.0% of the labour force \(2018\), is the same figure as effective coverage in 2019$/);
    expect(titleOf(45.4)).toMatch(
      /, 45\.0% of the labour force \(2018\), is the same figure, rounded, as effective coverage in 2019, 45\.4%$/
    );
  });
});
