import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import {
  aboutPeople,
  capital,
  fromTo,
  leftOut,
  n,
  orNone,
  nearlyAsLarge,
  percentagePoints,
  print,
  reportedWhole,
  type Near,
  type SpokenPeople,
  withoutZeros
} from "./phrases.ts";
import {pageNames} from "./pageNames.ts";
import {amongPlaces} from "./amongPlaces.ts";

/** Coverage on an indicator between two years. */
type PaceSpan = {readonly indicator: string; readonly from: number; readonly to: number};

/** Two years are set side by side; nothing is said of those between them. */
const higher = (points: number, {indicator, from, to}: PaceSpan): string =>
  `${indicator}: coverage was ${print.points(points)} percentage points higher in ${print.year(to)} than in ${print.year(from)}.`;

/** Each branch has a median of its own countries. */
const largestMedianGap = (apart: boolean): string =>
  `${apart ? "Apart from unemployment, where median coverage is 0, the" : "The"} largest median gap is for`;

/** A branch by its median; what that would be with values that carry a note, and of how many more countries, where it is far from it. */
type BranchMedian = {
  apart: boolean;
  branch: string;
  gap: number;
  countries: number;
  withNoted: {share: number; count: number} | null;
  near: Near;
  when: string;
};

/** ", or 56.9% with the 11 more whose figures carry a note"; "" where there is nothing to say. */
const withMore = (withNoted: BranchMedian["withNoted"]): string => {
  if (withNoted === null) return "";
  const {share, count} = withNoted;
  return `, or ${print.percent(share)} with the ${n(count, "one more whose figure carries", `${print.count(count)} more whose figures carry`)} a note`;
};

type Years = {years: YearRange};
/** What a figure was in a year, and what stood behind it. */
type Dated = {value: number; year: number; basis: string};
/** The part of a change that rests on values with a note, and the change without it. */
type NotedPart = {readonly areas: readonly PlaceName[]; readonly points: number; readonly without: number};

/** A part of a change. */
type Part = {points: number};

/** The members that a number of people left out is summed over, and their share of the people, in percent. */
type LeftIn = {countries: number; of: number; share: number};

/** In how many members women's value stands how to men's. */
type SexCounts = {
  branch: string;
  behind: number;
  level: number;
  ahead: number;
  bothCapped: number;
  unsplit: number;
  without: number;
  children: boolean;
};

/** Words of the pages on groups of countries, and of figures computed for groups. */
export const region = {
  index: {
    title: pageNames.regions,
    intro: (groups: number) =>
      `${print.count(groups)} groups of countries, each with the figure its publisher gives and one that can be traced to its members.`,
    description:
      "Regions, income groups and other groups of countries side by side: published and computed coverage, people left out, missing data.",
    caption: (kind: string) => `${kind}: share of the population not covered by any social protection cash benefit`,
    group: "Group",
    members: "Members",
    published: "Published",
    computed: "Computed",
    basis: "Members with data, years",
    about: "Year, or how computed",
    legend: "Marks",
    kindLinks: "Kinds of group"
  },
  kinds: {
    world: "The world",
    income: "Income groups",
    region: "ILO regions",
    subregion: "ILO subregions",
    cross: "Other aggregates",
    status: "Groups by status",
    named: "Named groups"
  },
  title: (name: string) => `${name}: who social protection leaves out`,
  members: (count: number) => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`,
  definition: ({by, when}: {by: string; when: string}) => `Membership: ${by}, as of ${when}.`,
  definitionLink: "Definition",
  sections: {
    members: "Countries",
    map: "Map",
    people: "People",
    branches: "Branches",
    spread: "Inside the group",
    sex: "Women and men",
    work: "Informal employment",
    pace: "Trend",
    audit: "How the figures are made",
    missing: "Missing data"
  },
  published: "Published by the ILO",
  /** Before averages that a title has not. */
  publishedToo: "The ILO also publishes averages for women and for men on what follows.",
  publishedOf: (branch: string) => `${branch}, published by the ILO`,
  computed: "Computed from members",
  difference: "Computed minus published, percentage points",
  /** `least`: most of the people are counted at the cap of the source. */
  computedHeadline: ({place, gap, least, left, basis}: {place: PlaceName; gap: number; least: boolean; left: string; basis: string}) =>
    `${capital(place.within)}, ${least ? "at least " : ""}${leftOut({gap, left})}, computed from ${basis}.`,
  noHeadline: "Too few people live in countries with data for a figure to be given for the group.",
  /** What stands behind a computed figure: "6 of 7 countries and areas with 96% of the people, values of 2019–2023". */
  basis: ({countries, of, share, when}: {countries: number; of: number; share: number; when: string}) =>
    `${print.count(countries)} of ${print.count(of)} countries and areas with ${print.wholePercent(share)} of the people counted there, values of ${when}`,
  compare: ({left, basis, difference}: {left: number; basis: string; difference: number}) =>
    `Computed from ${basis}: ${print.percent(left)} left out, ${print.points(difference)} percentage points ${difference > 0 ? "above" : "below"} the published figure.`,
  compareSame: ({left, basis}: {left: number; basis: string}) =>
    `Computed from ${basis}: ${print.percent(left)} left out, the same as the published figure.`,
  computedOnly: ({computed, most, weak}: {computed: number; most: boolean; weak: boolean}) =>
    `Coverage is ${most ? "at most " : ""}${print.percent(computed)}${weak ? " †" : ""}: each member’s latest value up to that year, weighted by its people.`,
  unpublished: "The ILO publishes no figure for this group.",
  /** People left out by the computed figure, where the publisher gives none. */
  leftComputed: ({people, capped, countries, of, share}: LeftIn & {people: SpokenPeople; capped: boolean}) =>
    `By our computation, ${aboutPeople(people)}${capped ? " at least" : ""} are left out in the ${print.count(countries)} of ${print.count(of)} countries and areas with data (${print.wholePercent(share)} of the people counted there).`,
  leftNote: ({countries, of, share}: LeftIn) =>
    `computed, in the ${print.count(countries)} of ${print.count(of)} with data (${print.wholePercent(share)} of the people)`,
  /** The members that pull a computed figure furthest from the published one. */
  pull: (members: readonly string[]) => `Most of the difference, in percentage points: ${print.list(members)}.`,
  pulling: ({area, left, when, points}: {area: PlaceName; left: string; when: string; points: number}) =>
    `${area.name} ${print.signedPoints(points)} (${left}, ${when})`,
  whyDifferent:
    "The ILO models values for countries and years for which it has no figure; the computed figure uses published values alone, each weighted by its country’s people, whatever its year.",
  hidden: (share: number) => `not shown, as countries with a figure have ${print.wholePercent(share)} of the people, under half`,
  refused: {
    noDenominator: "not computed, as there is no head count of the denominator",
    noMembers: "not computed, as there is no list of members",
    noData: "not computed, as no member has a figure",
    noHeadCount: "not computed, as there is no head count of the members with a figure"
  },
  ranking: {
    title: ({first, last, aside, capped}: {first: string; last: string; aside: boolean; capped: boolean}) =>
      `Share left out${aside ? ", leaving aside values with a note" : ""}: ${fromTo({first, last, capped})}`,
    titleOne: ({only, capped}: {only: string; capped: boolean}) =>
      `One country with data${capped ? `: ${reportedWhole(only)}` : `, share left out: ${only}`}`,
    titleLevel: ({all, capped}: {all: string; capped: boolean}) =>
      `All with data are level${capped ? `: ${reportedWhole(all)}` : `, share left out: ${all}`}`,
    titleNone: "No member has a figure",
    caption: (group: string) =>
      `${group}: members with data, share not covered by any cash benefit, latest year; ranks are among all countries and areas`
  },
  map: {
    title: ({count, of, group}: {count: number; of: number; group: PlaceName}) =>
      count === 0
        ? `${group.name}: in none of ${print.count(of)} countries and areas with data are most people left out`
        : `${group.name}: in ${amongPlaces(count, of)} with data, most people are left out`
  },
  branches: {
    /** `apart`: where unemployment is left aside, as the median country has 0 there. */
    title: ({apart, branch, gap, countries, withNoted, near, when}: BranchMedian) =>
      `${largestMedianGap(apart)} ${branch.toLowerCase()}: ${print.percent(gap)} left out, the median of ${print.count(countries)} ${n(countries, "country", "countries")}${withMore(withNoted)} (${when})${nearlyAsLarge(near)}`,
    titleMany: ({apart, branches, gap, when}: {apart: boolean; branches: readonly string[]; gap: number; when: string}) =>
      `${largestMedianGap(apart)} ${print.list(branches.map((branch) => branch.toLowerCase()))}: ${print.percent(gap)} left out in each (${when})`,
    titleClosed: "In every branch the median country is at the cap of the source",
    titleNone: "No branch has a figure in this group",
    subtitle:
      "Share left out in each branch: the median country of this group, in colour, and of the other groups of its kind; every country counts once. Latest values, whose years differ. The triangle is the ILO’s published figure, where there is one.",
    subtitleAlone:
      "Share left out in each branch in the median country of this group; every country counts once. Latest values, whose years differ. The triangle is the ILO’s published figure, where there is one.",
    caption: (group: string) => `${group}: share left out in every branch, published, computed and in the median country`,
    medianOf: ({countries, of, when}: {countries: number; of: number; when: string}) =>
      `${print.count(countries)} of ${print.count(of)} countries, ${when}`,
    covered: "Coverage published",
    others: "Other groups",
    own: "This group",
    this: "Median country of this group",
    note: "Published aggregates are ILO modelled estimates. Computed figures, in the table, weight the latest published value of each member, up to the year named with them, by the people of its own denominator; they are hidden where countries with a figure have less than half of them."
  },
  spread: {
    title: ({branch, lowest, highest, capped, zeros}: {branch: string; lowest: string; highest: string; capped: boolean; zeros: boolean}) =>
      `${branch}, share left out${zeros ? withoutZeros : ""}: ${fromTo({first: lowest, last: highest, capped})}`,
    titleLevel: ({branch, all, capped}: {branch: string; all: string; capped: boolean}) =>
      capped ? `${branch}: ${reportedWhole(all)}` : `${branch}, share left out: ${all}`,
    many: (count: number) => `${print.count(count)} ${n(count, "country", "countries")}`,
    subtitle:
      "Share left out in each branch. Each dot is a country or area at its latest value; the line marks the median country where five or more have a figure, the triangle the ILO’s published figure where there is one.",
    caption: (group: string) => `${group}: spread of the shares left out, by branch`
  },
  sex: {
    title: ({count, of, branch}: {count: number; of: number; branch: string}) =>
      `${branch}: the ILO’s table has figures for women and men separately for ${orNone(count)} of ${print.count(of)} ${n(of, "member", "members")}`,
    subtitle:
      "For how many members the ILO’s table has women and men in the same year, branch by branch, and how the two compare. Women are behind where they are left out, or in informal jobs, more than men; the difference is women minus men, in percentage points. Level: less than 1 percentage point apart.",
    caption: (group: string) => `${group}: branches with figures for women and men`,
    say: ({branch, behind, level, ahead, bothCapped, unsplit, without, children}: SexCounts) =>
      `${branch}: ${children ? "female" : "women"} behind in ${print.count(behind)}, level in ${print.count(level)}, ahead in ${print.count(ahead)}${bothCapped === 0 ? "" : `; both capped in ${print.count(bothCapped)}`}; a figure, but not by sex, in ${print.count(unsplit)}, no figure in ${print.count(without)}`,
    both: "Countries with both",
    behind: "Women behind",
    level: "Level",
    ahead: "Women ahead",
    median: "Median difference, percentage points",
    link: (group: string) => `${group}: women and men in full`
  },
  work: {
    title: ({value, when}: {value: number; when: string}) => `${print.percent(value)} of employed people work in informal jobs (${when})`,
    titleComputed: ({value, basis}: {value: number; basis: string}) =>
      `${print.percent(value)} of employed people work in informal jobs, computed from ${basis}`,
    titleNone: "Informal employment has no figure for the group as a whole",
    subtitle: ({published}: {published: boolean}) =>
      `Share of employed people in informal jobs: ${published ? "the published aggregate and the members" : "the members"}.`,
    caption: (group: string) => `${group}: informal employment of the members, latest year`,
    link: (group: string) => `${group}: informal employment in full`
  },
  pace: {
    title: ({from, to, years}: {from: number; to: number; years: YearRange}) =>
      `Without any cash benefit: ${print.percent(from)} in ${print.year(years.first)}, ${print.percent(to)} in ${print.year(years.last)}`,
    titleNone: "The ILO’s table has no years to compare",
    subtitle: "ILO modelled estimates of the share of the population not covered by any cash benefit.",
    caption: (group: string) => `${group}: share not covered by any cash benefit, all published years`
  },
  change: {
    title: ({years: {first, last}}: Years) => `What moved the computed figure from ${print.year(first)} to ${print.year(last)}`,
    was: ({value, year, basis}: Dated) => `The computed figure was ${print.percent(value)} in ${print.year(year)}, from ${basis}.`,
    is: ({value, year, basis}: Dated) => `For ${print.year(year)} it is ${print.percent(value)}, from ${basis}.`,
    sentence: ({points, rounded, years: {first, last}}: {points: number; rounded: boolean; years: YearRange}) =>
      `The change of ${print.addedPoints(points, 1)} percentage points from ${print.year(first)} to ${print.year(last)} splits into these parts${rounded ? " (rounded, they do not add up exactly)" : ""}:`,
    caption: ({group, years: {first, last}}: {group: PlaceName; years: YearRange}) =>
      `${group.name}: at least one cash benefit, country by country, as known in ${print.year(first)} and in ${print.year(last)}`,
    points: "Percentage points of the change",
    byCountriesRow: "All countries with values both times",
    notCompared: "who reported",
    table: "Country by country",
    byCountries: ({points, noted}: Part & {noted: NotedPart | null}) => {
      const told = `${print.addedPoints(points, 1)}: coverage changed in countries with values both times`;
      if (!noted) return told;
      const [part, rest] = [noted.points, noted.without].map((some) => print.addedPoints(some, 1));
      return `${told}. Of this, ${part} is due to ${print.list(noted.areas.map(({the}) => the))}, where values carry a note; the rest is ${rest}`;
    },
    byPeople: ({points}: Part) => `${print.addedPoints(points, 1)}: people, as some of these countries grew faster than others`,
    byReporting: ({points}: Part) =>
      `${print.addedPoints(points, 1)}: who reported, as countries appeared, disappeared or changed their method; not progress`,
    movers: ({movers, all}: {movers: readonly string[]; all: boolean}) =>
      `${all ? "By country" : "Largest movers"}: ${print.list(movers)}.`,
    mover: ({area, points, remark}: {area: PlaceName; points: number; remark: string}) =>
      `${area.name} (${print.remarks([print.addedPoints(points, 1), remark])})`,
    refused: ({years: {first, last}}: Years) =>
      `No change from ${print.year(first)} to ${print.year(last)} can be given: too few people live in countries with a comparable figure for both years.`
  },
  audit: {
    pageTitle: (group: string) => `${group}: every computed figure, traced to its members`,
    intro:
      "Each computed figure, traced to its members. The percentage points of all countries sum to the figure; head counts are therefore given in full here, though none is exact to the person.",
    summary: ({indicator, value, basis, weak}: {indicator: string; value: number; basis: string; weak: boolean}) =>
      `${indicator}: ${print.percent(value)}${weak ? " †" : ""}, from ${basis}`,
    summaryNone: ({indicators, why}: {indicators: readonly string[]; why: string}) => `${print.list(indicators)}: ${why}`,
    caption: ({indicator, group, year}: {indicator: string; group: PlaceName; year: number}) =>
      `${group.name}, ${indicator.toLowerCase()}: contributions to the computed figure; head counts of ${print.year(year)}`,
    weight: "People counted",
    weightAbout: "People counted, approximately",
    share: "Share",
    points: "Percentage points",
    total: "All of them",
    ages: (indicator: string) => `${indicator}: the same, without older values`,
    notOlder: "Values not older than",
    any: "any age",
    years: (count: number) => `${print.count(count)} ${n(count, "year", "years")}`,
    people: "Of the people",
    underHalf: "under half: not shown",
    sexes: (indicator: string) => `${indicator}: women and men, each weighted by their own number`,
    sex: "Sex",
    undated: "not computed, as its values carry no year"
  },
  missing: {
    title: (count: number) => `${print.count(count)} ${n(count, "member has", "members have")} no figure on cash benefits`,
    titleNone: "Every member has a figure on cash benefits"
  },
  paceSentence: {
    closing: ({points, closes, ...span}: PaceSpan & {points: number; closes: number}) =>
      `${higher(points, span)} At that pace the gap would be closed around ${print.year(closes)}: arithmetic on two years, not a forecast.`,
    higher: ({points, ...span}: PaceSpan & {points: number}) => higher(points, span),
    notClosing: ({points, indicator, from, to}: PaceSpan & {points: number}) =>
      print.labelled(
        indicator,
        `coverage was ${print.points(points)} percentage points lower in ${print.year(to)} than in ${print.year(from)}, so the gap was wider.`
      ),
    still: ({indicator, from, to}: PaceSpan) =>
      print.labelled(indicator, `coverage was the same in ${print.year(from)} and ${print.year(to)}.`),
    hardly: ({under, indicator, from, to}: PaceSpan & {under: number}) =>
      print.labelled(indicator, `coverage in ${print.year(to)} was within ${percentagePoints(under)} of its level in ${print.year(from)}.`)
  },
  lenses: pageNames.questions,
  compareLink: "Compare with others"
};
