import {expect, test} from "vitest";
import {breachesOf} from "../../src/model/checks.ts";
import {allTotals, type Breakdown} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {partChecks} from "../../src/model/partChecks.ts";

const facts = {indicators: [], areas: [], schemes: [], populations: [], corrections: []};
const one = {area: "ARG", period: 2021, edition: "", flag: "normal", remark: "", source: "ilostat"} as const;

/** What is said of values of one indicator, broken down by one dimension. */
const said = (dimension: keyof Breakdown, values: Readonly<Record<string, number>>, indicator = "an-indicator") =>
  breachesOf(
    partChecks,
    Object.entries(values).map(([code, value]) => ({...allTotals, ...one, indicator, [dimension]: code, value}) as Observation),
    facts
  ).map(({sentence, item, says}) => [sentence, item[dimension], says]);

const fifths = {q1: 10, q2: 20, q3: 30, q4: 40, q5: 50};

test.each<[keyof Breakdown, Readonly<Record<string, number>>, string?]>([
  ["sector", {total: 60, agriculture: 90, nonAgriculture: 50}],
  ["sector", {total: 90.2, agriculture: 90, nonAgriculture: 50}],
  ["sector", {total: 95, agriculture: 90}],
  ["sector", {agriculture: 30, industry: 20, services: 59}],
  ["sector", {agriculture: 30, industry: 20, services: 50.1}, "employment-by-sector"],
  ["sector", {agriculture: 30, industry: 20}, "employment-by-sector"],
  ["age", {total: 60, youth: 90, adult: 50}],
  ["age", {total: 60}],
  ["quintile", {total: 30.2, ...fifths}],
  ["quintile", {total: 49, q1: 10}],
  ["function", {totalWithHealth: 16.98, total: 10.9, health: 6.08}],
  ["function", {totalWithHealth: 12.5, total: 10.9}]
])("by %s, %j is sound", (dimension, values, indicator) => expect(said(dimension, values, indicator)).toEqual([]));

test.each<[keyof Breakdown, Readonly<Record<string, number>>, readonly string[], string?]>([
  [
    "sector",
    {total: 97.5, agriculture: 90, nonAgriculture: 50},
    ["a total of all sectors lies between agriculture and the rest", "total", "the total is 97.5, agriculture 90, nonAgriculture 50"]
  ],
  [
    "sector",
    {agriculture: 39, industry: 20, services: 50},
    ["the sectors in which people work add up to all", "agriculture", "agriculture 39, industry 20, services 50 add up to 109"],
    "employment-by-sector"
  ],
  [
    "age",
    {total: 38, youth: 90, adult: 50},
    ["a total by age lies between the young and the older", "total", "the total is 38, youth 90, adult 50"]
  ],
  [
    "quintile",
    {total: 49, ...fifths},
    ["a total is the mean of the fifths, who are equally many", "total", "the total is 49, q1 10, q2 20, q3 30, q4 40, q5 50"]
  ],
  [
    "function",
    {totalWithHealth: 12.5, total: 10.9, health: 6.08},
    ["spending with health is spending without it and that on health", "totalWithHealth", "totalWithHealth 12.5, total 10.9, health 6.08"]
  ]
])("by %s, %j is not", (dimension, values, breach, indicator) => expect(said(dimension, values, indicator)).toEqual([breach]));
