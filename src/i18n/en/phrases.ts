import type {Unit} from "../../model/unit.ts";
import {format} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as English messages print them. */
export const print = format("en");

/** The form of an English noun for a count. */
export const n = (count: number, one: string, other: string): string => plural("en", count, {one, other});

const numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** A small number in words: "eight"; a larger one in figures. */
export const inWords = (count: number): string => numbers[count] ?? print.count(count);

/** Some of so many: "both", "all six", "4 of 6"; what is counted follows. */
export const someOf = (count: number, of: number): string =>
  count !== of || of < 2 ? `${print.count(count)} of ${print.count(of)}` : of === 2 ? "both" : `all ${inWords(of)}`;

/** A count within a sentence: "none", "3". */
export const orNone = (count: number): string => (count === 0 ? "none" : print.count(count));

/** After “in none of 6 …” the verb stands before its subject, with no comma: “In none of 6 countries do programmes reach”, “In 4 of 6 countries, programmes reach”. */
export const verbFirst = (count: number, verb: "do" | "does"): string => (count === 0 ? ` ${verb}` : ",");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** An abbreviation stays as it is: "UHC". */
export const small = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** A value with the unit that its number does not say by itself: "65.9%", "4.9% of GDP", "42 index points". */
export const inUnit = (value: number, unit: Unit): string => {
  const text = print.value(value, unit);
  return unit === "percentOfGdp" ? `${text} of GDP` : unit === "index" ? `${text} ${n(value, "index point", "index points")}` : text;
};

/** A share in a sentence, a limit in words: "34.1%", "under 0.1%", "over 99.9%". */
export const spokenShare = (value: number): string => {
  const {text, limit} = print.share(value);
  return limit === null ? text : `${limit} ${text}`;
};

/** The same with its unit, in a sentence. */
export const spokenValue = (value: number, unit: Unit): string =>
  unit === "index" || value === 0 ? inUnit(value, unit) : `${spokenShare(value)}${unit === "percentOfGdp" ? " of GDP" : ""}`;

/** What none of a group does, from what everyone of it does not. */
const denials: readonly (readonly [RegExp, string])[] = [
  [/ (?<verb>is|are) not /, " $<verb> "],
  [/ does not (?<verb>\w+) /, " $<verb>s "],
  [/ receive no /, " receive any "]
];
const undenied = (left: string): string | null => {
  const [of, by] = denials.find(([denial]) => denial.test(left)) ?? [];
  return of && by ? left.replace(of, by) : null;
};

/** A text with a remark in brackets, which share those that it ends with: "417 families (2019)", "old people (65 and over; 2019)". */
export const inBrackets = (text: string, remark: string): string =>
  text.endsWith(")") ? `${text.slice(0, -1)}; ${remark})` : `${text} (${remark})`;

/** A place with its year; a name that ends in brackets keeps its own: "in Macao (China), 2022". */
export const afterPlace = (text: string, remark: string): string => (text.endsWith(")") ? `${text}, ${remark}` : `${text} (${remark})`);

/** Of values at the cap of the source: "coverage is reported as 100% in 64 countries and areas (2018–2023, capped)". */
export const reportedWhole = (where: string, contributors = false): string =>
  `${contributors ? "the share contributing" : "coverage"} is reported as ${print.percent(100)} ${where}`;

/** "from 5.2% in … to 100% in …"; where the first is at the cap of its source, it has no share: "up to 100% in …; coverage is reported as 100% in …". */
type FromTo = {readonly first: string; readonly last: string; readonly capped: boolean; readonly contributors?: boolean};
export const fromTo = ({first, last, capped, contributors}: FromTo): string =>
  capped ? `up to ${last}; ${reportedWhole(first, contributors)}` : `from ${first} to ${last}`;

/** A gap, and its predicate: "of children receive no benefit". */
type LeftOut = {readonly gap: number; readonly left: string; readonly unit?: Unit};

/** "no children receive any benefit", "none of the population is covered", where the gap is the whole, for a published 0; else null. */
const nobody = ({gap, left, unit = "percent"}: LeftOut): string | null => {
  const all = gap === 100 && unit === "percent" ? undenied(left) : null;
  if (all === null) return null;
  return `${all.startsWith("of the ") ? `none ${all}` : `no ${all.slice("of ".length)}`}, as published`;
};

/** The gap with its predicate: "34.1% of children receive no benefit"; where it is the whole, none of them receives any. */
export const leftOut = (about: LeftOut): string => nobody(about) ?? `${spokenValue(about.gap, about.unit ?? "percent")} ${about.left}`;

/** The same with the number of people, before the verb: "34.1% of the population, about 15 million people, is not covered". */
export const leftOutPeople = (about: LeftOut, people: SpokenPeople): string => {
  const all = nobody(about);
  if (all !== null) return `${all}: ${aboutPeople(people)} are left out`;
  const said = leftOut(about);
  const verb = said.search(/ (?:is|are|does|do|receive|work)s? /);
  return verb === -1 ? `${said}, ${aboutPeople(people)}` : `${said.slice(0, verb)}, ${aboutPeople(people)},${said.slice(verb)}`;
};

const ordinals = new Intl.PluralRules("en", {type: "ordinal"});
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = {one: "st", two: "nd", few: "rd"};

/** A place in an order: "1st", "82nd". */
export const ordinal = (position: number): string => `${print.count(position)}${endings[ordinals.select(position)] ?? "th"}`;

/** Branches that leave out nearly as much as the one that is told. */
export type Near = readonly {readonly branch: string; readonly gap: number}[];
/** "; nearly as large for children (55.9%)"; "" for none. */
export const nearlyAsLarge = (near: Near): string =>
  near.length === 0
    ? ""
    : `; nearly as large for ${print.list(near.map(({branch, gap}) => `${branch.toLowerCase()} (${print.percent(gap)})`))}`;

/** A whole number of percentage points: "1 percentage point". */
export const percentagePoints = (count: number): string => `${print.count(count)} ${n(count, "percentage point", "percentage points")}`;

/** People as far as they are known; `under` where they are only known to be under so many. */
export type SpokenPeople = {readonly people: number; readonly under: boolean};

/** "about 15 million people", "fewer than 100 people". */
export const aboutPeople = ({people, under}: SpokenPeople): string =>
  `${under ? "fewer than" : "about"} ${print.roundedPeople(people)} ${n(people, "person", "people")}`;

/** What makes employment informal, said alike wherever it is said. */
export const informalMeans =
  "Informal employment, as the ILO defines it, comprises employees without social protection or other employment benefits, in law or in practice; own-account workers and employers whose enterprise is informal; and all contributing family workers.";

/** Why informality and coverage explain each other less than they seem to. */
export const partlyCircular =
  "Partly circular: employees count as informal in part because they have no social protection, so each figure contains part of the other.";

/**
 * What a widest difference leaves aside: pairs with a note that are wider, pairs at the cap, whose difference is cut off, and surveys before
 * a year that are wider.
 */
export type Aside = {readonly only: boolean; readonly noted: boolean; readonly capped: boolean; readonly since: number | null};

/** "the only comparable difference", "the widest difference in coverage, leaving aside pairs with a note, at the cap or from before 2016,". */
export const widestDifference = ({only, noted, capped, since}: Aside, about = ""): string => {
  const old = since === null ? [] : [`from before ${print.year(since)}`];
  const aside = [...(noted ? ["with a note"] : []), ...(capped ? ["at the cap"] : []), ...old];
  return `the ${only ? "only comparable" : "widest"} difference${about}${aside.length === 0 ? "" : `, leaving aside pairs ${aside.join(", ").replace(/, (?=[^,]*$)/, " or ")},`}`;
};

/** Of coverage, where a published zero may stand for what was not reported. */
export const withoutZeros = ", leaving aside published zeros";
