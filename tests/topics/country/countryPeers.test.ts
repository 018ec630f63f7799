import {statedLocales, type StatedLocale} from "../../statedLocales.ts";
import {describe, expect, test} from "vitest";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import type {Country} from "../../../src/model/area.ts";
import {countryPeers} from "../../../src/topics/country/countryPeers.ts";
import {population} from "../../measures/sample.ts";
import {rawCountries, rawIsState, rawLatest, rawPeople} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {mayLead} from "../../atlas/soundRows.ts";
import {textFaults} from "../../reading/textsOf.ts";

const atlas = made();
const named = rawCountries as unknown as readonly Country[];
const country = (id: string) => named.find((one) => one.id === id)!;
const sound = (id: string): boolean => {
  const row = rawLatest("any-benefit", id);
  return row !== undefined && mayLead("any-benefit", row);
};

/** How many times the larger population is the smaller, in the newest year that both have, from the rows alone. */
function timesOf(one: string, other: string): number {
  const year = Array.from({length: 40}, (_, i) => 2035 - i).find((y) => rawPeople(one, y) && rawPeople(other, y));
  const [own = 0, theirs = 0] = year === undefined ? [] : [rawPeople(one, year), rawPeople(other, year)];
  return own === 0 || theirs === 0 ? Infinity : Math.max(own / theirs, theirs / own);
}

const texts = {
  en: ["same subregion", "same income group", "similar informal employment", "comparable population"],
  es: ["misma subregión", "mismo grupo de ingreso", "empleo informal similar", "población de tamaño similar"]
} as const;

/** Which of the four likenesses two areas have, from the rows alone. */
function alike(one: Country, other: Country): boolean[] {
  const [own, theirs] = [one, other].map(({id}) => rawLatest("informal-employment", id)?.value);
  const income = one.incomeGroup !== null && one.incomeGroup === other.incomeGroup;
  const rates = own !== undefined && theirs !== undefined && Math.abs(own - theirs) <= 10 + 1e-9;
  return [one.subregion !== null && one.subregion === other.subregion, income, income && rates, timesOf(one.id, other.id) <= 10];
}

const count = (held: readonly boolean[]): number => held.filter(Boolean).length;

function faults(id: string, locale: StatedLocale): string[] {
  const view = countryPeers(atlas.areas.get(id) as Country, localAtlas(atlas, languageOf(locale)));
  const own = country(id);
  const found = [...view.reasons.keys()];
  const wrong = [...view.reasons].filter(([area, said]) =>
    alike(own, country(area)).some((holds, i) => holds !== said.includes(texts[locale][i]!))
  );
  const strange = found.filter((area) => !sound(area) || (rawIsState(id) && !rawIsState(area)));
  const open = named.filter(
    (other) => other.id !== id && sound(other.id) && (rawIsState(other.id) || !rawIsState(id)) && !found.includes(other.id)
  );
  const fewest = Math.min(...found.map((area) => count(alike(own, country(area)))));
  const isPeer = (held: readonly boolean[]): boolean => Boolean(held[own.incomeGroup === null ? 0 : 1] && held[3]);
  const passed = open.filter((other) => isPeer(alike(own, other)) && (found.length < 7 || count(alike(own, other)) > fewest));
  const unlike = found.filter((area) => !isPeer(alike(own, country(area))));
  return [
    ...wrong.map(([area, said]) => `${area}: ${said}`),
    ...strange.map((area) => `${area} is no peer`),
    ...unlike.map((area) => `${area} is unlike`),
    ...(found.length > 0 ? passed : []).map((other) => `${other.id} is nearer than a peer`),
    ...textFaults(view)
  ].map((fault) => `${id}: ${fault}`);
}

describe.each(statedLocales)("peers in %s", (locale) => {
  test("are countries of comparable population with most in common, each for the reasons that the rows give", () => {
    expect(atlas.pages.flatMap(({id}) => faults(id, locale))).toEqual([]);
  });
});

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

describe("the title over peers", () => {
  const en = localAtlas(atlas, languageOf("en"));
  test("ranks by printed gap, from one's own sound value, and says ties", () => {
    const ranked = atlas.pages.flatMap((one) => {
      const {title, rows} = countryPeers(one, en);
      const own = rows.find(({area}) => area === one.id);
      if (!own || !/ (widest|narrowest|[a-z]+-(?:widest|narrowest)) gap| has the same gap/.test(title)) return [];
      const others = rows.filter((row) => row !== own);
      const ties = others.filter(({valueText}) => valueText === own.valueText).length;
      const wider = others.filter((row) => row.value < own.value && row.valueText !== own.valueText).length;
      const narrower = rows.length - 1 - wider - ties;
      const [nearer, end] = narrower < wider ? [narrower, "narrowest"] : [wider, "widest"];
      const height = nearer === 0 ? end : `${ordinals[nearer]}-${end}`;
      const isRight = ties === rows.length - 1 ? title.includes("the same") : title.includes(`the ${height} gap`);
      return [{id: one.id, isRight: isRight && / share | same /.test(title) === ties > 0, isSound: sound(one.id), rows: rows.length}];
    });
    expect(ranked.length).toBeGreaterThan(150);
    expect(ranked.filter((one) => !one.isRight || !one.isSound || one.rows < 5)).toEqual([]);
  });
  test("names known cases", () => {
    const title = (id: string, locale: StatedLocale) =>
      countryPeers(atlas.areas.get(id) as Country, localAtlas(atlas, languageOf(locale))).title;
    expect(title("ARG", "en")).toBe("Argentina has the second-narrowest gap of the eight countries compared");
    expect(title("ARG", "es")).toBe("La brecha de Argentina es la segunda menor de los ocho países comparados");
    expect(title("IND", "en")).toBe("India and the three countries most like it");
  });
  test("does not set Singapore beside Papua New Guinea, but beside countries of its income group", () => {
    const {reasons} = countryPeers(atlas.areas.get("SGP") as Country, en);
    expect(reasons.has("PNG")).toBe(false);
    expect([...reasons.values()].every((said) => /same income group.* and comparable population/.test(said))).toBe(true);
    expect(reasons.size).toBe(7);
  });
  test("does not set Liechtenstein beside Germany, nor the United States beside Saint Pierre", () => {
    const peersOf = (id: string) => [...countryPeers(atlas.areas.get(id) as Country, en).reasons.keys()];
    expect(peersOf("LIE")).toContain("MCO");
    expect(peersOf("LIE")).not.toContain("DEU");
    expect(peersOf("USA")).not.toContain("SPM");
  });
});

describe("in a small world", () => {
  const ids = ["AAA", "BBB", "CCC", "DDD", "EEE"];
  const titleOf = (values: readonly number[], about: Partial<Country>[] = ids.map((id) => ({id})), locale: StatedLocale = "en") => {
    const rows = values.flatMap((value, i) => (Number.isNaN(value) ? [] : [{area: ids[i]!, value}]));
    const populations = ids.map((id) => population(id, 2020, {total: 10}));
    const small = sampleAtlas({countries: about, rows, populations});
    return countryPeers(small.countries[0]!, localAtlas(small, languageOf(locale))).title;
  };
  test("a country without a figure has peers that do, and one alone has none", () => {
    expect(titleOf([NaN, 10])).toBe(
      "Land AAA has no figure on cash benefits in the ILO’s table; countries of its subregion and of comparable size do"
    );
    expect(titleOf([10])).toBe("No country like this one has a figure on cash benefits");
  });
  test("an unclassified country is like no other", () => {
    const unclassified = ids.map((id) => ({id, subregion: null, incomeGroup: null}));
    expect(titleOf([10, 10, 10, 10, 10], unclassified)).toBe("No country like this one has a figure on cash benefits");
  });
  test("of fewer than five no rank is told", () => {
    expect(titleOf([10, 20, 30, 40])).toBe("Land AAA and the three countries most like it");
  });
  test("widest, narrowest and between, in both languages", () => {
    expect(titleOf([50, 40, 30, 20, 10])).toBe("Land AAA has the narrowest gap of the five countries compared");
    expect(titleOf([10, 40, 30, 20, 50])).toBe("Land AAA has the widest gap of the five countries compared");
    expect(titleOf([25, 40, 30, 20, 10])).toBe("Land AAA has the third-widest gap of the five countries compared");
    expect(titleOf([25, 40, 30, 20, 10], undefined, "es")).toBe("La brecha de País AAA es la tercera mayor de los cinco países comparados");
  });
  test("is told from the nearer end", () => {
    expect(titleOf([15, 40, 30, 20, 10])).toBe("Land AAA has the second-widest gap of the five countries compared");
    expect(titleOf([35, 40, 30, 20, 10])).toBe("Land AAA has the second-narrowest gap of the five countries compared");
    expect(titleOf([15, 40, 30, 20, 10], undefined, "es")).toBe("La brecha de País AAA es la segunda mayor de los cinco países comparados");
    expect(titleOf([15, 40, 30, 15, 10])).toBe("Land AAA and one of the four similar countries share the second-widest gap");
  });
  test("values that are printed alike tie", () => {
    expect(titleOf([40.01, 40.04, 30, 20, 10])).toBe("Land AAA and one of the four similar countries share the narrowest gap");
    expect(titleOf([10, 10, 30, 20, 10], undefined, "es")).toBe(
      "La brecha de País AAA es la mayor de los cinco países comparados, igual que la de otros dos"
    );
    expect(titleOf([10, 10, 10, 10, 10])).toBe("Land AAA has the same gap as four similar countries");
  });
  test("a value at the cap has no gap to rank", () => {
    expect(titleOf([100, 40, 30, 20, 10])).toBe(
      "In Land AAA, coverage is at the cap of the source, alone among the five countries compared"
    );
    expect(titleOf([100, 100, 30, 20, 100])).toBe(
      "In Land AAA and in two of the four similar countries, coverage is at the cap of the source"
    );
    expect(titleOf([100, 100, 100, 100, 100])).toBe("In Land AAA and in all four similar countries, coverage is at the cap of the source");
    expect(titleOf([100, 100, 30, 20, 10], undefined, "es")).toBe(
      "En País AAA y en uno de los cuatro países comparables, la cobertura está en el tope de la fuente"
    );
  });
});
