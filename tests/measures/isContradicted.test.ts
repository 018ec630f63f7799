import {expect, test} from "vitest";
import {isContradicted} from "../../src/measures/isContradicted.ts";
import type {Observation} from "../../src/model/observation.ts";
import {observation} from "./sample.ts";

type Years = Readonly<Record<number, number>>;
const seriesOf = (values: Years, about: Partial<Observation> = {}) =>
  Object.entries(values).map(([year, value]) => observation({period: Number(year), value, ...about}));

/** Of values by year, the last is compared with that of a year. */
function said(
  since: number,
  values: Years,
  {beside = {}, family = "coverage"}: {beside?: Years; family?: "coverage" | "informality"} = {}
) {
  const series = seriesOf(values);
  const from = series.find(({period}) => period === since)!;
  return isContradicted(from, series.at(-1)!, {indicator: {family}, series, beside: seriesOf(beside)});
}

test("a steady change stands", () => {
  expect(said(2015, {2015: 63, 2017: 67.4, 2019: 70.8, 2021: 75.6})).toBe(false);
  expect(said(2017, {2017: 38.2, 2019: 49.7, 2021: 61, 2022: 66.1})).toBe(false);
  expect(said(2018, {2018: 98.3, 2022: 91.7})).toBe(false);
});
test("a value between at the cap speaks against it, where values are capped", () => {
  expect(said(2015, {2015: 91, 2019: 100, 2021: 93})).toBe(true);
  expect(said(2015, {2015: 91, 2019: 100, 2021: 93}, {family: "informality"})).toBe(false);
  expect(said(2019, {2015: 100, 2019: 91, 2023: 93})).toBe(false);
});
test("so does one ten points beyond both, in its own table or another", () => {
  expect(said(2018, {2018: 81, 2021: 91, 2023: 78})).toBe(true);
  expect(said(2018, {2018: 81, 2021: 90.9, 2024: 78})).toBe(false);
  expect(said(2018, {2018: 81, 2021: 68, 2023: 78})).toBe(true);
  expect(said(2018, {2018: 81, 2023: 58.9}, {beside: {2018: 81, 2021: 97.1}})).toBe(true);
  expect(said(2018, {2018: 81, 2023: 58.9}, {beside: {2017: 97, 2021: 70, 2024: 20}})).toBe(false);
});
test("so does a fall to under half between neighbours, of a point at least", () => {
  expect(said(2015, {2015: 10.3, 2016: 3.3, 2017: 2.5, 2019: 2.8})).toBe(true);
  expect(said(2015, {2015: 2.2, 2020: 1})).toBe(true);
  expect(said(2015, {2015: 1.5, 2020: 0.6})).toBe(false);
});
test("so does one leap that makes most of the change", () => {
  expect(said(2018, {2018: 63.8, 2019: 64, 2023: 84.6})).toBe(true);
  expect(said(2015, {2015: 45, 2016: 36.9, 2020: 36.7, 2024: 36.5})).toBe(true);
  expect(said(2015, {2015: 60, 2019: 79.9, 2021: 85})).toBe(false);
  expect(said(2015, {2015: 60, 2017: 72, 2021: 85})).toBe(false);
});
test("so does a first value far to one side of those before and after it", () => {
  expect(said(2017, {2011: 95.4, 2017: 78, 2022: 98.5})).toBe(true);
  expect(said(2017, {2011: 70, 2017: 78, 2022: 98.5})).toBe(false);
});
