import {expect, test} from "vitest";
import {wpp} from "../../src/sources/wpp.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {oddTable} from "../fixtures/fixtureTexts.ts";

test("each oddity is told with its cell, and the honest counts are read", () => {
  const {desk, said} = deskFor("un-wpp");
  const {found, rows, kept, blank} = wpp(oddTable("wpp"), "t.csv", desk);
  expect(said()).toEqual([
    "row 5, pop: two values for TUN/2021: 100 here, 100 in row 3; expected one",
    'row 6, year: impossible year "1950"; expected 1990 to 2030',
    'row 7, iso3: unknown area "ARI"; known are the codes in countries.csv, groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv',
    "row 8, pop: -1 persons cannot be; expected 0 or more",
    'row 8, pop_female: "many" is not a number; expected digits with a decimal point, or a blank cell for no value'
  ]);
  expect(found[0]?.item).toEqual({
    area: "ARG",
    year: 2021,
    persons: {
      total: 100,
      female: 51,
      male: 49,
      children: 20,
      workingAge: 60,
      older: 20,
      olderFemale: 11,
      olderMale: 9,
      births: 2,
      employed: 40,
      employedFemale: 18,
      employedMale: 22,
      labourForce: 45
    }
  });
  expect([rows, kept, blank]).toEqual([8, 7, 1]);
});

test("the rows of one country and year are put together, zero kept and blanks left out", () => {
  const {desk} = deskFor("un-wpp");
  const populations = wpp(oddTable("wpp"), "t.csv", desk).found.map(({item}) => item);
  expect(populations.filter(({area}) => area === "TUN")).toMatchObject([{year: 2021}, {year: 2022}]);
  expect(populations.find(({area, year}) => area === "TUN" && year === 2021)?.persons).toEqual({total: 100, female: 51, births: 0});
});
