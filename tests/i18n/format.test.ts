import {describe, expect, test} from "vitest";
import {byName} from "../../src/i18n/byName.ts";
import {format} from "../../src/i18n/format.ts";

const en = format("en");
const es = format("es");
/** The space that does not break, which Spanish sets before a per cent sign. */
const nbsp = "\u00a0";

describe("shares", () => {
  test.each([
    [34.1, "34.1%"],
    [34, "34.0%"],
    [0.05, "0.1%"],
    [99.94, "99.9%"],
    [7.25, "7.3%"]
  ])("%d has one decimal: %s", (value, text) => expect(en.percent(value)).toBe(text));

  test("exact 0 and 100 stand bare, and nothing else looks like them", () => {
    expect(en.percent(0)).toBe("0%");
    expect(en.percent(100)).toBe("100%");
    expect(en.percent(0.049)).toBe("<0.1%");
    expect(en.percent(0.0001)).toBe("<0.1%");
    expect(en.percent(99.95)).toBe(">99.9%");
    expect(en.percent(99.9999)).toBe(">99.9%");
  });

  test("halves round up, whatever the binary number is", () => {
    const wrong: string[] = [];
    for (let hundredths = 5; hundredths < 9995; hundredths += 1) {
      const tenths = Math.floor((hundredths + 5) / 10);
      const text = `${Math.floor(tenths / 10)}.${tenths % 10}%`;
      const found = en.percent(Number((hundredths / 100).toFixed(2)));
      if (found !== text) wrong.push(`${hundredths / 100}: ${found}, not ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  test("of people behind a figure is whole, and never looks as if it reached a limit that it lies under", () => {
    const printed = [49.4, 49.5, 49.9, 49.96, 50, 74.4, 74.5, 74.7, 74.94, 74.96, 75, 99.5, 99.6, 100].map(en.wholePercent);
    const [halves, quarters, ends] = [printed.slice(0, 5), printed.slice(5, 11), printed.slice(11)];
    expect(halves).toEqual(["49%", "49.5%", "49.9%", "<50%", "50%"]);
    expect(quarters).toEqual(["74%", "74.5%", "74.7%", "74.9%", "<75%", "75%"]);
    expect(ends).toEqual([">99%", ">99%", "100%"]);
    expect([es.wholePercent(74.7), es.wholePercent(74.96)]).toEqual([`74,7${nbsp}%`, `<75${nbsp}%`]);
  });

  test("in Spanish have a comma and a space", () => {
    expect(es.percent(34.1)).toBe(`34,1${nbsp}%`);
    expect(es.percent(100)).toBe(`100${nbsp}%`);
    expect(es.percent(0.01)).toBe(`<0,1${nbsp}%`);
    expect(es.percent(99.99)).toBe(`>99,9${nbsp}%`);
  });

  test("a round limit has no decimal but where it needs one", () => {
    expect([en.limit(20, "percent"), en.limit(2.5, "percentOfGdp"), en.limit(40, "index")]).toEqual(["20%", "2.5%", "40"]);
    expect(es.limit(20, "percent")).toBe(`20${nbsp}%`);
  });
});

describe("values in their unit", () => {
  test("a share of GDP is a share; an index is bare, whole where it is whole", () => {
    expect(en.value(10.8, "percentOfGdp")).toBe("10.8%");
    expect([en.value(80, "index"), en.value(71.5, "index"), en.value(0, "index"), en.value(100, "index")]).toEqual([
      "80",
      "71.5",
      "0",
      "100"
    ]);
    expect(es.value(71.5, "index")).toBe("71,5");
  });
});

describe("points", () => {
  test("without sign have one decimal", () =>
    expect([en.points(6.24), en.points(-6.24), en.points(6), es.points(-6.2)]).toEqual(["6.2", "6.2", "6.0", "6,2"]));
  test("with sign: plus, a true minus, a bare zero", () => {
    expect([en.signedPoints(6.24), en.signedPoints(-6.24), en.signedPoints(0)]).toEqual(["+6.2", "−6.2", "0"]);
    expect([en.signedPoints(0.04), en.signedPoints(-0.04)]).toEqual(["0", "0"]);
    expect([en.pointsAtLeast(21.8), en.pointsAtLeast(-21.8)]).toEqual(["≥ +21.8", "≤ −21.8"]);
    expect([en.signedPoints(14), en.signedPoints(-60)]).toEqual(["+14.0", "−60.0"]);
    expect([es.signedPoints(6.24), es.signedPoints(-6.24)]).toEqual(["+6,2", "−6,2"]);
  });
});

describe("people", () => {
  test("in full are grouped as the language groups", () => {
    expect(en.people(15_446_722)).toBe("15,446,722");
    expect(es.people(15_446_722)).toBe("15.446.722");
    expect([en.people(0), en.people(999)]).toEqual(["0", "999"]);
  });
  test.each([
    [0, "0"],
    [1, "1"],
    [99, "99"],
    [340_123, "340,000"],
    [994_999, "990,000"],
    [995_000, "1 million"],
    [999_499, "1 million"],
    [999_500, "1 million"],
    [1_249_999, "1.2 million"],
    [9_960_000, "10 million"],
    [15_446_722, "15 million"],
    [3_849_000_000, "3.8 billion"]
  ])("%d in a sentence are %s", (people, text) => expect(en.roundedPeople(people)).toBe(text));
  test.each([
    [340_123, "340.000"],
    [999_499, "1 millón"],
    [15_446_722, "15 millones"],
    [1_249_999, "1,2 millones"],
    [3_849_000_000, "3.800 millones"],
    [995_000, "1 millón"]
  ])("%d en una frase: %s", (people, text) => expect(es.roundedPeople(people)).toBe(text));
});

describe("years, counts, lists, order", () => {
  test("a year is not grouped, a count is", () => {
    expect([en.year(2021), es.year(2021), en.count(1234), es.count(12345)]).toEqual(["2021", "2021", "1,234", "12.345"]);
  });
  test("lists are joined as the language joins", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(es.list(["a", "b", "c"])).toBe("a, b y c");
    expect(en.list([])).toBe("");
  });
  test("a day is written out, the same in every time zone", () => {
    expect([en.day("2026-11-21"), es.day("2026-11-21")]).toEqual(["21 November 2026", "21 de noviembre de 2026"]);
  });
  test("names sort with their accents beside their letters", () => {
    expect(["Zambia", "Åland", "Argentina", "Águila"].sort(byName("es"))).toEqual(["Águila", "Åland", "Argentina", "Zambia"]);
  });
  test("a formatter is made once for a language", () => expect(format("en")).toBe(en));
});

test("points a year have two digits where they are under one, and a sign where one is asked for", () => {
  const {perYear, signedPerYear} = format("en");
  expect([6.8, 1, 0.997, 0.25, 0.004, -1.5].map(perYear)).toEqual(["6.8", "1.0", "1.0", "0.25", "0", "1.5"]);
  expect([1.2, -0.25, 0.001, 0].map(signedPerYear)).toEqual(["+1.2", "−0.25", "0", "0"]);
  expect(format("es").signedPerYear(-12.9)).toBe("−12,9");
});

test("in Arabic a number after a name in Latin letters stays on its side", () => {
  expect(format("ar").remarks(["XLSX", "173"])).toBe("XLSX\u200f، 173");
  expect(format("ar").statements(["WDI", "2024"])).toBe("WDI\u200f؛ 2024");
  expect(format("fr").remarks(["XLSX", "173"])).toBe("XLSX, 173");
});
