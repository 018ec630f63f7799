import {expect, test} from "vitest";
import {breachesOf} from "../../src/model/checks.ts";
import type {Population} from "../../src/model/population.ts";
import {populationChecks} from "../../src/model/populationChecks.ts";

const honest: Population = {area: "ARG", year: 2021, persons: {total: 100, female: 51, births: 0}};
const failing = (...populations: Population[]) =>
  breachesOf(populationChecks, populations, {areas: [{id: "ARG"}], indicators: [], corrections: []}).map(
    ({says, sentence}) => `${says}; ${sentence}`
  );

test("honest head counts break nothing; a part may be all", () => {
  expect(
    failing(honest, {...honest, year: 2022, persons: {total: 100, female: 100}}, {...honest, year: 2023, persons: {births: 3}})
  ).toEqual([]);
});
test("each sentence can be false", () => {
  expect(failing(honest, honest)).toEqual(["two head counts of ARG in 2021; no country has two head counts of one year"]);
  expect(failing({...honest, area: "ATL"})).toEqual(['unknown area "ATL"; every area is known']);
  expect(failing({...honest, persons: {total: 100, older: 101}})).toEqual([
    "older are 101, all persons 100; a part of the people is not more than all"
  ]);
});
