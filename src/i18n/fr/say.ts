import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

const leftOut = ({value, gap}: {value: number; gap: number | null}): string =>
  gap === null ? `couverture ${print.percent(value)}` : `${print.percent(gap)} (couverture ${print.percent(value)})`;

/** What an observation says aloud, wherever a pointer or a keyboard rests on it. Travels to the browser with the words of the compare page. */
export const say: Words["say"] = {
  value: ({name, value, unit, when}) => `${name}\u00a0: ${inUnit(value, unit)} (${when})`,
  left: ({name, gap, value, when}) => `${name}\u00a0: ${print.percent(gap)} hors couverture, couverture ${print.percent(value)} (${when})`,
  absent: ({name, why}) => `${name}\u00a0: ${why}`,
  median: ({name, value, unit, when}) => `${name}\u00a0: pays médian ${inUnit(value, unit)}${when ? ` (${when})` : ""}`,
  sexes: ({name, women, men, unit, why, children = false, when}) =>
    `${name}\u00a0: ${children ? "sexe féminin" : "femmes"} ${women == null ? why : inUnit(women, unit)}, ${children ? "sexe masculin" : "hommes"} ${men == null ? why : inUnit(men, unit)} (${when})`,
  sexesLeft: ({name, women, men, why, children = false, when}) =>
    `${name}, hors couverture\u00a0: ${children ? "sexe féminin" : "femmes"} ${women ? leftOut(women) : why}, ${children ? "sexe masculin" : "hommes"} ${men ? leftOut(men) : why} (${when})`
};
