import {expect, test} from "vitest";
import {genderGap} from "../../src/measures/genderGap.ts";
import {observation} from "./sample.ts";

const row = (sex: "total" | "female" | "male", period: number | null, value: number, about = {}) =>
  observation({sex, period, value, ...about});

test("is women minus men in the newest year that has both", () => {
  const rows = [row("female", 2015, 10), row("male", 2015, 40), row("female", 2018, 20.3), row("male", 2018, 30.4), row("male", 2021, 99)];
  expect(genderGap(rows)).toMatchObject({period: 2018, female: 20.3, male: 30.4, points: -10.1, area: "AAA"});
});
test("is never derived from a total and one sex", () => {
  expect(genderGap([row("total", 2018, 30), row("female", 2018, 20)])).toBeNull();
  expect(genderGap([row("female", 2017, 20), row("male", 2018, 20)])).toBeNull();
  expect(genderGap([])).toBeNull();
});
test("takes zero for a value", () => {
  expect(genderGap([row("female", 2018, 0), row("male", 2018, 0)])).toMatchObject({female: 0, male: 0, points: 0});
});
test("pairs undated values of the same edition only", () => {
  const women = row("female", null, 5, {edition: "2024-26"});
  expect(genderGap([women, row("male", null, 8, {edition: "2024-26"})])).toMatchObject({period: null, edition: "2024-26", points: -3});
  expect(genderGap([women, row("male", null, 8, {edition: "2020-22"})])).toBeNull();
});
