import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {yearsTold} from "../../src/reading/yearsTold.ts";

const en = languageOf("en");
const of = (...years: readonly (number | null)[]) =>
  yearsTold(
    years.map((period) => ({period})),
    en
  );

test("of which years values are is said as it is", () => {
  expect(of(2023, 2023)).toBe("all values are of 2023");
  expect(of(2022, 2023)).toBe("years differ");
  expect(of(2022, null)).toBe("years differ, and some are not published");
  expect(of(null, null)).toBe("the years of the values are not published");
});

test("health services are all of one year, spending of none that is published", () => {
  const told = (id: string) => yearsTold(atlas().snapshot(id).countries, en);
  expect(told("health-services")).toBe("all values are of 2023");
  expect(told("spending")).toBe("the years of the values are not published");
  expect(told("survey-coverage")).toBe("years differ");
});
