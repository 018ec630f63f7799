import type {Breakdown} from "../../model/dimension.ts";
import {keyOfClaim} from "../../model/claim.ts";
import {keyOfInsured, type InsuredLives} from "../../model/insuredLives.ts";
import {keyOfLaw, type Law} from "../../model/law.ts";
import {dimensionNames, keyOf} from "../../model/observation.ts";
import {claimTable} from "../../tables/model/claimTable.ts";
import {insuredLivesTable} from "../../tables/model/insuredLivesTable.ts";
import {lawTable} from "../../tables/model/lawTable.ts";
import {observationFolder, observationTable} from "../../tables/model/observationTable.ts";
import {populationTable} from "../../tables/model/populationTable.ts";
import {ratificationTable} from "../../tables/model/ratificationTable.ts";
import {schemeCountTable} from "../../tables/model/schemeCountTable.ts";
import {schemeTable} from "../../tables/model/schemeTable.ts";
import {keyOfCount} from "../../model/schemeCount.ts";

/** A number of the model, whatever its kind: what one compares of two models. */
export type Fact = {
  readonly key: string;
  readonly area: string;
  /** A year, or the report that an undated value stands in. */
  readonly when: string;
  /** What it is broken down by: sex → female; a head count by what is counted. */
  readonly parts: Readonly<Record<string, string>>;
  readonly value: number;
  /** What the publisher says of it: a flag, a remark. */
  readonly marks: readonly string[];
};

export const pathOf = (indicator: string): string => observationTable(indicator).path;
const isObservations = (path: string): boolean => path.startsWith(`${observationFolder}/`);

const readers: Readonly<Record<string, (text: string, path: string) => Fact[]>> = {
  [populationTable.path]: (text, path) =>
    populationTable.read(text, path).flatMap(({area, year, persons}) =>
      Object.entries(persons).map(([counted, value]) => ({
        key: `${area}/${year}/${counted}`,
        area,
        when: String(year),
        parts: {counted},
        value,
        marks: []
      }))
    ),
  [ratificationTable.path]: (text, path) =>
    ratificationTable.read(text, path).map(({area, convention, year, remark}) => ({
      key: `${area}/${convention}`,
      area,
      when: "",
      parts: {convention},
      value: year ?? 0,
      marks: [remark]
    })),
  [lawTable.path]: (text, path) => lawTable.read(text, path).flatMap(factsOfLaw),
  [claimTable.path]: (text, path) =>
    claimTable
      .read(text, path)
      .map((claim) => ({key: keyOfClaim(claim), area: "", when: "", parts: {claim: claim.claim}, value: claim.value, marks: []})),
  [schemeTable.path]: (text, path) =>
    schemeTable
      .read(text, path)
      .map(({id, start, strategy}) => ({key: id, area: id, when: "", parts: {strategy}, value: start ?? 0, marks: []})),
  [schemeCountTable.path]: (text, path) =>
    schemeCountTable.read(text, path).map((one) => ({
      key: keyOfCount(one),
      area: one.scheme,
      when: String(one.year ?? ""),
      parts: {unit: one.unit},
      value: one.count,
      marks: []
    })),
  [insuredLivesTable.path]: (text, path) => insuredLivesTable.read(text, path).flatMap(factsOfInsured)
};

/** A law has a year and a share; a type that changes is another mark. */
function factsOfLaw(law: Law): Fact[] {
  const {area, branch, firstLaw, coverage, state, types, remark} = law;
  const marks = [state, ...types, remark];
  const told = Object.entries({firstLaw, coverage}).flatMap(([what, value]) => (value === null ? [] : [{what, value}]));
  return told.map(({what, value}) => ({key: `${keyOfLaw(law)}/${what}`, area, when: "", parts: {branch, what}, value, marks}));
}

/** A row has people and a share of the population, or one of them. */
function factsOfInsured(row: InsuredLives): Fact[] {
  const {area, year, product, persons, share, remark} = row;
  const told = Object.entries({persons, share}).flatMap(([what, value]) => (value === null ? [] : [{what, value}]));
  const key = keyOfInsured(row);
  return told.map(({what, value}) => ({key: `${key}/${what}`, area, when: String(year), parts: {product, what}, value, marks: [remark]}));
}

/** The numbers of a table of the model; none of a list of things. */
export function factsOf(path: string, text: string): Fact[] {
  if (!isObservations(path)) return readers[path]?.(text, path) ?? [];
  const observations = observationTable("").read(text, path);
  return observations.map((o) => ({
    ...o,
    key: keyOf(o),
    when: String(o.period ?? o.edition),
    parts: partsOf(o),
    marks: [o.flag, o.remark]
  }));
}

const partsOf = (o: Breakdown): Fact["parts"] => Object.fromEntries(dimensionNames.map((dimension) => [dimension, o[dimension]]));

/** The parts that say something, for a sentence: "female, q1". */
const sayParts = ({parts}: Fact): string =>
  Object.entries(parts)
    .flatMap(([name, code]) => (name !== "counted" && code === "total" ? [] : code))
    .join(" ");

/** "ARG 2021 female". */
export const sayFact = (fact: Fact): string => [fact.area, fact.when, sayParts(fact)].filter((word) => word !== "").join(" ");
