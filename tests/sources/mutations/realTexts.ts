import {readTexts} from "../../../scripts/data/readTexts.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import type {Texts} from "../../../src/sources/texts.ts";
import {editRows} from "./mutation.ts";

/** Countries that mutations, corrections or notes are about. */
const needed = ["NER", "NGA", "PER", "KOS", "ABW", "SRB"];
const codeColumns = ["iso3", "ref_area", "Country Code", "code"];

/** Tables of one country each stay as they are: none of them may be empty. */
const isOfOne = ({source}: {readonly source: string}): boolean => source.startsWith("subnational-");

/** The tables of the project as they are. */
export const realTexts = (): Texts => readTexts({raw: "data/raw", reference: "data/reference"}, new Complaints());

/** The same with the real rows of about one country in six, for which all else is as large as it is: a run takes a moment. */
export function fewerRows(texts: Texts): Texts {
  const areasIn = (name: "corrections" | "annotations") =>
    [...texts.reference[name].text.matchAll(/^[a-z-]*,([A-Z]{3}),/gm)].map(([, area]) => area!);
  const countries = [...texts.reference.countries.text.matchAll(/^([A-Z]{3}),/gm)].map(([, iso3]) => iso3!);
  const kept = new Set([
    ...needed,
    ...areasIn("corrections"),
    ...areasIn("annotations"),
    ...countries.filter((_, index) => index % 6 === 0)
  ]);
  const isLeftOut = (code: string) => countries.includes(code) && !kept.has(code);
  const fewer = <T extends {readonly text: string}>(table: T): T => ({
    ...table,
    text: editRows(table.text, (rows, columns) => {
      const column = codeColumns.find((one) => columns.includes(one));
      if (column !== undefined) return rows.filter((row) => !isLeftOut(row[column]!));
      return columns.includes("beneficiaries") ? rows.filter(({id = ""}) => !isLeftOut(id.slice(0, 3))) : rows;
    })
  });
  const names = texts.reference["publisher-names"];
  return {
    ...texts,
    tables: texts.tables.map((table) => (isOfOne(table) ? table : fewer(table))),
    reference: {...texts.reference, "publisher-names": fewer(names)}
  };
}
