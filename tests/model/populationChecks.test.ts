import {describe, expect, test} from "vitest";
import {breachesOf} from "../../src/model/checks.ts";
import type {Population} from "../../src/model/population.ts";
import {populationChecks} from "../../src/model/populationChecks.ts";

const persons = {
  total: 1000,
  female: 510,
  male: 490,
  children: 200,
  workingAge: 700,
  older: 100,
  olderFemale: 60,
  olderMale: 40,
  births: 20,
  employed: 400,
  employedFemale: 180,
  employedMale: 220,
  labourForce: 450
};
const honest: Population = {area: "ARG", year: 2021, persons};
const failing = (...populations: Population[]) =>
  breachesOf(populationChecks, populations, {areas: [{id: "ARG"}], indicators: [], schemes: [], populations: [], corrections: []}).map(
    ({says, sentence}) => `${says}; ${sentence}`
  );

/** What is said of the honest head counts with some of them changed; a measure that is undefined is blank. */
const changed = (change: {readonly [K in keyof typeof persons]?: number | undefined}) => {
  const kept = Object.entries({...persons, ...change}).filter(([, count]) => count !== undefined);
  return failing({...honest, persons: Object.fromEntries(kept)});
};

test("honest head counts break nothing, nor does a total alone, nor births alone, nor people without work", () => {
  const alone = [{total: 100}, {births: 3}].map((few, index) => ({...honest, year: 2022 + index, persons: few}));
  expect(failing(honest, ...alone)).toEqual([]);
  expect(changed({employed: undefined, employedFemale: undefined, employedMale: undefined, labourForce: undefined})).toEqual([]);
});
test("the area is known, and has one row of a year", () => {
  expect(failing(honest, honest)).toEqual(["two head counts of ARG in 2021; no country has two head counts of one year"]);
  expect(failing({...honest, area: "ATL"})).toEqual(['unknown area "ATL"; every area is known']);
});

describe("refused are", () => {
  test.each([
    [{female: 511}, "female + male are 1001, total 1000; women and men, and ages, add up to all"],
    [{children: 201}, "children + workingAge + older are 1001, total 1000; women and men, and ages, add up to all"],
    [{olderMale: 41}, "olderFemale + olderMale are 101, older 100; women and men, and ages, add up to all"],
    [{employedMale: 230}, "employedFemale + employedMale are 410, employed 400; women and men, and ages, add up to all"],
    [{labourForce: 399}, "employed are 400, labourForce 399; who works is in the labour force, and that is of 15 years and more"],
    [{labourForce: 801}, "labourForce are 801, workingAge + older 800; who works is in the labour force, and that is of 15 years and more"],
    [{births: 100}, "births are 100, total 1000; births are less than a tenth of the people"],
    [{births: 20.5}, "births are 20.5; head counts are whole persons"],
    [{births: 1001}, "births are 1001, all persons 1000; a part of the people is not more than all"],
    [{total: undefined}, "total are blank; head counts by sex, age and work come whole"],
    [{births: undefined}, "births are blank; head counts by sex, age and work come whole"],
    [{labourForce: undefined}, "labourForce are blank; head counts by sex, age and work come whole"],
    [
      {olderFemale: 40, olderMale: 60},
      "in 1 of 1 rows older men are more: are the columns exchanged?; older women outnumber older men in most countries"
    ]
  ])("%j", (change, says) => expect(changed(change)).toContain(says));
});
test("those who work may be a rounding away from women and men", () => expect(changed({employedMale: 221})).toEqual([]));
