import {inAll} from "../../statedLocales.ts";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {exchangedFacts} from "../../../src/sources/drift/exchangedFacts.ts";
import type {Fact} from "../../../src/sources/drift/fact.ts";
import {factsOf} from "../../../src/sources/drift/factsOf.ts";
import type {OfficeFigure, PlaceLevel} from "../../../src/model/officeFigure.ts";
import {officeFigureTable} from "../../../src/tables/model/officeFigureTable.ts";
import {sharedFacts} from "../../../src/sources/drift/movedFacts.ts";
import {chanceOf, type Chance} from "../mutations/mutation.ts";

type Row = readonly [area: string, when: number, sex: string, was: number, is: number];
const factOf = (area: string, when: number, sex: string, value: number): Fact => ({
  key: `${area}/${when}/${sex}`,
  area,
  when: String(when),
  parts: {sex},
  value,
  marks: []
});
const places = (was: readonly Fact[], is: readonly Fact[]) => exchangedFacts(sharedFacts(was, is)).flatMap((one) => one.places);
const told = (rows: readonly Row[]) =>
  places(
    rows.map(([area, when, sex, was]) => factOf(area, when, sex, was)),
    rows.map(([area, when, sex, , is]) => factOf(area, when, sex, is))
  );

/** Every third number a tenth higher or lower, as a publisher revises. */
const jittered = (facts: readonly Fact[], chance: Chance): Fact[] =>
  facts.map((fact) => {
    const move = chance() < 0.3 ? (chance() < 0.5 ? 0.1 : -0.1) : 0;
    return {...fact, value: Math.min(100, Math.max(0, Number((fact.value + move).toFixed(4))))};
  });
const tables = ["vulnerable", "spending", "any-benefit", "disability", "poverty", "informal-by-age"];
const modelled = (table: string) => {
  const path = `observations/${table}.csv`;
  return factsOf(path, readFileSync(`data/model/${path}`, "utf8"));
};

describe("a revised table", () => {
  test.each(tables)("of %s is not told as exchanged", (table) => {
    const facts = modelled(table);
    for (const seed of [1, 2, 3]) expect(places(facts, jittered(facts, chanceOf(seed))), `seed ${seed}`).toEqual([]);
  });
  test("in which women and men of one place are exchanged besides is", () => {
    const facts = modelled("vulnerable").filter(({parts: {sex}}) => sex !== "total");
    const placeOf = ({area, when}: Fact) => `${area} ${when}`;
    const far = [...Map.groupBy(facts, placeOf).values()].find(([a, b]) => b !== undefined && Math.abs(a!.value - b.value) > 5)!;
    const is = jittered(facts, chanceOf(1)).map((fact) => {
      const index = far.findIndex(({key}) => key === fact.key);
      return index < 0 ? fact : {...fact, value: far[1 - index]!.value};
    });
    const [one] = far;
    expect(places(facts, is)).toContain(`${one!.area} female and ${one!.area} male once`);
  });
});

describe("it is told that", () => {
  test("two areas are exchanged, though a third one moved to the same value", () => {
    const pair: Row[] = [
      ["A", 2020, "total", 50, 60],
      ["B", 2020, "total", 60, 50]
    ];
    expect(told(pair)).toEqual(["A and B once"]);
    expect(told([...pair, ["C", 2020, "total", 60, 70]])).toEqual(["A and B once"]);
    expect(told([["C", 2020, "total", 60, 70], ...pair])).toEqual(["A and B once"]);
  });
  test("two cells are, though they have neither year nor sex nor area in common", () => {
    const far: Row[] = [
      ["A", 2020, "female", 50, 60],
      ["B", 2018, "total", 60, 50]
    ];
    expect(told(far)).toEqual(["A 2020 female and B 2018"]);
    const others = Array.from({length: 4}, (_, index): Row => [`C${index}`, 2020, "total", 40, 41 + index]);
    expect(told([...far, ...others.slice(0, 1)])).toEqual(["A 2020 female and B 2018"]);
    expect(told([...far, ...others])).toEqual([]);
  });
  test("urban areas of an office are exchanged with the rural ones, and with the country", () => {
    const {path, write} = officeFigureTable;
    const figure = (level: PlaceLevel, value: number): OfficeFigure => ({
      ...{area: "ARM", measure: "m", level, code: "", place: `${level} place`, period: "2020", sex: "total", value},
      ...{unit: "percent", note: inAll({en: "", es: ""}), source: "subnational-arm"}
    });
    const facts = (country: number, urban: number, rural: number) =>
      factsOf(path, write([figure("country", country), figure("urban", urban), figure("rural", rural)]));
    expect(places(facts(15, 14.2, 15.8), facts(15, 15.8, 14.2))).toEqual(["ARM rural place and ARM urban place once"]);
    expect(places(facts(15, 14.2, 15.8), facts(14.2, 15, 15.8))).toEqual(["ARM country place and ARM urban place once"]);
  });
  test("all values are those of the year before, however short the series are", () => {
    const rows = Array.from({length: 20}, (_, area) =>
      [0, 1, 2].map((year): Row => {
        const valueOf = (index: number) => 20 + area * 3 + index * 1.7;
        return [`A${area}`, 2018 + year, "total", valueOf(year), year === 0 ? valueOf(0) : valueOf(year - 1)];
      })
    ).flat();
    expect(told(rows)).toEqual(["40 of 40 values are those of the year before"]);
  });
});
