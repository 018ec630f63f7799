import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

/** What values are read with. Travels to the browser with the words of the compare page. */
export const readValue = {
  report: (edition: string) => `rapport ${print.edition(edition)}`,
  old: "ancien",
  noted: "voir la note",
  inUnit: ({value, unit}) => inUnit(value, unit),
  remarked: ({name, remark}) => `${name} (${remark})`,
  missing: "–"
} satisfies Partial<Words["value"]>;

/** A value and what stands beside it. */
export const value: Words["value"] = {
  ...readValue,
  about: ({amount}) => `environ ${amount}`,
  rank: ({position, of}) => `${print.count(position)} sur ${print.count(of)}`,
  notRanked: ({original}) => `non classé\u00a0: même valeur que ${original.the}`,
  outOf: ({count, of}) => `${print.count(count)} sur ${print.count(of)}`,
  tied: "ex æquo",
  roundedZero: "arrondi dans la source"
};
