import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Observation} from "../../../src/model/observation.ts";
import {statedLocales} from "../../statedLocales.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {countryWhole} from "./countryWhole.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

const pageOf = (rows: Partial<Observation>[], locale: "en" | "es" = "en") => {
  const atlas = sampleAtlas({rows});
  return countryWhole(atlas.countries[0]!, localAtlas(atlas, languageOf(locale)));
};
const undatedRow = {period: null, edition: "2020-22"};

describe("a country without any figure", () => {
  const page = pageOf([]);
  test("shows no section, and every indicator among what is not known", () => {
    expect(page.shown).toEqual([]);
    expect(page.contents.map(({href}) => href)).toEqual(["#section-schemes", "#section-unknown", "#section-sources"]);
    expect(page.unknown.missing).toHaveLength(23);
    expect(page.unknown.title).toBe("23 indicators have no figure for this area");
  });
  test.each(statedLocales)("is as clean in %s as any other", (locale) =>
    expect([...textFaults(pageOf([], locale)), ...undated(pageOf([], locale))]).toEqual([])
  );
});

describe("what is not known", () => {
  const {unknown} = pageOf([
    {indicator: "old-age", period: 2010},
    {indicator: "old-age", period: 2020, area: "BBB"},
    {indicator: "children"},
    {indicator: "children", sex: "female"},
    {indicator: "maternity", sex: "female"},
    {indicator: "pension-contributors", ...undatedRow}
  ]);
  test("names what is old, what is undated, what is not split by sex", () => {
    expect(unknown.old).toEqual(["Old age (2010)"]);
    expect(unknown.undated).toEqual(["Pension contributors (report 2020–22)"]);
    expect(unknown.notBySex.map(({id}) => id)).toEqual(["old-age"]);
  });
  test("a zero is known", () => {
    expect(pageOf([{indicator: "unemployment", value: 0}]).unknown.missing.map(({id}) => id)).not.toContain("unemployment");
  });
});

describe("informal work", () => {
  test("has its rows in reading order, women and men of the same year or none", () => {
    const {work} = pageOf([
      {indicator: "informal-by-status", status: "ownAccount", value: 90},
      {indicator: "informal-by-sector", sector: "services", value: 0},
      {indicator: "informal-employment", value: 51.6, remark: "mainCities"},
      {indicator: "informal-employment", value: 53, sex: "female"}
    ]);
    expect(work.rows.map(({label, value, female, male}) => [label, value, female, male])).toEqual([
      ["All employed people", 51.6, 53, null],
      ["Services", 0, null, null],
      ["Own-account workers", 90, null, null]
    ]);
    expect(work.figure.title).toBe("51.6% of employed people work in informal jobs (2020, main cities only)");
    expect(work.figure.table.rows[0]?.map(({text}) => text)).toEqual([
      "All employed people",
      "51.6%",
      "53.0%",
      "no figure",
      "2020, main cities only"
    ]);
  });
  test("without a figure for all names the group it has", () => {
    expect(pageOf([{indicator: "informal-by-status", status: "employee", value: 30}]).work.figure.title).toBe(
      "Employees: 30.0% work in informal jobs (2020)"
    );
  });
});

describe("programmes", () => {
  const fifths = ["q1", "q2", "q3", "q4", "q5"] as const;
  const survey = (period: number, most: number) =>
    fifths.slice(0, most).map((quintile, i) => ({indicator: "survey-coverage", quintile, value: 50 - 10 * i, period}));
  test("have the five fifths of the same survey, with its year", () => {
    const {fifths: shown} = pageOf([{indicator: "survey-coverage", value: 30}, ...survey(2020, 5), ...survey(2015, 5)]);
    expect(shown?.figure.title).toBe("Programmes reach 50.0% of the poorest welfare quintile and 10.0% of the richest (2020)");
    expect(shown?.figure.table.rows.map((row) => row.map(({text}) => text))).toEqual([
      ["Poorest quintile", "50.0%", "2020"],
      ["Second quintile", "40.0%", "2020"],
      ["Middle quintile", "30.0%", "2020"],
      ["Fourth quintile", "20.0%", "2020"],
      ["Richest quintile", "10.0%", "2020"]
    ]);
  });
  test("are those of the latest survey, which may be newer than the latest total", () => {
    const {fifths: shown} = pageOf([{indicator: "survey-coverage", period: 2018}, ...survey(2018, 5), ...survey(2022, 5)]);
    expect(shown?.figure.table.rows.map((row) => row[2]?.text)).toEqual(Array(5).fill("2022"));
  });
  test("say nothing of fifths that are not all there, or of a survey before the latest", () => {
    expect(pageOf([{indicator: "survey-coverage"}, ...survey(2020, 4)]).fifths).toBeNull();
    expect(pageOf([{indicator: "survey-coverage"}, ...survey(2015, 5)]).fifths).toBeNull();
  });
  test("are shown for contributors alone, who have a report and no year", () => {
    const page = pageOf([{indicator: "pension-contributors", value: 46.9, ...undatedRow}]);
    expect(page.shown).toEqual(["programmes"]);
    expect(page.contributors?.sentence).toBe(
      "46.9% of the labour force contributes to a pension scheme (report 2020–22; the publisher gives no year)."
    );
    expect(page.contributors?.source).toContain("2020–22");
  });
});

describe("spending", () => {
  test("draws the newest report that tells what is spent on what, and lists all, the newest first", () => {
    const {spending} = pageOf([
      {indicator: "spending", value: 9, ...undatedRow},
      {indicator: "spending", value: 3, function: "oldAge", ...undatedRow},
      {indicator: "spending", value: 10.8, period: null, edition: "2024-26"}
    ]);
    expect(spending.rows.map(({label, value, yearText}) => [label, value, yearText])).toEqual([
      ["All functions, excluding health", 9, "report 2020–22"],
      ["Old age", 3, "report 2020–22"]
    ]);
    expect(spending.figure.table.rows.map((cells) => cells.map(({text}) => text))).toEqual([
      ["All functions, excluding health", "10.8%", "report 2024–26"],
      ["All functions, excluding health", "9.0%", "report 2020–22"],
      ["Old age", "3.0%", "report 2020–22"]
    ]);
    expect(spending.figure.title).toBe("Public spending on social protection, excluding health, is 10.8% of GDP (report 2024–26)");
  });
});

describe("the trend", () => {
  test("is that of any benefit where it has two years, else the longest record", () => {
    const any = [
      {period: 2015, value: 67},
      {period: 2021, value: 50}
    ];
    expect(pageOf(any).trend.figure.title).toBe("At least one cash benefit, share left out: 33.0% in 2015, 50.0% in 2021");
    const old = [2018, 2019].map((period) => ({indicator: "old-age", period, value: 50}));
    expect(pageOf([{period: 2021}, ...old]).trend.figure.title).toMatch(/^Old age, share left out: .* in 2018, .* in 2019$/);
    expect(pageOf([{period: 2021, value: 50}]).trend.figure.title).toBe(
      "At least one cash benefit, share left out: only one year is published, 50.0% in 2021"
    );
  });
  test("tells a change within the stretch after the last step, break or change of remark, and otherwise none", () => {
    const titles = (...rows: Parameters<typeof pageOf>[0][number][]) =>
      (["en", "es"] as const).map((locale) => pageOf(rows, locale).trend.figure.title);
    const [a, b] = [
      {period: 2015, value: 37},
      {period: 2019, value: 40}
    ];
    const newest = (share: string, year: number) => [
      `At least one cash benefit, share left out: ${share.replace(",", ".")}% in ${year}, the newest figure without a note`,
      `Al menos una prestación monetaria, proporción que queda fuera: ${share}\u00a0% en ${year}, la cifra más reciente sin nota`
    ];
    expect(titles(a, b, {period: 2020, value: 90})).toEqual(newest("60,0", 2019));
    expect(titles(a, b, {period: 2020, value: 90}, {period: 2021, value: 91})).toEqual(newest("9,0", 2021));
    const broken = titles(a, b, {period: 2020, value: 45, flag: "break"});
    expect(broken[0]).toBe(
      "At least one cash benefit, share left out: 55.0% in 2020 (break in the series), the newest figure without a note"
    );
    expect(broken[1]).toMatch(/: 55,0.% en 2020 \(ruptura de la serie\), la cifra más reciente sin nota$/);
    expect(titles(a, b, {period: 2020, value: 45, remark: "modelled"})[0]).toMatch(/: 55.0% in 2020 \(ILO modelled estimate\), the newest/);
    const after = [
      {period: 2020, value: 90},
      {period: 2021, value: 91},
      {period: 2022, value: 92}
    ];
    expect(titles(a, b, ...after)[0]).toBe("At least one cash benefit, share left out: 9.0% in 2021, 8.0% in 2022");
    expect(titles(a, b, {...after[0]!, flag: "break"}, after[1]!)[1]).toBe(
      "Al menos una prestación monetaria, proporción que queda fuera: 10,0\u00a0% en 2020 (ruptura de la serie), 9,0\u00a0% en 2021"
    );
  });
  test("lists every year of every branch, newest first, with its doubts", () => {
    const {rows} = pageOf([{period: 2015}, {period: 2021, flag: "break"}]).trend.figure.table;
    expect(rows.map((row) => row.map(({text}) => text))).toEqual([
      ["At least one cash benefit", "2021", "50.0%", "50.0%", "break in the series"],
      ["At least one cash benefit", "2015", "50.0%", "50.0%", "old"]
    ]);
  });
});

describe("health", () => {
  test("has a row for every year of either figure, and words where one is missing", () => {
    const {health} = pageOf([
      {indicator: "health-services", period: 2021, value: 80},
      {indicator: "out-of-pocket", period: 2022, value: 0}
    ]);
    expect(health.figure.table.rows.map((row) => row.map(({text}) => text))).toEqual([
      ["2022", "–", "0%"],
      ["2021", "80", "–"]
    ]);
    expect(health.figure.title).toBe("The UHC service coverage index is 80 out of 100 (2021)");
    expect(health.figure.note).toBe("Households pay 0% of current health expenditure out of pocket (2022).");
  });
  test("draws what households pay where there is no index, and says it once", () => {
    const {health, shown} = pageOf([{indicator: "out-of-pocket", period: 2022, value: 12.5}]);
    expect(shown).toEqual(["health"]);
    expect(health.series.map(({label, runs}) => [label, runs.flat().length])).toEqual([["Paid out of pocket", 1]]);
    expect(health.figure.title).toBe("Households pay 12.5% of current health expenditure out of pocket (2022)");
    expect(health.figure.note).toBeUndefined();
  });
});
