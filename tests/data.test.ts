import {readdirSync, readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {dimensions} from "../src/model/dimension.ts";
import {flags} from "../src/model/flag.ts";
import {breachesByKind, kinds} from "../src/model/kind.ts";
import {dimensionNames, type Observation} from "../src/model/observation.ts";
import {observationBreaches} from "../src/model/observationChecks.ts";
import {remarks} from "../src/model/remark.ts";
import {Complaints} from "../src/sources/complaints.ts";
import {buildModel} from "../src/sources/buildModel.ts";
import {modelFiles} from "../src/sources/modelFiles.ts";
import {readTexts} from "../scripts/data/readTexts.ts";
import {catalog} from "../src/site/catalog.ts";

type Row = Record<string, string>;
/** A table read without our own reader, so that a mistake in it shows here. */
const rowsOf = (file: string): Row[] => Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
const tables = readdirSync("data/model/observations");
const written = tables.flatMap((file) => rowsOf(`data/model/observations/${file}`));
const find = (where: Partial<Record<string, string>>) => {
  const whole = {...Object.fromEntries(dimensionNames.map((dimension) => [dimension, "total"])), ...where};
  return written.filter((row) => Object.entries(whole).every(([column, text]) => row[column] === text));
};

describe("the model says what is published", () => {
  test.each([
    ["any-benefit", "world", 2023, "52.4"],
    ["any-benefit", "low-income", 2023, "9.7"],
    ["any-benefit", "lower-middle-income", 2023, "32.4"],
    ["any-benefit", "upper-middle-income", 2023, "71.2"],
    ["any-benefit", "high-income", 2023, "85.9"],
    ["any-benefit", "ARG", 2021, "65.9"],
    ["old-age", "ARG", 2021, "90.8"],
    ["unemployment", "ARG", 2021, "14.3"],
    ["any-benefit", "TUN", 2021, "53.8"],
    ["any-benefit", "IND", 2025, "64.3"],
    ["any-benefit", "NGA", 2022, "14.8"],
    ["any-benefit", "IRN", 2019, "27.8"],
    ["any-benefit", "SSD", 2023, "0"]
  ])("%s %s %i: %s", (indicator, area, period, value) => {
    expect(find({indicator, area, period: String(period)}).map((row) => row.value)).toEqual([value]);
  });
  test("Argentina's informal employment of 2024 is that of main cities", () => {
    const [row] = find({indicator: "informal-employment", area: "ARG", period: "2024"});
    expect([Number(row?.value).toFixed(1), row?.remark]).toEqual(["51.6", "mainCities"]);
  });
  test("Tunisia in ASPIRE and at the ILO are two families", () => {
    expect(find({indicator: "survey-coverage", area: "TUN", period: "2021"}).map((row) => row.value)).toEqual(["11.7335"]);
  });
  test("spending carries the report and no year", () => {
    expect(find({indicator: "spending", area: "ARG"}).map((row) => [row.edition, row.period, row.value])).toEqual([
      ["2020-22", "", "10.9"],
      ["2024-26", "", "10.8369"]
    ]);
  });
});

describe("the model in its files", () => {
  const {observations, indicators, countries, groups, schemes, populations} = catalog();
  const all = [...observations.values()].flat();
  test("holds codes that the house knows", () => {
    expect(all.length).toBe(written.length);
    for (const dimension of dimensionNames) {
      expect(
        [...new Set(all.map((o) => o[dimension]))].filter((code) => !(dimensions[dimension] as readonly string[]).includes(code))
      ).toEqual([]);
    }
    expect([...new Set(all.map(({flag}) => flag))].sort()).toEqual([...flags].sort());
    expect([...new Set(all.map(({remark}) => remark))].sort()).toEqual([...remarks].sort());
  });
  test("breaks no check but where a correction says so", () => {
    const broken = observationBreaches(all as Observation[], {
      indicators,
      areas: [...countries, ...groups],
      schemes,
      populations,
      corrections: []
    });
    const excused = rowsOf("data/reference/corrections.csv").map((row) => `${row.indicator} ${row.area} ${row.period}: ${row.excuses}`);
    expect(excused.length).toBeGreaterThan(0);
    expect(broken.map(({item: o, sentence}) => `${o.indicator} ${o.area} ${o.period}: ${sentence}`).sort()).toEqual(excused.sort());
  });
  test("breaks none of the checks of the other kinds", () => {
    const facts = {indicators, areas: [...countries, ...groups], schemes, populations, corrections: []};
    const held = catalog();
    const others = kinds.filter((kind) => kind !== "observations");
    expect(others.map((kind) => [kind, held[kind].length])).toEqual([
      ["populations", 6135],
      ["ratifications", 1362],
      ["laws", 379],
      ["claims", 77],
      ["schemes", 302],
      ["schemeCounts", 497],
      ["insuredLives", 2023],
      ["officeMeasures", 19],
      ["officeFigures", 1521]
    ]);
    for (const kind of others) expect(breachesByKind[kind](held[kind] as never, facts), kind).toEqual([]);
  });
  test("is what the tables make today", () => {
    const complaints = new Complaints();
    const files = modelFiles(buildModel(readTexts({raw: "data/raw", reference: "data/reference"}, complaints), complaints));
    const differing = [...files].filter(([path, text]) => readFileSync(`data/model/${path}`, "utf8") !== text).map(([path]) => path);
    expect(differing).toEqual([]);
  });
});
