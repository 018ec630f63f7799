import type {Convention, YearRemark} from "../../model/ratification.ts";
import {print} from "./phrases.ts";

/** What each convention is about. */
const conventions: Record<Convention, string> = {
  C102: "social security, minimum standards",
  C118: "equality of treatment in social security",
  C183: "maternity protection",
  C156: "workers with family responsibilities",
  C175: "part-time work",
  C177: "home work",
  C100: "equal remuneration",
  C111: "discrimination in employment",
  ICESCR: "economic, social and cultural rights",
  "ICESCR-OP": "complaints about economic, social and cultural rights",
  CEDAW: "discrimination against women",
  CRC: "rights of the child",
  CRPD: "rights of persons with disabilities",
  ICMW: "rights of migrant workers"
};

const remarks: Record<Exclude<YearRemark, "">, string> = {
  yearOfLaw: "year of the law; very likely registered in 2019",
  after2006: "after September 2006",
  inForce: "year of entry into force, in a list of 1976"
};

const noYear = "year unknown";

/** The words of ratifications: the line on a country's page, and the file. */
export const ratifications = {
  title: "Conventions and treaties",
  conventions,
  remarks,
  named: ({code, about}: {code: string; about: string}) => `${code} ${about}`,
  one: ({convention, year, remark}: {convention: string; year: number | null; remark: string}) =>
    `${convention} (${print.remarks([year == null ? noYear : print.year(year), remark])})`,
  ratified: (conventions: readonly string[]) =>
    `Ratified, acceded to or succeeded to: ${print.statements(conventions)}. The lists do not say which of the three.`,
  /** Of a convention whose other ratifications were each seen in a document. */
  unchecked: "not checked against a document",
  /** A document, as it was noted in English. */
  document: (noted: string) => noted,
  none: "This list has no ratification by this country or area. Absence from it is unknown, not a refusal.",
  /** Of an area that is no State: the list is of States. */
  ofState: "A ratification by the State that the area belongs to may extend to it.",
  others: (conventions: readonly string[]) =>
    `For the others nothing is known here, which is not a refusal: ${print.statements(conventions)}.`,
  /** Of a country that has ratified, though the list has no row of it. */
  lacked: (convention: string) =>
    `Ratified too, but missing from the list: ${convention}. The table says neither the year nor which parts were accepted.`,
  parts: (code: string) => `A country accepts ${code} in parts, one for each branch: the table does not say which.`,
  listed: (conventions: readonly string[]) => `The list is of: ${print.statements(conventions)}.`,
  seenIn: (code: string) => `Source for ${code}:`,
  columns: {
    convention: "code of the convention",
    year: "year of ratification, or what the remark says of it; blank where it is not known. A country and convention without a row are unknown, which is not a refusal",
    remark: "what is known of the year; blank is: nothing besides",
    evidence: "document in which the ratification was seen; blank where it is in the list of the source alone",
    address: "where the document is, as it was noted"
  }
};
