import {inAll} from "../statedLocales.ts";
import type {Country, Group} from "../../src/model/area.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Indicator} from "../../src/model/indicator.ts";
import type {Observation} from "../../src/model/observation.ts";
import type {Population} from "../../src/model/population.ts";

/** Rows to test with: each takes what the test is about and fills in the rest. */
export const observation = (about: Partial<Observation>): Observation => ({
  ...allTotals,
  indicator: "any-benefit",
  area: "AAA",
  period: 2020,
  edition: "",
  value: 50,
  flag: "normal",
  remark: "",
  source: "test",
  ...about
});

const blank = inAll({en: "", es: ""});
export const indicator = (about: Partial<Indicator>): Indicator => ({
  id: "any-benefit",
  listed: true,
  family: "coverage",
  source: "test",
  files: [],
  series: [],
  splits: ["sex"],
  unit: "percent",
  denominator: "population",
  direction: "higher",
  breaks: [20, 40, 60, 80],
  name: blank,
  question: blank,
  measure: blank,
  reached: blank,
  left: blank,
  ...about
});

export const country = (id: string, about: Partial<Country> = {}): Country => ({
  kind: "country",
  id,
  name: blank,
  incomeGroup: null,
  region: null,
  subregion: null,
  unMember: true,
  ...about
});

export const group = (id: string, members: readonly string[]): Group => ({
  kind: "group",
  id,
  groupKind: "named",
  name: blank,
  members,
  uncounted: [],
  definition: null,
  iloGroup: null
});

export const population = (area: string, year: number, persons: Population["persons"]): Population => ({area, year, persons});
