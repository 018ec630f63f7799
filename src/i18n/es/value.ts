import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

/** Un valor y lo que lo acompaña. */
export const value: Words["value"] = {
  report: (edition: string) => `informe ${edition}`,
  old: "antiguo",
  noted: "véase la nota",
  inUnit: ({value, unit}) => inUnit(value, unit),
  about: ({amount}) => `cerca de ${amount}`,
  rank: ({position, of}) => `${print.count(position)} de ${print.count(of)}`,
  outOf: ({count, of}) => `${print.count(count)} de ${print.count(of)}`,
  remarked: ({name, remark}) => `${name} (${remark})`,
  tied: "compartida",
  missing: "–"
};
