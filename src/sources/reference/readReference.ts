import type {Annotation} from "../../model/annotation.ts";
import type {Country, Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {checkCountries} from "./checkCountries.ts";
import {checkIsoCodes} from "./checkIsoCodes.ts";
import {checkIndicators} from "./checkIndicators.ts";
import {checkPairs} from "./checkPairs.ts";
import {checkPractices} from "./checkPractices.ts";
import type {AreaAlias, SetAside} from "./readAreaAliases.ts";
import type {LocatedCorrection} from "./readCorrections.ts";
import {readLists} from "./readLists.ts";
import {checkGroupsOf, readCountries} from "./countries.ts";
import {readGroupMembers} from "./readGroupMembers.ts";
import {readGroups} from "./groups.ts";
import {readNaming} from "./readNaming.ts";
import {readIndicators} from "./indicators.ts";
import type {PublisherName} from "./readPublisherNames.ts";

/** The tables of `data/reference`, by the names of their files without ".csv". */
export const referenceTables = [
  "countries",
  "groups",
  "group-members",
  "place-names",
  "search-aliases",
  "indicators",
  "annotations",
  "corrections",
  "area-aliases",
  "set-aside",
  "publisher-names",
  "iso-3166",
  "pairs",
  "practices"
] as const;
export type ReferenceTable = (typeof referenceTables)[number];

export type Reference = {
  readonly countries: readonly Country[];
  readonly groups: readonly Group[];
  readonly iloCodes: ReadonlyMap<string, string>;
  readonly indicators: readonly Indicator[];
  /** The rows of the indicators, in their order, for complaints about them. */
  readonly indicatorRows: readonly Row[];
  readonly annotations: readonly Annotation[];
  /** The rows of the annotations, in their order, for complaints about them. */
  readonly annotationRows: readonly Row[];
  readonly corrections: readonly LocatedCorrection[];
  readonly aliases: readonly AreaAlias[];
  /** Codes that are left out by list, by "source/code". */
  readonly setAside: ReadonlyMap<string, SetAside>;
  /** What publishers call their codes. */
  readonly names: readonly PublisherName[];
};

/** The text of a table and the name by which complaints call it. */
export type Table = {readonly text: string; readonly file: string};

/** Reads the reference tables, beside the names of the raw ones and the last year that there was; undefined when one of them has no readable shape, so that nothing can be said of the rest. */
export function readReference(
  tables: Readonly<Record<ReferenceTable, Table>>,
  {rawTables, last}: {readonly rawTables: ReadonlySet<string>; readonly last: number},
  complaints: Complaints
): Reference | undefined {
  const read = <T>(name: ReferenceTable, reader: (text: string, file: string) => T) =>
    complaints.gather(() => reader(tables[name].text, tables[name].file));
  const countries = read("countries", (text, file) => readCountries(text, file, complaints));
  const indicators = read("indicators", (text, file) => readIndicators(text, file, rawTables, complaints));
  if (countries === undefined || indicators === undefined) return undefined;

  const countryIds = idsOf(countries.countries);
  const listed = read("group-members", (text, file) => readGroupMembers(text, file, countryIds, complaints));
  const groups =
    listed && read("groups", (text, file) => readGroups(text, file, {countries: countries.countryRows, listed, last}, complaints));
  if (groups === undefined) return undefined;

  checkGroupsOf(countries, groups.ruled, complaints);
  checkCountries(countries.countryRows, complaints);
  checkIndicators(indicators.indicators, indicators.indicatorRows, complaints);
  const known = {indicators: idsOf(indicators.indicators), areas: idsOf([...countries.countries, ...groups.groups])};
  const named = readNaming([...countries.countries, ...groups.groups], tables, complaints);
  const lists = readLists(read, {...known, all: indicators.indicators}, complaints);
  read("iso-3166", (text, file) => checkIsoCodes(text, file, countries.countryRows, complaints));
  checkLearning(read, {...countries, ...groups, last}, complaints);
  if (!named || !lists) return undefined;
  return {
    ...{...countries, countries: countries.countries.map(named)},
    ...{...groups, groups: groups.groups.map(named)},
    ...{...indicators, ...lists}
  };
}

type Read = <T>(name: ReferenceTable, reader: (text: string, file: string) => T) => T | undefined;

/** Who can learn from whom, and what of: countries, and groups whose members we hold. */
function checkLearning(
  read: Read,
  {countries, groups, last}: Pick<Reference, "countries" | "groups"> & {last: number},
  complaints: Complaints
): void {
  const paged = groups.filter(({members}) => members.length > 0);
  const areas = new Map([...countries.map(({id}) => [id, []] as const), ...paged.map(({id, members}) => [id, members] as const)]);
  read("pairs", (text, file) => checkPairs(text, file, {areas, last}, complaints));
  read("practices", (text, file) => checkPractices(text, file, {countries: idsOf(countries), last}, complaints));
}

const idsOf = (items: readonly {readonly id: string}[]): ReadonlySet<string> => new Set(items.map(({id}) => id));
