import type {Locale} from "../model/locale.ts";
import type {Unit} from "../model/unit.ts";
import {numbersOf} from "./numbersOf.ts";
import {directionOf} from "./directionOf.ts";
import {setApart} from "./setApart.ts";

/** Numbers, lists and dates as a language writes them; everything that prints a number goes through here. */
export type Format = ReturnType<typeof format>;

/** The first and the last year of some values. */
export type YearRange = {readonly first: number; readonly last: number};

/** A share as it is printed: its text, and whether that is a limit which the value lies under or over. */
export type PrintedShare = {readonly text: string; readonly limit: "under" | "over" | null};

/** What stands between parts of a line in each language. */
const joints: Readonly<Record<Locale, {readonly remark: string; readonly statement: string; readonly label: string}>> = {
  en: {remark: ", ", statement: "; ", label: ": "},
  es: {remark: ", ", statement: "; ", label: ": "},
  fr: {remark: ", ", statement: "\u202f; ", label: "\u00a0: "},
  ar: {remark: "، ", statement: "؛ ", label: ": "}
};

const cache = new Map<Locale, ReturnType<typeof makeFormat>>();

/** The formatter of a language; made once. */
export function format(locale: Locale): ReturnType<typeof makeFormat> {
  const known = cache.get(locale);
  if (known) return known;
  const made = makeFormat(locale);
  cache.set(locale, made);
  return made;
}

function makeFormat(locale: Locale) {
  const oneDecimal = new Intl.NumberFormat(numbersOf(locale), {minimumFractionDigits: 1, maximumFractionDigits: 1});
  const whole = new Intl.NumberFormat(numbersOf(locale), {maximumFractionDigits: 0});
  const fine = percents(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  const roundLimit = percents(locale, {maximumFractionDigits: 1});
  const twoDigits = new Intl.NumberFormat(numbersOf(locale), {maximumSignificantDigits: 2});
  const [compact, short] = [millions(locale, 2), millions(locale, 4)];
  const {share, wholeShare} = shares(locale);
  const apart = setApart(locale);
  const limited = ({text, limit}: PrintedShare): string => (limit ? apart(`${signs[limit]}${text}`) : text);
  const percent = (value: number): string => limited(share(value));
  const roundedZero = percents(locale, {minimumFractionDigits: 1}).format(0);
  return {
    ...differences(locale),
    /** A share and a limit apart, for sentences that say the limit in words. */
    ...{share, wholeShare},
    /** A share of 0–100 with one decimal; exact 0 and 100 stand bare, and nothing else may look like them. */
    percent,
    /** A share of people behind a figure: "96%", never rounded up to the whole, nor to the half or the three quarters that decide whether and how it is shown. */
    wholePercent: (value: number): string => limited(wholeShare(value)),
    /** A small part of a whole: "0.04%". */
    finePercent: (value: number): string => fine.format(value / 100),
    /** A round limit, in a legend or on an axis: "20%", "2.5%", "40". */
    limit: (value: number, unit: Unit): string => (unit === "index" ? whole.format(value) : roundLimit.format(value / 100)),
    /** A value in its unit, spending of 0 with its decimal, as it is rounded in the source: "65.9%", "42 points" is for words to complete; an index is a bare number. */
    value: (value: number, unit: Unit): string =>
      unit === "index" ? trimmed(value, whole, oneDecimal) : unit === "percentOfGdp" && value === 0 ? roundedZero : percent(value),
    /** People in full, where they add up or are counted: "15,446,722". */
    people: (people: number): string => whole.format(people),
    /** People in sentences: two significant figures, "15 million", "340,000". */
    roundedPeople: (people: number): string => (isInMillions(people) ? compact(people) : twoDigits.format(people)),
    /** People in tables and lists, rounded before to what is known of them: "15.4 million", "340,000". */
    shortPeople: (people: number): string => (people >= 1_000_000 ? short(people) : whole.format(people)),
    /** Whether people in sentences are told in a noun of their own, "15 million". */
    isInMillions,
    count: (count: number): string => whole.format(count),
    ...joined(locale)
  };
}

/** Many people, to so many digits: "3.8 billion"; Spanish counts in millions all the way, "3.800 millones". */
function millions(locale: Locale, maximumSignificantDigits: number): (people: number) => string {
  if (locale !== "es") {
    const compact = new Intl.NumberFormat(numbersOf(locale), {notation: "compact", compactDisplay: "long", maximumSignificantDigits});
    return (people) => compact.format(people);
  }
  const grouped = new Intl.NumberFormat(numbersOf(locale), {maximumSignificantDigits, useGrouping: "always"});
  return (people) => {
    const text = grouped.format(people / 1_000_000);
    return `${text} ${text === "1" ? "millón" : "millones"}`;
  };
}

function differences(locale: Locale) {
  const whole = new Intl.NumberFormat(numbersOf(locale), {maximumFractionDigits: 0});
  const [one, two] = [1, 2].map(
    (digits) => new Intl.NumberFormat(numbersOf(locale), {minimumFractionDigits: digits, maximumFractionDigits: digits})
  ) as [Intl.NumberFormat, Intl.NumberFormat];
  const apart = setApart(locale);
  const signed = (points: number, decimals: 1 | 2): string => {
    const amount = decimals === 1 ? one : two;
    const text = amount.format(Math.abs(points));
    return text === amount.format(0) ? text : apart(`${points < 0 ? "−" : "+"}${text}`);
  };
  const perYear = (points: number): string =>
    Math.abs(points) < 0.005 ? whole.format(0) : (Math.abs(points) < 0.995 ? two : one).format(Math.abs(points));
  return {
    /** A difference in points, without sign: "6.2". */
    points: (points: number): string => one.format(Math.abs(points)),
    /** Points to two decimals, where they add up or are small: "0.04". */
    finePoints: (points: number): string => two.format(points),
    /** A difference in points with its sign: "+6.2", "−6.2", "0". */
    signedPoints: (points: number): string => (Math.abs(points) < 0.05 ? whole.format(0) : signed(points, 1)),
    /** The same of a difference that is cut off: "≥ +21.8", "≤ −21.8". */
    pointsAtLeast: (points: number): string => apart(`${points < 0 ? "≤" : "≥"} ${signed(points, 1)}`),
    /** The same of parts of a whole: "+6.0", "−0.04", "0.0". */
    addedPoints: signed,
    /** Points a year, to two digits where they are under one: "6.8", "0.25". */
    perYear,
    /** The same with its sign: "−5.6", "+0.25", "0". */
    signedPerYear: (points: number): string =>
      Math.abs(points) < 0.005 ? whole.format(0) : apart(`${points < 0 ? "−" : "+"}${perYear(points)}`)
  };
}

function joined(locale: Locale) {
  const days = new Intl.DateTimeFormat(numbersOf(locale), {dateStyle: "long", timeZone: "UTC"});
  // French counts the first of a month; Intl does not know.
  const dayOf = (date: string): string => days.format(new Date(date)).replace(/^1 (?=\p{L})/u, locale === "fr" ? "1ᵉʳ " : "1 ");
  const list = new Intl.ListFormat(numbersOf(locale), {type: "conjunction"});
  const {remark, statement, label} = joints[locale];
  const apart = setApart(locale);
  // A number after a name in Latin letters would go on with it to the right: "XLSX، 173".
  const closed = (item: string | undefined): string =>
    directionOf(locale) === "rtl" && /[A-Za-z]\)?$/.test(item!) ? `${item}\u200f` : item!;
  return {
    /** A year is a name, not a quantity: no grouping. */
    year: (year: number): string => String(year),
    /** The years of several values: "2015–2023"; one year stands alone. */
    years: ({first, last}: YearRange): string => (first === last ? String(last) : apart(`${String(first)}–${String(last)}`)),
    /** A day of the calendar from its ISO form: "21 November 2026". */
    day: dayOf,
    /** The same where the month or the day may not be known: then the year alone. */
    moment: (date: string): string => (/^\d{4}-\d\d-\d\d$/.test(date) ? dayOf(date) : date.slice(0, 4)),
    /** The years of a report, which data write with a hyphen: "2024–26". */
    edition: (edition: string): string => edition.replace(/\d+(?:-\d+)+/g, (years) => apart(years.replaceAll("-", "–"))),
    list: (items: readonly string[]): string => list.format(items),
    /** Remarks on one thing, side by side: "2014, old, low reliability"; empty ones fall out. */
    remarks: (items: readonly (string | undefined)[]): string => items.filter(Boolean).map(closed).join(remark),
    /** Statements that hold commas of their own: "one, of 2014; another, of 2015"; empty ones fall out. */
    statements: (items: readonly (string | undefined)[]): string => items.filter(Boolean).map(closed).join(statement),
    /** What is said of something: "Source: ILO". */
    labelled: (name: string, text: string): string => `${name}${label}${text}`
  };
}

/** Prints parts of a whole as a language does; in a script from the right the sign stays where it is, and the number apart from the words around it. */
function percents(locale: Locale, options: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, "format"> {
  const {format} = new Intl.NumberFormat(numbersOf(locale), {style: "percent", ...options});
  const apart = setApart(locale);
  return {format: (value: number) => apart(format(value).replace(/[\u200e\u200f]/g, ""))};
}

function shares(locale: Locale) {
  const one = percents(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  const whole = percents(locale, {maximumFractionDigits: 0});
  return {
    share: (value: number): PrintedShare => {
      if (value === 0 || value === 100) return {text: whole.format(value / 100), limit: null};
      if (value < 0.05) return {text: one.format(0.001), limit: "under"};
      if (value >= 99.95 && value < 100) return {text: one.format(0.999), limit: "over"};
      return {text: one.format(undusted(value / 100)), limit: null};
    },
    wholeShare: (value: number): PrintedShare => {
      if (value >= 99.5 && value < 100) return {text: whole.format(0.99), limit: "over"};
      const bound = footingLimits.find((limit) => value >= limit - 0.5 && value < limit);
      if (bound !== undefined && value >= bound - 0.05) return {text: whole.format(bound / 100), limit: "under"};
      return {text: (bound === undefined ? whole : one).format(value / 100), limit: null};
    }
  };
}

/** The shares of people under which a computed figure is hidden, or weak: what lies under them must not look as if it reached them. */
const footingLimits = [50, 75];

/** Before a share that is a limit: "<0.1%". */
const signs = {under: "<", over: ">"} as const;

const isInMillions = (people: number): boolean => people >= 995_000;

/** 0.35 / 100 is 0.0034999999999999996, which would round down. */
const undusted = (value: number): number => Number(value.toPrecision(15));

const trimmed = (value: number, whole: Intl.NumberFormat, oneDecimal: Intl.NumberFormat): string =>
  Number.isInteger(value) ? whole.format(value) : oneDecimal.format(value);
