import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

/** What values are read with. Travels to the browser with the words of the compare page. */
export const readValue = {
  report: (edition: string) => `informe ${print.edition(edition)}`,
  old: "dato antiguo",
  noted: "véase la nota",
  inUnit: ({value, unit}) => inUnit(value, unit),
  remarked: ({name, remark}) => `${name} (${remark})`,
  missing: "–"
} satisfies Partial<Words["value"]>;

/** A value and what stands beside it. */
export const value: Words["value"] = {
  ...readValue,
  about: ({amount}) => `cerca de ${amount}`,
  rank: ({position, of}) => `${print.count(position)} de ${print.count(of)}`,
  notRanked: ({original}) => `sin puesto: mismo valor que ${original.the}`,
  outOf: ({count, of}) => `${print.count(count)} de ${print.count(of)}`,
  tied: "compartida",
  roundedZero: "redondeado en la fuente"
};
