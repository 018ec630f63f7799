import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

const leftOut = ({value, gap}: {value: number; gap: number | null}): string =>
  gap === null ? `التغطية ${print.percent(value)}` : `${print.percent(gap)} (التغطية ${print.percent(value)})`;

/** What an observation says aloud, wherever a pointer or a keyboard rests on it. Travels to the browser with the words of the compare page. */
export const say: Words["say"] = {
  value: ({name, value, unit, when}) => `${name}: ${inUnit(value, unit)} (${when})`,
  left: ({name, gap, value, when}) => `${name}: خارج التغطية ${print.percent(gap)}، التغطية ${print.percent(value)} (${when})`,
  absent: ({name, why}) => `${name}: ${why}`,
  median: ({name, value, unit, when}) => `${name}: البلد الوسيط ${inUnit(value, unit)}${when ? ` (${when})` : ""}`,
  sexes: ({name, women, men, unit, why, children = false, when}) =>
    `${name}: ${children ? "الإناث" : "النساء"} ${women == null ? why : inUnit(women, unit)}، ${children ? "الذكور" : "الرجال"} ${men == null ? why : inUnit(men, unit)} (${when})`,
  sexesLeft: ({name, women, men, why, children = false, when}) =>
    `${name}، خارج التغطية: ${children ? "الإناث" : "النساء"} ${women ? leftOut(women) : why}، ${children ? "الذكور" : "الرجال"} ${men ? leftOut(men) : why} (${when})`
};
