import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {leftOut, leftOutPeople} from "../../src/i18n/en/phrases.ts";

/** What is said of an indicator whose coverage is published as 0. */
const nobody: Readonly<Record<string, string>> = {
  "any-benefit": "none of the population is covered by any cash benefit",
  children: "no children receive any child or family cash benefit",
  maternity: "no mothers with newborns receive any maternity cash benefit",
  unemployment: "no unemployed people receive any unemployment benefit",
  "work-injury": "no employed people are covered in the event of work injury",
  disability: "no people with severe disabilities receive any disability cash benefit",
  "old-age": "no people above pension age receive any pension",
  vulnerable: "no vulnerable people receive any social assistance in cash",
  poor: "no people in poverty receive any social assistance in cash",
  "pension-contributors": "none of the labour force contributes to a pension scheme"
};

const lefts = atlas().listed.filter(({left, unit, direction}) => left.en !== "" && unit === "percent" && direction === "higher");

test("every indicator with a gap says it as nobody where the gap is the whole", () => {
  expect(Object.fromEntries(lefts.map(({id, left}) => [id, leftOut({gap: 100, left: left.en})]))).toEqual(
    Object.fromEntries(Object.entries(nobody).map(([id, text]) => [id, `${text}, as published`]))
  );
});

test("a gap of less than the whole is a share, however little is missing", () => {
  for (const {left} of lefts) {
    expect(leftOut({gap: 99.96, left: left.en})).toBe(`over 99.9% ${left.en}`);
    expect(leftOut({gap: 34.1, left: left.en})).toBe(`34.1% ${left.en}`);
  }
  expect(leftOut({gap: 100, left: "of employed people work in informal jobs"})).toBe("100% of employed people work in informal jobs");
});

test("the number of people stands before the verb; with all of them, behind", () => {
  const people = {people: 15_000_000, under: false};
  const of = (gap: number, left: string) => leftOutPeople({gap, left}, people);
  expect(of(34.1, "of the population is not covered by any cash benefit")).toBe(
    "34.1% of the population, about 15 million people, is not covered by any cash benefit"
  );
  expect(of(34.1, "of people above pension age receive no pension")).toBe(
    "34.1% of people above pension age, about 15 million people, receive no pension"
  );
  expect(of(100, "of people above pension age receive no pension")).toBe(
    "no people above pension age receive any pension, as published: about 15 million people are left out"
  );
  for (const {left} of lefts) expect(of(50, left.en)).toMatch(/, about 15 million people, /);
});
