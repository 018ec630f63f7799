import type {Locale} from "../../src/model/locale.ts";
import {numbersIn, reportsIn, type Found} from "./numbersIn.ts";
import type {RawRow} from "../atlas/rawModel.ts";

/** What a sentence must say: a share with one decimal, people with two digits (of a head count: no finer than a rate of one decimal tells), a limit as it stands, a plain number, a report. */
export type Expected =
  | {readonly percent: number}
  | {readonly people: number; readonly headCount?: number}
  | {readonly threeDigits: number}
  | {readonly threshold: number}
  | {readonly plain: number}
  | {readonly points: number}
  | {readonly report: string};

/** The ages of a group are its name. */
const ageGroup = /\b(Ages 15 to 24|De 15 a 24 años)\b/gi;

/** What is wrong with the numbers of a sentence: said and not expected, expected and not said. Order does not matter. */
export function numberFaults(sentence: string, locale: Locale, expected: readonly Expected[]): string[] {
  const found = numbersIn(sentence.replaceAll(ageGroup, ""), locale);
  const reports = reportsIn(sentence);
  const missing = expected.filter((one) => {
    if ("report" in one) return !take(reports, (report) => report === one.report);
    return !take(found, (number) => fits(number, one));
  });
  const left = [...found.map(({text}) => text), ...reports];
  return [
    ...missing.map((one) => `not said ${JSON.stringify(one)}: ${sentence}`),
    ...left.map((text) => `not expected ${text}: ${sentence}`)
  ];
}

/** The year of a row, or its report. */
export const when = ({period, edition}: RawRow): Expected => (period === null ? {report: edition} : {plain: period});

/** First and last year of some rows, or their reports. */
export function span(rows: readonly RawRow[]): Expected[] {
  const years = rows.flatMap(({period}) => period ?? []);
  if (years.length === 0) return [...new Set(rows.map(({edition}) => edition))].map((report) => ({report}));
  return [...new Set([Math.min(...years), Math.max(...years)])].map((plain) => ({plain}));
}

function take<T>(from: T[], fits: (one: T) => boolean): boolean {
  const at = from.findIndex(fits);
  if (at !== -1) from.splice(at, 1);
  return at !== -1;
}

/** Binary dust on either side of a half. */
const dust = 1e-9;

function fits(found: Found, expected: Exclude<Expected, {report: string}>): boolean {
  if ("percent" in expected) return found.percent && isShare(found, expected.percent);
  if ("threshold" in expected) return found.percent && found.number === expected.threshold;
  if (found.percent) return false;
  if ("people" in expected) return arePeople(found.number, expected);
  if ("threeDigits" in expected) return Math.abs(found.number - expected.threeDigits) <= 0.005 * expected.threeDigits;
  if ("points" in expected) return found.decimals === 1 && Math.abs(found.number - expected.points) <= 0.05 + dust;
  return Math.abs(found.number - expected.plain) < dust;
}

function isShare({number, limit, decimals}: Found, share: number): boolean {
  if (limit === "<") return number === 0.1 && share > 0 && share < 0.05;
  if (limit === ">") return number === 99.9 && share >= 99.95 - dust && share < 100;
  if (decimals === 0) return number === share && (share === 0 || share === 100);
  return share !== 0 && share !== 100 && decimals === 1 && Math.abs(number - share) <= 0.05 + dust;
}

/** Two significant figures; fewer people than a hundred are counted out. Of a head count, whole steps of a thousandth of it at least. */
function arePeople(number: number, {people, headCount = 0}: {people: number; headCount?: number}): boolean {
  const whole = Math.round(people);
  const ofDigits = whole < 100 ? 1 : 10 ** (Math.floor(Math.log10(whole)) - 1);
  const ofRate = headCount < 1000 ? 1 : 10 ** Math.round(Math.log10(headCount / 1000));
  const step = Math.max(ofDigits, ofRate);
  if (Math.round(number) % step !== 0) return false;
  return Math.abs(number - whole) <= step / 2 + dust;
}
