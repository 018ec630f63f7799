import type {PlaceName} from "../placeName.ts";
import {withData} from "./withData.ts";
import type {Unit} from "../../model/unit.ts";
import {
  capital,
  afterPlace,
  inUnit,
  leftOut,
  leftOutPeople,
  n,
  orNone,
  percentagePoints,
  print,
  reportedWhole,
  small,
  spokenShare,
  spokenValue,
  widestDifference,
  type Aside,
  type SpokenPeople,
  withoutZeros
} from "./phrases.ts";
import {medianOf, statusesIn, type StatusMedian} from "./informality.ts";
import {leftOutAt, peopleAt, type Stage} from "./lifeCycle.ts";
import {withinSector, type Sector} from "./sectors.ts";

/** What is measured, and in what: "Share of children receiving …". */
type Measured = {measure: string; unit: Unit};
/** `contributors`: shares of those who pay in. */
type Capped = Measured & {contributors?: boolean};
/** "the share of children receiving …"; an index keeps its name. */
const the = ({measure, unit}: Measured): string =>
  unit === "percentOfGdp" ? small(measure) : unit === "index" ? `the ${measure}` : `the ${small(measure)}`;

/** The same before its verb: what is added after a comma ends with one. */
const subject = (measured: Measured): string =>
  /, (?:excluding|according|by) /.test(measured.measure) ? `${the(measured)},` : the(measured);

type Share = {share: number; when: string};
type Part = {sector: Sector; value: number};
type Sexes = {women: number; men: number; when: string; children: boolean};

const bySex = ({women, men, children}: Omit<Sexes, "when">): string =>
  children
    ? `${print.percent(women)} under “female” and ${print.percent(men)} under “male”`
    : `${print.percent(women)} among women and ${print.percent(men)} among men`;

const countries = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** Whether nothing is said of a year beside it, as in "2009, old". */
const isYear = (when: string): boolean => /^\d{4}$/.test(when);

/** What it was before; that it was the same, where it is printed alike. */
const sinceThen = (gap: number, {gap: before, when}: {gap: number; when: string}): string =>
  print.percent(before) === print.percent(gap)
    ? `, the same as ${isYear(when) ? `in ${when}` : `before (${when})`}`
    : `, against ${print.percent(before)}${isYear(when) ? ` in ${when}` : ` (${when})`}`;

/** Findings as sentences that stand alone. What goes on after a place begins small; `within` and `alone` make a sentence of it. */
export const sentence = {
  /** What publishers are called where there is little room. */
  sources: {
    claims: "reports",
    gwip: "GWIP",
    "ilo-wspr": "ILO",
    ilostat: "ILO",
    ratifications: "ILO",
    "subnational-can": "Statistics Canada",
    "un-wpp": "UN",
    wbl: "World Bank",
    who: "WHO, via the World Bank",
    worldbank: "World Bank"
  } as Readonly<Record<string, string>>,
  within: ({place, finding}: {place: PlaceName; finding: string}) => `${capital(place.within)}, ${small(finding)}.`,
  /** What is found of the sources, not of the place. */
  about: ({place, finding}: {place: PlaceName; finding: string}) => `For ${place.the}, ${small(finding)}.`,
  alone: (finding: string) => `${capital(finding)}.`,
  none: ({chart}: {chart: string}) => `the sources of this atlas have no figure for “${chart}”`,
  /** Who is left out, now and in the first year that is published. */
  left: ({
    gap,
    left,
    people,
    before,
    when
  }: {
    gap: number;
    left: string;
    people: SpokenPeople | null;
    before: {gap: number; when: string} | null;
    when: string;
  }) =>
    `${people === null ? leftOut({gap, left}) : leftOutPeople({gap, left}, people)} (${when})${before === null ? "" : sinceThen(gap, before)}`,
  /** A value at the cap is its publisher’s. */
  reached: ({value, unit, reached, capped = false, when}: {value: number; unit: Unit; reached: string; capped?: boolean; when: string}) =>
    `${inUnit(value, unit)} ${reached}${capped ? ", as published" : ""} (${when})`,
  sexes: ({when, women, men, children, ...measured}: Measured & Sexes) =>
    `${subject(measured)} is ${bySex({women, men, children})} (${when})`,
  workOf: ({group, share, when}: Share & {group: string}) =>
    `${print.percent(share)} of jobs are informal in the group “${small(group)}” (${when})`,
  fifths: ({poor, rich, when}: {poor: number; rich: number; when: string}) =>
    `according to a household survey, programmes reach ${print.percent(poor)} of the poorest welfare quintile and ${print.percent(rich)} of the richest (${when})`,
  spending: ({share, when}: Share) =>
    `public spending on social protection, excluding health, is ${spokenValue(share, "percentOfGdp")} (${when})`,
  /** `zeros`: where published zeros are left aside. */
  ranges: ({low, high, capped, zeros, ...measured}: Capped & {low: string; high: string; capped: boolean; zeros: boolean}) =>
    `${capped ? `${subject(measured)} reaches ${high}; ${reportedWhole(low, measured.contributors)}` : `${subject(measured)} ranges from ${low} to ${high}`}${zeros ? withoutZeros : ""}`,
  level: ({all, capped, ...measured}: Capped & {all: string; capped: boolean}) =>
    capped ? `${subject(measured)} is not known: ${reportedWhole(all, measured.contributors)}` : `${subject(measured)} is ${all}`,
  /** Some groups of workers alone. */
  informalIn: ({group}: {group: string}) => `Share of informal jobs in the group “${small(group)}”`,
  membersBySex: ({count, of, branch, when}: {count: number; of: number; branch: string; when: string}) =>
    `the ILO’s table has figures on ${small(branch)} for women and men separately for ${print.count(count)} of ${print.count(of)} ${n(of, "member", "members")} (${when})`,
  countriesBySex: ({count, of, when, ...measured}: Measured & {count: number; of: number; when: string}) =>
    `the source has ${the(measured)} by sex in ${print.count(count)} of ${countries(of)} with data (${when})`,
  /** In how many countries of the world more than a limit are left out, or reached. */
  over: ({
    count,
    of,
    threshold,
    predicate,
    group,
    since,
    own,
    when
  }: {
    count: number;
    of: number;
    threshold: number;
    predicate: string;
    group: string | null;
    /** Of surveys alone that are no older; null where all values are counted. */
    since: number | null;
    /** Whether areas with the values of another country are not counted. */
    own: boolean;
    when: string;
  }) =>
    `in ${orNone(count)} of the world’s ${countries(of)} ${since === null ? withData(own) : `with a survey since ${print.year(since)}`}${group === null ? "" : ` on ${small(group)}`}, more than ${print.limit(threshold, "percent")} ${predicate} (${when})`,
  held: ({count, when, ...measured}: Measured & {count: number; when: string}) =>
    `${countries(count)} of the world ${n(count, "has", "have")} a figure on ${the(measured)} (${when})`,
  regions: ({
    region,
    low,
    high,
    capped,
    zeros,
    ...measured
  }: Capped & {region: PlaceName; low: string; high: string; capped: boolean; zeros: boolean}) =>
    capped
      ? `${region.within}, with one of the widest spreads of the world’s subregions${zeros ? withoutZeros : ""}, ${subject(measured)} reaches ${high}; ${reportedWhole(low, measured.contributors)}`
      : `${region.within}, ${subject(measured)} ranges from ${low} to ${high}${zeros ? withoutZeros : ""}, one of the widest spreads of the world’s subregions`,
  incomes: ({low, high, left, when}: {low: number; high: number; left: string; when: string}) =>
    `in the world’s low-income countries, ${leftOut({gap: low, left})}; in its high-income countries, ${print.percent(high)} (${when})`,
  /** The sectors of a place, or of its median country. */
  sectors: ({shares, median, when}: {shares: readonly Part[]; median: boolean; when: string}) =>
    `${median ? "in the median country, " : ""}the share of jobs that are informal is ${print.list(shares.map(({sector, value}) => `${print.percent(value)} ${withinSector[sector]}`))} (${when})`,
  /** One part alone of a place has figures, and they are not those of the place: a country since that year, a subregion of whatever years. */
  sectorsOfOne: ({place, since, shares, when}: {place: PlaceName; since: number | null; shares: readonly Part[]; when: string}) =>
    `${since === null ? "enough is known by sector" : `there are figures by sector since ${print.year(since)}`} for ${place.the} alone: the share of jobs that are informal there is ${print.list(shares.map(({sector, value}) => `${print.percent(value)} ${withinSector[sector]}`))} (${when})`,
  stages: ({lowest, most, highest, least, when}: {lowest: PlaceName; most: number; highest: PlaceName; least: number; when: string}) =>
    `at least ${print.percent(least)} are left out at every stage of life ${lowest.within}, and at most ${print.percent(most)} ${highest.within} (${when})`,
  underHalf: ({stages, count, of, when}: {stages: readonly Stage[]; count: number; of: number; when: string}) =>
    `in ${print.count(count)} of ${print.count(of)} subregions, the median country leaves out more than half ${peopleAt(stages)} (${when})`,
  /** Where the path of a place, or of its median country, is deepest; where least deep, if there is such a stage. */
  path: ({
    deepest,
    widest: most,
    shallowest,
    least,
    capped,
    median,
    when
  }: {
    deepest: readonly Stage[];
    widest: number;
    shallowest: readonly Stage[];
    least: number;
    /** Whether what is told of the shallowest stands at the cap of its source. */
    capped: boolean;
    median: boolean;
    when: string;
  }) => {
    const narrowest = capped
      ? `while coverage ${peopleAt(shallowest)} is at the cap of the source`
      : `and ${spokenShare(least)} ${peopleAt(shallowest)}, the narrowest`;
    const begin = `${median ? "in the median country, " : ""}${spokenShare(most)} ${leftOutAt(deepest)}`;
    return `${begin}${shallowest.length === 0 ? "" : `, the widest gap of the stages with a figure, ${narrowest}`} (${when})`;
  },
  balance: ({
    pairs,
    lower,
    higher,
    level,
    zero,
    capped,
    when
  }: {
    pairs: number;
    lower: number;
    higher: number;
    level: number;
    zero: number;
    capped: number;
    when: string;
  }) =>
    `in ${print.count(pairs)} ${n(pairs, "comparison", "comparisons")} of women’s and men’s coverage, by branch and country, women are behind in ${orNone(lower)}, ahead in ${orNone(higher)} and level in ${orNone(level)}${zero === 0 ? "" : `; in ${print.count(zero)} of the level pairs both figures are 0`}${capped === 0 ? "" : `; in ${print.count(capped)} both are capped and cannot be compared`} (${when})`,
  difference: ({
    only,
    noted,
    capped,
    since,
    place,
    women,
    men,
    children,
    when,
    ...measured
  }: Measured & Sexes & Aside & {place: PlaceName}) =>
    `${widestDifference({only, noted, capped, since}, ` ${children ? "by sex" : "between women and men"} in ${the(measured)}`)} is ${place.within}: ${bySex({women, men, children})} (${when})`,
  differenceLevel: ({count, within, when, ...measured}: Measured & {count: number; within: number; when: string}) =>
    `the two sexes are less than ${percentagePoints(within)} apart in ${the(measured)}, ${n(count, "in the one country or area with comparable figures for both", `in each of the ${print.count(count)} countries and areas with comparable figures for both`)} (${when})`,
  noneApart: ({when, ...measured}: Measured & {when: string}) =>
    `wherever women and men differ in ${the(measured)}, a value is at its cap or carries a note (${when})`,
  statuses: ({most, least, among, when}: {most: StatusMedian; least: StatusMedian; among: number; when: string}) =>
    `in the median country, ${statusesIn({most, least, among})}; ${when})`,
  statusOne: ({status, among, when, ...one}: StatusMedian & {among: number; when: string}) =>
    `in the median of ${medianOf(one, among)} with data, ${print.percent(one.value)} of ${small(status)} work informally (${when})`,
  /** Coverage beside formal work, at the two ends; `high` null for one country alone. */
  cover: ({low, high}: {low: Pair; high: Pair | null}) =>
    `coverage by at least one cash benefit is ${pair(low)}${high === null ? "" : `, and ${pair(high)}`}`,
  /** From the lowest to the highest of some areas, as their comparison finds it. */
  comparedRange: ({finding, source, ...measured}: Measured & {finding: string; source: string}) =>
    `${subject(measured)} ranges ${finding}; source: ${source}`,
  compared: ({
    places,
    topic,
    sexes,
    left,
    finding,
    source
  }: {
    places: readonly PlaceName[];
    topic: string;
    sexes: boolean;
    /** Whether its shares are those left out. */
    left: boolean;
    finding: string;
    source: string;
  }) =>
    `in a comparison of ${print.list(places.map((place) => place.the))} on ${small(topic)}${left ? ", by the share left out" : ""}, ${sexes ? "women and men are " : ""}${finding}; source: ${source}`
};

type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const pair = ({place, cover, coverWhen, formal, formalWhen}: Pair): string =>
  `${afterPlace(`${print.percent(cover)} ${place.within}`, coverWhen)}, where ${print.percent(formal)} of work is formal (${formalWhen})`;
