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

test("Argentina has both shares, each with its denominator and year", () => {
  const fact = rawLatest("work-injury", "ARG")!;
  expect(of("ARG").title).toBe(
    `The law on work injury covers 47.4% of the labour force (2019); coverage in fact is ${fact.value.toFixed(1)}% of employed people (${fact.period})`
  );
  const rows = of("ARG").table.rows.map((row) => row.map(({text}) => text));
  expect(rows[0]).toEqual([
    "Work injury, on paper",
    "47.4%",
    "2019",
    "Share of the labour force that the law covers, as the list estimates it."
  ]);
  expect(rows[1]?.slice(1, 3)).toEqual([`${fact.value.toFixed(1)}%`, String(fact.period)]);
  expect(rows[2]?.[1]).toBe("no figure");
  expect(of("ARG").table.rows[0]?.[3]?.note).toBe("Social insurance; first law 1915");
  expect(of("ARG", "es").title).toMatch(/^Accidentes del trabajo: la ley ampara al 47,4/);
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
  expect(title).toBe("Work injury: coverage in fact is 12.5% of employed people (2020); whom the law covers is unknown");
  expect(table.rows[0]?.map(({text}) => text)).toEqual(["Work injury, on paper", "–", "–", "Unknown, not absent: the list has no row"]);
  expect(of("VUT").table.rows[0]?.map(({text}) => text)).toEqual([
    "Work injury, on paper",
    "no figure",
    "Not said by the list",
    "Not said by the list; first law 1983"
  ]);
});
