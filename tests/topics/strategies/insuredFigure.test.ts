import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {widths} from "../../../src/charts/widths.ts";
import {locales} from "../../../src/model/locale.ts";
import {healthInsured, insuredFigure} from "../../../src/topics/strategies/insuredFigure.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {insured} from "./sampleInsured.ts";
import {someOfCounts} from "../someOfCounts.ts";

type Row = Record<string, string>;
const raw = Papa.parse<Row>(readFileSync("data/raw/microinsurance/microinsurance.csv", "utf8"), {header: true, skipEmptyLines: true}).data;
const atlas = made();
const english = localAtlas(atlas, languageOf("en"));

/** The newest row of a product of each of some countries. */
function newest(product: string, members: readonly string[]): Row[] {
  const rows = raw.filter((row) => row.product === product && members.includes(row.ref_area!));
  return members.flatMap((id): Row[] =>
    rows
      .filter((row) => row.ref_area === id)
      .toSorted((a, b) => Number(b.time) - Number(a.time))
      .slice(0, 1)
  );
}
const isFound = ({persons, percent_of_population: share}: Row) => Number(persons) > 0 || (persons === "" && Number(share) > 0);

describe.each(locales)("what is said of every group, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  /** Numbers in digits; Arabic counts one and two by the noun alone. */
  const digits = (text: string) => text.match(/\d+([.,]\d+)?/g) ?? [];
  const inDigits = (count: number) => (locale === "ar" && count < 3 ? [] : [as.format.count(count)]);
  test("is recomputed from the raw rows: how many countries, and the largest share with its year", () => {
    let told = 0;
    for (const group of atlas.memberGroups) {
      const rows = newest("any-product", group.members);
      const found = rows.filter(isFound);
      const {title} = insuredFigure(group, as).figure;
      const ever = new Set(
        raw
          .filter((row) => row.product === "any-product" && group.members.includes(row.ref_area!) && isFound(row))
          .map(({ref_area}) => ref_area)
      );
      const earlier = ever.size > found.length ? inDigits(ever.size - found.length) : [];
      const most = found
        .filter((row) => row.percent_of_population !== "" && row.note === "")
        .toSorted((a, b) => Number(b.percent_of_population) - Number(a.percent_of_population))[0];
      const counts = someOfCounts(found.length, rows.length);
      // "All five" is said in digits in Arabic, of three or more.
      const all = locale === "ar" && counts.length === 0 && rows.length > 2 ? [rows.length] : counts;
      const numbers = all.map((count) => as.format.count(count));
      if (rows.length === 0) expect(digits(title), group.id).toEqual([]);
      else if (found.length === 0) expect(digits(title), group.id).toEqual([as.format.count(rows.length), ...earlier]);
      else {
        told++;
        const share = as.format.percent(Number(most!.percent_of_population)).replace(/[^\d.,]/g, "");
        expect(digits(title), group.id).toEqual([...numbers, ...earlier, share, most!.time]);
        expect(title).toContain(as.place(most!.ref_area!).within);
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});

test("every row of the studies is in the table of the world, with people, share and year", () => {
  const {rows, columns} = insuredFigure(english.group("world"), english).figure.table;
  const products = Object.entries(english.words.insured.products).map(([code, name]) => [name, code] as const);
  const codes = columns.slice(2).map(({text}) => new Map(products).get(text));
  const cells = rows.flatMap(([head, year, ...others]) =>
    others.flatMap(({text, absent}, at) => (absent ? [] : [`${head?.text} ${year?.text} ${codes[at]} ${text}`]))
  );
  const said = raw.map(({ref_area, time, product, persons, percent_of_population: share}) => {
    const text = persons === "" ? english.format.percent(Number(share)) : english.format.people(Number(persons));
    return `${english.name(ref_area!)} ${time} ${product} ${text}`;
  });
  expect(cells.toSorted()).toEqual(said.toSorted());
  expect(cells).toHaveLength(2023);
});

test("of health, the table has the rows of health alone, and the bars the largest newest shares", () => {
  const {figure, draw} = healthInsured(english);
  expect(figure.table.rows).toHaveLength(raw.filter(({product}) => product === "health").length);
  const found = newest(
    "health",
    atlas.pages.map(({id}) => id)
  ).filter(isFound);
  expect(figure.title).toContain(`in ${found.length} of 125 countries and areas`);
  const svg = draw?.(widths.desk) ?? "";
  expect(svg).toContain("Ghana");
  expect(svg).toContain("15.5%");
  expect(figure.csv).toBeUndefined();
  expect(figure.note).toContain("no study is newer than 2017");
});

describe("of a small world", () => {
  const countries = ["AAA", "BBB", "CCC", "DDD"].map((id) => ({id}));
  const figureOf = (insuredLives: ReturnType<typeof insured>[]) => {
    const as = localAtlas(sampleAtlas({countries, insuredLives}), languageOf("en"));
    return insuredFigure(as.group("world"), as);
  };
  test("nobody is no share, a noted share leads nothing, a share that rounds to 0 is not 0", () => {
    const {figure} = figureOf([
      insured({area: "AAA", persons: 0, share: 0}),
      insured({area: "BBB", share: 60, remark: "aboveTotal"}),
      insured({area: "CCC", persons: 12, share: 0}),
      insured({area: "CCC", product: "health", persons: 9, share: null, remark: "shareUnderHundredth"})
    ]);
    expect(figure.title).toBe(
      "Micro-insurance: the newest studies found people insured in 2 of 3 countries and areas; the largest share of a population is <0.1%, in Land CCC (2014)"
    );
    expect(figure.table.rows.map((row) => row.slice(0, 4).map(({text, note}) => [text, note].filter(Boolean).join(" ")))).toEqual([
      ["Land AAA", "2014", "0", "–"],
      ["Land BBB", "2014", "1,000 60.0%, more than any product, as published", "–"],
      ["Land CCC", "2014", "12 <0.1%", "9 <0.1%"]
    ]);
    expect(figure.note).toContain("3 of 4 countries and areas of this group are in a study");
  });
  test("the newest year is told, and products are not added up", () => {
    const {figure} = figureOf([
      insured({year: 2008, share: 40}),
      insured({year: 2011, share: 3}),
      insured({year: 2011, product: "life", persons: 1000, share: 3})
    ]);
    expect(figure.title).toContain("is 3.0%, in Land AAA (2011)");
  });
  test("people whom only an older study found are told beside those of the newest", () => {
    const older = insured({year: 2008, share: 40});
    const title = (rows: ReturnType<typeof insured>[]) => figureOf(rows).figure.title;
    expect(title([older, insured({year: 2011, persons: 0, share: 0}), insured({area: "BBB", share: 2})])).toContain(
      "the newest studies found people insured in 1 of 2 countries and areas, earlier ones in 1 more; the largest share of a population is 2.0%"
    );
    expect(title([older, insured({year: 2011, persons: 0, share: 0})])).toBe(
      "Micro-insurance: the newest study found nobody insured in 1 country or area; earlier ones found some in 1"
    );
  });
  test("nobody found anywhere, no study at all, no share: each says so and draws nothing", () => {
    expect(figureOf([insured({persons: 0, share: 0})])).toMatchObject({
      draw: null,
      figure: {title: "Micro-insurance: the newest study found nobody insured in 1 country or area"}
    });
    expect(figureOf([])).toMatchObject({
      draw: null,
      figure: {title: "Micro-insurance: no study has a country of this group", table: {rows: []}}
    });
    expect(figureOf([insured({share: null})])).toMatchObject({
      draw: null,
      figure: {title: "Micro-insurance: the newest study found people insured in the one country or area"}
    });
  });
});
