import {describe, expect, test} from "vitest";
import type {Group} from "../../src/model/area.ts";
import {locales} from "../../src/model/locale.ts";
import {atlas} from "../../src/views/atlas.ts";
import {readerOf} from "../../src/views/reader.ts";
import {strategies} from "../../src/views/strategies.ts";
import {membersIn, middle, modelRows, newest} from "./modelRows.ts";

const en = readerOf("en");
const view = (id: string) => strategies(atlas().group(id), atlas(), en);
const one = (value: number) => `${(Math.round(value * 10 + 1e-6) / 10).toFixed(1)}%`;
const valuesOf = (table: string, group: string, cells: Record<string, string> = {}) => {
  const held = newest(modelRows(`observations/${table}`), cells);
  return membersIn(group).flatMap((area) => held.get(area) ?? []);
};

describe("the world", () => {
  test("is told by the median country of each programme, with how many countries stand behind it", () => {
    const {headline} = view("world");
    for (const [name, table] of [
      ["social assistance", "survey-assistance"],
      ["social insurance", "survey-insurance"],
      ["labour-market programmes", "survey-labour-market"]
    ] as const) {
      const values = valuesOf(table, "world").map(({value}) => value);
      expect(headline).toContain(`by ${name} ${one(middle(values))} (`);
      expect(headline).toContain(`${values.length} countries)`);
    }
    const years = ["survey-assistance", "survey-insurance", "survey-labour-market"].flatMap((table) =>
      valuesOf(table, "world").map(({year}) => year)
    );
    expect(headline).toContain(`surveys of ${Math.min(...years)}–${Math.max(...years)}`);
  });

  test("counts the surveys in which the richest fifth is ahead", () => {
    const rows = modelRows("observations/survey-coverage");
    const of = (quintile: string) =>
      new Map(rows.filter((row) => row.quintile === quintile).map((row) => [`${row.area}/${row.period}`, Number(row.value)]));
    const [poorest, richest] = [of("q1"), of("q5")];
    const last = new Map<string, number>();
    for (const key of poorest.keys()) {
      const [area = "", year] = key.split("/");
      if (richest.has(key)) last.set(area, Math.max(last.get(area) ?? 0, Number(year)));
    }
    const pairs = [...last].filter(([area]) => membersIn("world").includes(area)).map(([area, year]) => `${area}/${year}`);
    const ahead = pairs.filter((key) => (richest.get(key) ?? 0) > (poorest.get(key) ?? 0));
    expect(ahead.length).toBeGreaterThan(10);
    expect(view("world").fifths.figure.title).toContain(`In ${ahead.length} of ${pairs.length} countries`);
  });

  test("spending is the median country's for each stage of life", () => {
    const rows = modelRows("observations/spending").filter((row) => membersIn("world").includes(row.area ?? ""));
    for (const purpose of ["children", "workingAge", "oldAge"]) {
      const values = rows.filter((row) => row.function === purpose).map((row) => Number(row.value));
      expect(view("world").spending.figure.title).toContain(one(middle(values)));
    }
    expect(view("world").spending.figure.subtitle).toContain("report 2020-22");
  });
});

test("a group without surveys is told by its contributors, with the report", () => {
  const [row] = modelRows("observations/pension-contributors").filter((found) => found.area === "northern-america");
  const {headline, programmes, fifths} = view("northern-america");
  expect(headline).toContain(`${one(Number(row?.value))} of the labour force`);
  expect(headline).toContain("report 2020-22");
  expect([programmes[0]?.rows, fifths.rows]).toEqual([[], []]);
});

test("a middle of one country makes no sentence where others have more", () => {
  expect(valuesOf("survey-insurance", "northern-africa")).toHaveLength(1);
  expect(view("northern-africa").headline).not.toContain("social insurance");
  expect(view("northern-africa").headline).toContain("social assistance");
});

test.each(locales)("every title with a value has its years in %s", (locale) => {
  for (const group of atlas().memberGroups) {
    const {programmes, fifths, contributors, spending} = strategies(group, atlas(), readerOf(locale));
    for (const {figure} of [...programmes, fifths, contributors, spending])
      if (/\d/.test(figure.title)) expect(figure.title, group.id).toMatch(/\((.*\D)?(19|20)\d\d/);
  }
});

test("lowest, median and highest of a sub-region have the years of the surveys", () => {
  const [, insurance] = view("world").programmes;
  const rows = insurance?.figure.table.rows ?? [];
  expect(rows.length).toBeGreaterThan(5);
  for (const [part, , low, median, high] of rows) {
    const group = atlas().memberGroups.find(({name}) => name.en === part?.text)!;
    const values = valuesOf("survey-insurance", group.id);
    const lowest = values.filter(({value}) => value === Math.min(...values.map((one) => one.value))).map(({year}) => String(year));
    expect(lowest, part?.text).toContain(low?.note?.split("–")[0]);
    const years = values.map(({year}) => year);
    const span = [...new Set([Math.min(...years), Math.max(...years)])].join("–");
    expect(median?.note, part?.text).toBe(span);
    expect(high?.note).toMatch(/^\d{4}/);
  }
});

test("a group without any figure says so", () => {
  const nobody: Group = {...atlas().group("maghreb"), id: "nobody", members: ["ATA"]};
  const {headline, programmes, fifths, contributors, spending} = strategies(nobody, atlas(), en);
  expect(headline).toBe(en.words.strategies.noHeadline);
  expect([programmes[0]?.rows, fifths.rows, contributors.rows, spending.panels]).toEqual([[], [], [], []]);
  const tables = [fifths, contributors, spending].map(({figure}) => figure.table.rows.length);
  expect(tables).toEqual([0, 0, 0]);
});

test.each(locales)("every group has its sentences in %s", (locale) => {
  for (const group of atlas().memberGroups) {
    const {headline, standfirst, programmes, fifths, contributors, spending} = strategies(group, atlas(), readerOf(locale));
    const titles = [...programmes, fifths, contributors, spending].map(({figure}) => `${figure.title} ${figure.subtitle}`);
    expect(`${group.id}: ${[headline, standfirst, ...titles].join(" ")}`).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});
