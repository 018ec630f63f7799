import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

/** What values are read with. Travels to the browser with the words of the compare page. */
export const readValue = {
  report: (edition: string) => `تقرير ${print.edition(edition)}`,
  old: "قديم",
  noted: "انظر الملاحظة",
  inUnit: ({value, unit}) => inUnit(value, unit),
  remarked: ({name, remark}) => `${name} (${remark})`,
  missing: "–"
} satisfies Partial<Words["value"]>;

/** A value and what stands beside it. */
export const value: Words["value"] = {
  ...readValue,
  about: ({amount}) => `نحو ${amount}`,
  rank: ({position, of}) => `${print.count(position)} من أصل ${print.count(of)}`,
  notRanked: ({original}) => `بلا ترتيب: القيمة نفسها لدى ${original.the}`,
  outOf: ({count, of}) => `${print.count(count)} من أصل ${print.count(of)}`,
  tied: "بالتساوي",
  roundedZero: "مقرّب في المصدر"
};
