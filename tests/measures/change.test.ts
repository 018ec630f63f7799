import {expect, test} from "vitest";
import {change, isRefused} from "../../src/measures/change.ts";
import {observation} from "./sample.ts";

const in2010 = observation({period: 2010, value: 20.1});
const in2015 = observation({period: 2015, value: 25});
const in2020 = observation({period: 2020, value: 50.3});

test("is later minus earlier, whichever is named first", () => {
  const told = {points: 30.2, years: 10, pointsPerYear: 3.02};
  expect(change(in2010, in2020, {series: [in2010, in2015, in2020]})).toMatchObject({...told, from: in2010, to: in2020});
  expect(change(in2020, in2010, {series: []})).toMatchObject(told);
});
test("is refused across a break, and when the later value itself begins a new series", () => {
  const broken = {...in2015, flag: "break" as const};
  expect(change(in2010, in2020, {series: [in2010, broken, in2020]})).toEqual({refused: "break"});
  expect(change(in2010, {...in2020, flag: "break"}, {series: []})).toEqual({refused: "break"});
});
test("is not refused for a break at its start, after its end or in another series", () => {
  const start = {...in2010, flag: "break" as const};
  const after = observation({period: 2022, flag: "break"});
  const women = observation({period: 2015, flag: "break", sex: "female"});
  expect(isRefused(change(start, in2020, {series: [start, after, women]}))).toBe(false);
});
test("is refused between different series, remarks, without years and within one", () => {
  expect(change(in2010, {...in2020, area: "BBB"}, {series: []})).toEqual({refused: "differentSeries"});
  expect(change(in2010, {...in2020, remark: "modelled"}, {series: []})).toEqual({refused: "differentRemark"});
  expect(change(in2010, {...in2020, period: null}, {series: []})).toEqual({refused: "undated"});
  expect(change(in2010, in2010, {series: []})).toEqual({refused: "sameYear"});
});
