import type {Convention, YearRemark} from "../../model/ratification.ts";

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
  after2006: "after September 2006"
};

/** The words of ratifications: the line on a country's page, and the file. */
export const ratifications = {
  title: "Conventions ratified",
  conventions,
  remarks,
  named: (code: string, about: string) => `${code} ${about}`,
  one: (convention: string, year: string, remark: string) => `${convention} (${remark === "" ? year : `${year}, ${remark}`})`,
  noYear: "year unknown",
  ratified: (list: string) => `Ratified: ${list}.`,
  none: "No ratification is known here.",
  others: (list: string) => `For the others nothing is known here, which is not a refusal: ${list}.`,
  lookedFor: (list: string) => `That is not a refusal. Looked for were: ${list}.`,
  seenIn: (code: string) => `${code} seen in:`,
  columns: {
    convention: "code of the convention",
    year: "year of ratification; blank where it is not known. A country and convention without a row are unknown, which is not a refusal",
    remark: "what is known of the year; blank is: nothing besides",
    evidence: "document in which the ratification was seen; blank where it stands in the list of the source alone",
    address: "where the document stands, as it was noted"
  }
};
