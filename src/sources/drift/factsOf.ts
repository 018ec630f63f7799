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
import type {Scheme} from "../../model/scheme.ts";
import type {Fact} from "./fact.ts";
import {officeFacts} from "./officeFacts.ts";

export const pathOf = (indicator: string): string => observationTable(indicator).path;
/** Whether a table of the model holds observations. */
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
    ratificationTable.read(text, path).map(({area, convention, year, remark, evidence, address}) => ({
      key: `${area}/${convention}`,
      area,
      when: "",
      parts: {convention},
      value: year ?? 0,
      marks: [remark],
      says: {evidence, address}
    })),
  [lawTable.path]: (text, path) => lawTable.read(text, path).flatMap(factsOfLaw),
  [claimTable.path]: (text, path) =>
    claimTable.read(text, path).map((claim) => ({
      key: keyOfClaim(claim),
      area: "",
      when: "",
      parts: {claim: claim.claim},
      value: claim.value,
      marks: [],
      says: {publisher: claim.publisher}
    })),
  [schemeTable.path]: (text, path) => schemeTable.read(text, path).flatMap(factsOfScheme),
  [schemeCountTable.path]: (text, path) =>
    schemeCountTable.read(text, path).map((one) => ({
      key: keyOfCount(one),
      area: one.scheme,
      when: String(one.year ?? ""),
      parts: {unit: one.unit},
      value: one.count,
      marks: [],
      says: {publisher: one.publisher, evidenceYear: String(one.evidenceYear ?? "")}
    })),
  [insuredLivesTable.path]: (text, path) => insuredLivesTable.read(text, path).flatMap(factsOfInsured),
  ...officeFacts
};

/** A law has a year and a share; a type that changes is another mark. */
function factsOfLaw(law: Law): Fact[] {
  const {area, branch, firstLaw, coverage, state, types, remark, source} = law;
  const says = {types: types.join(";"), year: String(law.year ?? "")};
  const about = {area, when: "", marks: [state, ...types, remark], says, source};
  const told = Object.entries({firstLaw, coverage}).flatMap(([what, value]) => (value === null ? [] : [{what, value}]));
  return told.map(({what, value}) => ({...about, key: `${keyOfLaw(law)}/${what}`, parts: {branch, what}, value}));
}

/** A row has people and a share of the population, or one of them. */
function factsOfInsured(row: InsuredLives): Fact[] {
  const {area, year, product, persons, share, remark} = row;
  const told = Object.entries({persons, share}).flatMap(([what, value]) => (value === null ? [] : [{what, value}]));
  const key = keyOfInsured(row);
  return told.map(({what, value}) => ({key: `${key}/${what}`, area, when: String(year), parts: {product, what}, value, marks: [remark]}));
}

/** A scheme has the year of its begin, and a count. */
function factsOfScheme({id, area, start, end, reached, strategy, ...said}: Scheme): Fact[] {
  const {name, localName, branches, groups, evidence, publisher, quality} = said;
  const lists = {branches: branches.join(";"), groups: groups.join(";")};
  const says = {country: area ?? "", name, localName, strategy, ...lists, end: String(end ?? ""), evidence, publisher, quality};
  const about = {area: id, when: "", marks: []};
  const count: Fact[] = reached
    ? [{...about, key: `${id}/reached`, parts: {strategy: "", unit: reached.unit}, value: reached.count, measure: "persons"}]
    : [];
  return [{...about, key: id, parts: {strategy}, value: start ?? 0, says}, ...count];
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
