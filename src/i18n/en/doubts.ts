import type {PlaceName} from "../placeName.ts";
import {withData} from "./withData.ts";
import {mostPassed} from "../mostPassed.ts";
import {capital, n, orNone, print, small} from "./phrases.ts";

/** A value in percent and its year. */
type Dated = {readonly value: number; readonly year: number};
/** Whose value it is, by name: "Old age, women", "Brazil"; its year, null where the report stands for it. */
type Of = {readonly indicator: string; readonly place: string; readonly year: number | null};

const labelled = ({indicator, place, year}: Of, text: string): string =>
  print.labelled(`${indicator}, ${place}${year === null ? "" : ` (${print.year(year)})`}`, text);

/** Values of an indicator that do not lead: how many, whose where they are few, and the median with them. */
type NotLeading = {
  readonly indicator: string | null;
  readonly count: number;
  readonly names: readonly string[];
  /** Null where even then the countries are too few. */
  readonly withAll: number | null;
  /** The share left out by that median, where it is far from the one without them; null where that is near, or nothing is left out. */
  readonly left: number | null;
  /** Whether that median stands at the cap. */
  readonly capped: boolean;
};

/** "2 countries and areas (Greenland and the United States; the median with them is 3.1%)". */
const notLed = ({indicator, count, names, withAll, left, capped}: NotLeading, written: (value: number) => string): string => {
  const who = `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;
  const beside = left === null ? "" : ` covered, so ${written(left)} left out`;
  const value = withAll === null ? "" : capped ? "at the cap of the source" : `${written(withAll)}${beside}`;
  const median = withAll === null ? "" : `the median with ${n(count, "it", "them")} is ${value}`;
  const aside = print.statements([print.list(names), median]);
  const text = aside === "" ? who : `${who} (${aside})`;
  return indicator === null ? text : print.labelled(indicator, text);
};

/** Each that is named is a sentence of its own: a name may be of a place, and keeps its capital. */
const allNotLed = (told: readonly NotLeading[], written: (value: number) => string): string => {
  const named = told.some(({indicator}) => indicator !== null);
  return `${named ? "." : ":"} ${told.map((one) => `${named ? capital(notLed(one, written)) : notLed(one, written)}.`).join(" ")}`;
};

/** Why spending with a note is in no median. */
const tooLittle = ({zero, low}: {zero: boolean; low: boolean}): string =>
  low ? `${zero ? "0 or " : ""}too low for the coverage that the ILO has` : "0 where the ILO has coverage";

/** Years between two values of a series that have no figure; and whether that is every year between. */
type Skipped = {readonly missing: readonly number[]; readonly isEvery: boolean};
const without = ({missing, isEvery}: Skipped): string =>
  missing.length === 0 ? "" : isEvery ? ", with no figure between" : `, with no figure for ${print.list(missing.map(print.year))}`;

/** The values between two others, where they are few. */
const over = (passed: readonly Dated[]): string =>
  passed.length === 0 || passed.length > mostPassed
    ? ""
    : ` via ${print.list(passed.map(({value, year}) => `${print.percent(value)} in ${print.year(year)}`))}`;

/** A published figure of a group, and what its members have; null where it fits no other group either. */
type GroupApart = {value: number; mean: number; count: number; fits: {with: PlaceName; mean: number} | null; of: Of};

/** A branch by which any benefit is judged, and its value. */
type ShareOfBranch = {readonly branch: "children" | "old-age"; readonly share: number};

/** A total, women and men, in percent. */
type Three = {readonly total: number; readonly female: number; readonly male: number; readonly children: boolean};

/** Children are neither women nor men. */
const women = (children: boolean): string => (children ? "female" : "women");
const men = (children: boolean): string => (children ? "male" : "men");

const together = ({total, female, male, children}: Three): string =>
  `${print.percent(total)} for all, ${print.percent(female)} for ${women(children)} and ${print.percent(male)} for ${men(children)} are hard to reconcile`;

/** What the report has for, beside which coverage. */
type Spent = {readonly spent: string; readonly report: string; readonly beside: Dated & {readonly indicator: string}; readonly of: Of};

/** Whose figure is capped, where more than 100 would bring the three together. */
type Cap = "female" | "male" | null;
const capped = (cap: Cap, children: boolean): string => {
  if (cap === null) return "";
  const whose = children ? `The ${cap} figure` : `The figure for ${cap === "female" ? "women" : "men"}`;
  return ` ${whose} is capped at 100, which may explain the difference.`;
};

const seeIndicator = "under “Read with care”";
const onPagesOf = (indicators: readonly string[]): string =>
  `on the ${n(indicators.length, "page", "pages")} of ${print.list(indicators.map((name) => `“${name}”`))}`;

/** What rules find odd about published values: a sentence beside each of them. */
export const doubts = {
  /** Beside a value at the cap. */
  mark: "capped",
  /** Beside a difference of which one side stands there. */
  atLeast: "at least",
  bothCapped: "both capped",
  /** Beside a median between a value below the cap and one at it: as a share left out, or as coverage. */
  orLess: "or less, as one of the two values in the middle is capped",
  orMore: "or more, as one of the two values in the middle is capped",
  capped:
    "Reported as 100: the source caps shares at 100, and recipients can outnumber the group they are counted against, so a capped value does not mean that everyone is covered.",
  /** A headline whose value stands at the cap. */
  headline: ({place, value, reached, when}: {place: PlaceName; value: number; reached: string; when: string}) =>
    `${capital(place.within)}, ${print.percent(value)} ${reached}, as reported (${when}); the source caps shares there. A covered person may still receive very little.`,
  /** The rank of a value at the cap, which as many as have it share. */
  rank: ({count, of, own}: {count: number; of: number; own: boolean}) =>
    count === 1
      ? `No other of ${print.count(of)} countries and areas ${withData(own)} is reported at the cap.`
      : `${print.count(count)} of ${print.count(of)} countries and areas ${withData(own)} are reported at the cap and share first place.`,
  /** The map of a programme that is meant for some: it leaves nobody out by not reaching all. */
  mapReached: ({count, of, threshold, since}: {count: number; of: number; threshold: number; since: number}) =>
    `In ${count === 0 ? "none" : print.count(count)} of ${print.count(of)} ${n(of, "country or area", "countries and areas")} with a survey of ${print.year(since)} or later, more than ${print.limit(threshold, "percent")} of people are reached`,
  /** Beneath a picture of many areas. */
  manyNoted: ({count, indicators}: {count: number; indicators: readonly string[]}) =>
    `Notes on ${print.count(count)} ${n(count, "country or area", "countries and areas")}: ${seeIndicator} ${onPagesOf(indicators)}.`,
  /** Of which indicators the pages are, as the sentences above say it. */
  onPagesOf: ({indicators}: {indicators: readonly string[]}) => onPagesOf(indicators),
  /** Where the notes are on values that the sentence before has named. */
  whereNoted: ({indicators}: {indicators: readonly string[]}) => `The notes are ${seeIndicator} ${onPagesOf(indicators)}.`,
  /** Where the notes of many values are, as the sentence above says it. */
  seeIndicator,
  /** On a page that has marked values and no notes. */
  whereNotes: ({mark}: {mark: string}) =>
    `Values marked “${mark}”: the note is under “Read with care”, on the page of the country or area and on that of the indicator.`,
  /** What medians, titles and ends of lists leave out. */
  notLeading: ({told}: {told: readonly NotLeading[]}) =>
    `Medians, and titles that give a median, or the highest and lowest values, leave out values with a note${allNotLed(told, print.percent)}`,
  /** The same where medians take other values with a note, and zeros without one: what is left out is 0, too low, or both. */
  spendingNotLeading: ({told, zero, low}: {told: readonly NotLeading[]; zero: boolean; low: boolean}) =>
    `Medians leave out values with a note, which are ${tooLittle({zero, low})}${allNotLed(told, print.percent)}`,
  /** Zeros that no coverage contradicts, which medians take. */
  spendingZeros: ({count}: {count: number}) =>
    `The medians take ${n(count, "one zero", `${print.count(count)} zeros`)} without a note, as published.`,
  /** What medians of women minus men, in percentage points, leave out. */
  pairsNotLeading: ({told}: {told: readonly NotLeading[]}) =>
    `Titles and medians leave out pairs of women and men with a note${allNotLed(told, print.signedPoints)}`,
  /** Beneath counts of pairs, which take every pair: what they would be without those with a note. */
  pairsWithoutNoted: ({noted, pairs, lower, higher, level}: {noted: number; pairs: number; lower: number; higher: number; level: number}) =>
    `Every pair of figures is counted; without the ${n(noted, "one that carries", `${print.count(noted)} that carry`)} a note, women are behind in ${orNone(lower)}, ahead in ${orNone(higher)} and level in ${orNone(level)}, of ${print.count(pairs)}.`,
  pairsInCounts: "Pairs of women and men with a note are in the counts and not in the medians.",
  /** The same of surveys, for their age. */
  oldPairs: ({told, since}: {told: readonly NotLeading[]; since: number}) =>
    `Medians and widest differences leave out surveys from before ${print.year(since)}${allNotLed(told, print.signedPoints)}`,
  pairsLeftOut: (told: NotLeading) => `${notLed(told, print.signedPoints)}.`,
  /** Beneath a title that counts countries: what it would be without the values with a note. */
  countWithoutNoted: ({noted, count, of}: {noted: number; count: number; of: number}) =>
    `The title counts every figure; without the ${n(noted, "one country or area whose figure carries", `${print.count(noted)} countries and areas whose figures carry`)} a note it would count ${orNone(count)} of ${print.count(of)}.`,
  /** Beneath one that names and counts values without a note alone: what it would be with the others. */
  countWithNoted: ({noted, count, of}: {noted: number; count: number; of: number}) =>
    `The title takes figures without a note; with the ${n(noted, "one country or area whose figure carries", `${print.count(noted)} countries and areas whose figures carry`)} one it would count ${orNone(count)} of ${print.count(of)}.`,
  /** The same where it counts no old surveys. */
  countWithOld: ({old, since, count, of}: {old: number; since: number; count: number; of: number}) =>
    `Titles and medians take surveys of ${print.year(since)} and later; with the ${n(old, "one that is older", `${print.count(old)} older ones`)} the title would count ${orNone(count)} of ${print.count(of)}.`,
  /** Beside such a value. */
  oldSurvey: "older survey, in no median",
  /** Behind a median that leaves out values with a note, where it would be another with them. */
  medianWithNoted: ({share, isLeft, count}: {share: number; isLeft: boolean; count: number}) =>
    `With the ${n(count, "country whose figure carries", `${print.count(count)} countries whose figures carry`)} a note, the median would be ${print.percent(share)}${isLeft ? " left out" : ""}.`,
  /** Beside a figure computed for a group: how many of the people behind it are so by values with a note; null where too few are without. */
  computedNoted: ({share, left}: {share: number; left: number | null}) =>
    `Of the people behind the computed figure, ${print.wholePercent(share)} are counted by values with a note; ${left === null ? "without these too few would be left for a figure" : `without these it would be ${print.percent(left)} left out`}.`,
  /** Right behind such a figure, where much of it is so. */
  computedHeavy: ({share}: {share: number}) => `Values with a note stand for ${print.wholePercent(share)} of the people behind it.`,
  /** Values with a note on all their years, which titles and medians take. */
  countedNoted: ({names}: {names: readonly string[]}) => `Titles and medians include these figures with a note: ${print.list(names)}.`,
  /** What medians and titles leave out for its age. */
  oldSurveys: ({told, since}: {told: readonly NotLeading[]; since: number}) =>
    `Surveys from before ${print.year(since)} are shown, but left out of titles and medians${told.some(({indicator}) => indicator !== null) ? "; these are the older ones" : ""}${allNotLed(told, print.percent)}`,
  /** Beneath the ten that leave out most, in share or in people. */
  notListed: ({names}: {names: readonly string[]}) => `Not listed, for the note on their values: ${print.list(names)}.`,
  /** In place of a title, where every figure carries a note. */
  noneLeads: ({about}: {about: string}) => `Every figure on ${small(about)} carries a note`,
  /** Of what each figure carries a note: all branches of a country; women and men. */
  abouts: {
    branches: "the branches of social protection",
    sexes: "women and men",
    work: "coverage beside informal employment",
    bySex: ({branch}: {branch: string}) => `${branch} by sex`
  },
  allCapped: "Every branch whose figure carries no note is at the cap of its source",
  noneApart: "Wherever women and men differ, a value is at its cap or carries a note",
  /** A series of which one value alone carries no note. */
  oneSound: ({indicator, value, when, others}: {indicator: string; value: string; when: string; others: number}) =>
    print.labelled(
      indicator,
      `${value} (${when}); ${n(others, "the other year carries", `the ${print.count(others)} other years carry`)} a note`
    ),
  /** Beneath a headline that an older value, or another indicator, had to make. */
  newest: ({indicator, value, when}: {indicator: string; value: string; when: string}) =>
    `${indicator}: the newest value is ${value} (${when}); it carries a note, so it does not lead this page.`,
  /** The headline where the newest value carries a note and none of the year before may stand in for it. */
  inDoubt: ({place, value, reached, when}: {place: PlaceName; value: number; reached: string; when: string}) =>
    `The newest figure for ${place.the} is in doubt: ${print.percent(value)} ${reached} (${when}).`,
  irreconcilable: ({implied, held, cap, of, ...three}: Three & {implied: number; held: number; cap: Cap; of: Of}) => {
    return labelled(
      of,
      `${together(three)}: ${three.children ? "girls" : "women"} would have to make up ${print.wholePercent(implied)} of the group, but are ${print.wholePercent(held)} of its head count.${capped(cap, three.children)} All three are shown as published.`
    );
  },
  outside: ({cap, of, ...three}: Three & {cap: Cap; of: Of}) =>
    labelled(
      of,
      `${together(three)}, as the total lies outside the range of the other two.${capped(cap, three.children)} All three are shown as published.`
    ),
  sumToHundred: ({female, male, children, of}: Omit<Three, "total"> & {of: Of}) =>
    labelled(
      of,
      `${women(children)} (${print.percent(female)}) and ${men(children)} (${print.percent(male)}) add up to 100, as parts of the recipients would. They are published as shares of ${children ? "girls and of boys" : "women and of men"}.`
    ),
  step: ({from, to, passed, skipped, of}: {from: Dated; to: Dated; passed: readonly Dated[]; skipped: Skipped; of: Of}) =>
    labelled(
      of,
      `the published value goes from ${print.percent(from.value)} in ${print.year(from.year)}${over(passed)} to ${print.percent(to.value)} in ${print.year(to.year)}${without(skipped)}. ${to.value === 0 ? "A fall to zero" : "So large a step"} may include a change in what is counted; it is shown as published.`
    ),
  belowFloor: ({branches, floor, of}: {branches: readonly ShareOfBranch[]; floor: number; of: Of}) => {
    const groups = branches.map(({branch, share}) =>
      branch === "children"
        ? `children with a benefit (${print.percent(share)} of them)`
        : `older people with a pension (${print.percent(share)} of them)`
    );
    return labelled(
      of,
      `less than ${n(groups.length, "a branch of its own implies", "its own branches imply")}: ${print.list(groups)} alone make up ${print.percent(floor)} of the population. It is shown as published.`
    );
  },
  /** The parts are those that have a value. */
  partsAbove: ({total, sum, parts, report, of}: {total: number; sum: number; parts: readonly string[]; report: string; of: Of}) =>
    labelled(
      of,
      `in the report of ${print.edition(report)}, spending on ${print.list(parts.map((part) => part.toLowerCase()))} ${parts.length === 1 ? "alone is" : "adds up to"} ${print.percent(sum)} of GDP, ${print.points(sum - total)} percentage points above the total, excluding health, of ${print.percent(total)}. All are shown as published.`
    ),
  /** Spending published as 0 where people are covered. */
  zeroSpent: ({spent, report, beside, of}: Spent) =>
    labelled(
      of,
      `the report of ${print.edition(report)} has ${print.value(0, "percentOfGdp")} of GDP for ${spent.toLowerCase()}, while coverage (${beside.indicator.toLowerCase()}) is ${print.percent(beside.value)} (${print.year(beside.year)}). Spending may be under ${print.finePercent(0.05)} or not recorded separately; it is shown as published.`
    ),
  /** Spending on old age that cannot have paid the pensions of those covered. */
  littleSpent: ({spent, value, report, beside, each, of}: Spent & {value: number; each: number}) =>
    labelled(
      of,
      `the report of ${print.edition(report)} has ${print.value(value, "percentOfGdp")} of GDP for ${spent.toLowerCase()}, while coverage (${beside.indicator.toLowerCase()}) is ${print.percent(beside.value)} (${print.year(beside.year)}). For each person covered that would be ${print.percent(each)} of GDP per person at most. Part of the spending may be recorded elsewhere; it is shown as published.`
    ),
  /** Of the employed, the most who could be employees, and how many are. */
  employeesApart: ({employees, total, most, held, of}: {employees: number; total: Dated; most: number; held: number; of: Of}) =>
    labelled(
      of,
      `${print.percent(employees)} of employees and ${print.percent(total.value)} of all employed people (${print.year(total.year)}) are hard to reconcile: employees would have to be ${print.wholePercent(most)} of the employed or fewer, but are estimated at ${print.wholePercent(held)}. It is shown as published.`
    ),
  groupApart: ({value, mean, count, fits, of}: GroupApart) =>
    labelled(
      of,
      `${print.percent(value)} is published, but its ${print.count(count)} ${n(count, "country or area with data has", "countries and areas with data have")} ${print.percent(mean)} by their people.${fits === null ? "" : ` Together with ${fits.with.the} they have ${print.percent(fits.mean)}: the figure is very likely of both.`} It is shown as published.`
    ),
  aboveHundred: ({value, of}: {value: number; of: Of}) =>
    labelled(of, `${print.percent(value)} is more than the whole it is a part of. It is shown as published.`),
  /** Of several values of a year. */
  copied: ({original, of}: {original: PlaceName; of: Of}) =>
    labelled(of, `identical to the value of ${original.the}, as others of the year are. It is shown as published.`),
  /** Beneath counts. */
  notCounted: ({copies}: {copies: readonly {readonly name: string; readonly original: PlaceName}[]}) =>
    `Not counted, as several values of a year are identical to those of another area: ${print.list(copies.map(({name, original}) => `${name} (those of ${original.the})`))}.`,
  zeroOnAll: ({before, skipped, of}: {before: Dated & {readonly indicator: string}; skipped: Skipped; of: Of}) =>
    labelled(
      of,
      `0 is published for every branch that has a figure, after ${print.percent(before.value)} in ${print.year(before.year)} (${before.indicator})${without(skipped)}. The zero is very likely an artefact of reporting and is shown as published.`
    )
};
