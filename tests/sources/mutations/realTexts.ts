import {readTexts} from "../../../scripts/data/readTexts.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import type {Table} from "../../../src/sources/reference/readReference.ts";
import type {Texts} from "../../../src/sources/texts.ts";
import {editRows} from "./mutation.ts";

/** Countries that mutations, corrections or notes are about. */
const needed = ["NER", "NGA", "PER", "KOS", "ABW", "SRB"];
/** So many groups of the ILO are in every table of theirs. */
const fewGroups = 3;
const codeColumns = ["iso3", "ref_area", "Country Code", "code"];

/** Tables of one country each stay as they are: none of them may be empty. */
const isOfOne = ({source}: {readonly source: string}): boolean => source.startsWith("subnational-");

/** The tables of the project as they are. */
export const realTexts = (): Texts => readTexts({raw: "data/raw", reference: "data/reference"}, new Complaints());

/** How many of the world's countries keep their rows in a source, and whether all groups do. */
type Kept = {readonly oneOf: number; readonly allGroups: boolean};
/** The source that is damaged: so much of it that patterns show. All others: so little that a run takes a moment. */
const damaged: Kept = {oneOf: 6, allGroups: true};
const bystander: Kept = {oneOf: 40, allGroups: false};

/** The same with the real rows of some countries, for which all else is as large as it is: more of them in the source that is looked at. */
export function fewerRows(texts: Texts, looked: string): Texts {
  const areasIn = (name: "corrections" | "annotations") =>
    [...texts.reference[name].text.matchAll(/^[a-z-]*,([A-Z]{3}),/gm)].map(([, area]) => area!);
  const countries = [...texts.reference.countries.text.matchAll(/^([A-Z]{3}),/gm)].map(([, iso3]) => iso3!);
  const groups = [...texts.reference.groups.text.matchAll(/,(X\d\d),/g)].map(([, code]) => code!);
  const always = [...needed, ...areasIn("corrections"), ...areasIn("annotations"), ...groups.slice(0, fewGroups)];
  const leftOutOf = ({oneOf, allGroups}: Kept): ReadonlySet<string> => {
    const candidates = [...countries.filter((_, index) => index % oneOf !== 0), ...(allGroups ? [] : groups)];
    return new Set(candidates.filter((code) => !always.includes(code)));
  };
  const [many, few] = [leftOutOf(damaged), leftOutOf(bystander)];
  const fewer = <T extends Table>(table: T, leftOut: ReadonlySet<string>): T => ({...table, text: withoutAreas(table.text, leftOut)});
  const names = texts.reference["publisher-names"];
  return {
    ...texts,
    tables: texts.tables.map((table) => (isOfOne(table) ? table : fewer(table, table.source === looked ? many : few))),
    reference: {...texts.reference, "publisher-names": fewer(names, looked === "worldbank" ? many : few)}
  };
}

const withoutAreas = (text: string, leftOut: ReadonlySet<string>): string =>
  editRows(text, (rows, columns) => {
    const column = codeColumns.find((one) => columns.includes(one));
    if (column !== undefined) return rows.filter((row) => !leftOut.has(row[column]!));
    return columns.includes("beneficiaries") ? rows.filter(({id = ""}) => !leftOut.has(id.slice(0, 3))) : rows;
  });
