import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import {inPoints, leastMoved, type LeastMove} from "./leastMoved.ts";
import {capital, n, print, small} from "./phrases.ts";

/** Where the share, or the index, that a figure shows moves as one would wish: what is left out falls. */
type Moves = {shown: "index" | "left" | "share"; falls: boolean};
const subjects = {index: "The index", left: "The share left out", share: "The share"};
/** Whether a difference is in points of an index; of a percentage otherwise. */
type InPoints = {index: boolean};
const points = ({index}: InPoints): string => (index ? "index points" : "percentage points");

type Ends = {from: string; fromYear: string; to: string; toYear: string; perYear: number};
const fromTo = ({from, fromYear, to, toYear, perYear}: Ends, moves: InPoints): string =>
  `from ${from} (${fromYear}) to ${to} (${toYear}), ${print.perYear(perYear)} ${points(moves)} a year`;

/** What is added to a measure after a comma ends with one. */
const the = (measure: string): string => `the ${small(measure)}${/, (?:excluding|according|by) /.test(measure) ? "," : ""}`;

const compared = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** Points a year that there were between two years, and that would be needed. */
type Pace = {had: number; needed: number; years: YearRange; by: number};

/** "was 1.2 a year higher in 2023 than in 2015": nothing is said of the years between. */
export const higher = ({had, years: {first, last}}: Pick<Pace, "had" | "years">, unit = ""): string =>
  `was ${print.perYear(had)}${unit} a year ${had < 0 ? "lower" : "higher"} in ${print.year(last)} than in ${print.year(first)}`;

/** Where the fastest moved by less than this. */
type None = LeastMove & {count: number; falls: boolean};
const noneMoved = ({count, falls, ...least}: None): string =>
  `${falls ? "fell" : "rose"} by ${leastMoved(least)}, in none of ${compared(count)} with comparable years`;

const kinds = {income: "of the world and income groups", region: "of the world and regions", without: "with and without India and China"};

/** The first and the last value of an average: "Africa (from 87.2% to 80.9%)". */
type SeriesEnds = {place: PlaceName; from: string; to: string};
const ends = ({place, from, to}: SeriesEnds): string => `${place.the} (from ${from} to ${to})`;

/** The member with most people left out, and all who have a number of them. */
type Held = {place: PlaceName; share: number; people: number; count: number};
const capped = (held: number): string => (held === 0 ? "" : ` At the cap of the source, or without a head count: ${print.count(held)}.`);

/** Countries that moved by so many points at least, of so many. */
type Count = {count: number; of: number; falls: boolean; points: number} & InPoints;

type BranchEnds = {branch: string; from: string; to: string};
const branchEnds = ({branch, from, to}: BranchEnds): string => `${small(branch)} (from ${from} to ${to})`;

/** Words of what has changed between two years that can be compared. */
export const overTime = {
  fastest: {
    title: ({place, ...about}: Ends & Moves & {place: PlaceName}) =>
      `${subjects[about.shown]} ${about.falls ? "fell" : "rose"} fastest ${place.within}: ${fromTo(about, {index: about.shown === "index"})}`,
    titleNone: ({shown, ...none}: Moves & None) => `${subjects[shown]} ${noneMoved(none)}`,
    clause: ({measure, place, count, ...about}: Ends & InPoints & {falls: boolean; measure: string; place: PlaceName; count: number}) =>
      `among ${compared(count)} with comparable years, ${the(measure)} ${about.falls ? "fell" : "rose"} fastest ${place.within}, ${fromTo(about, about)}`,
    clauseNone: ({measure, ...none}: None & {measure: string}) => `${the(measure)} ${noneMoved(none)}`,
    subtitle: ({since, index}: {since: number; index: boolean}) =>
      `Earliest and latest year since ${print.year(since)} that can be compared; beside them the change in ${index ? "index points" : "percentage points"} a year, and the two years.`,
    drawn: ({drawn, of}: {drawn: number; of: number}) => `The ${print.count(drawn)} fastest of ${print.count(of)}; the table has them all.`,
    earlier: "Earliest year",
    later: "Latest year",
    note: ({leastYears}: {leastYears: number}) =>
      `Arithmetic on two years at least ${print.count(leastYears)} apart, not a trend between them: one source and definition, no break between, neither value with a note, and no value at the cap, none between far outside the two, and no one leap that makes most of the change.`,
    pandemic: "Values of 2020 and 2021 may contain emergency benefits.",
    caption: (name: string) => `${name}: the earliest and the latest year that can be compared, by country`,
    /** What a row says aloud. */
    row: ({name, from, fromYear, to, toYear, change}: Omit<Ends, "perYear"> & {name: string; change: string}) =>
      `${name}: ${from} (${fromYear}), then ${to} (${toYear}); ${change} a year`,
    perYear: "Change a year",
    needed: (by: number) => `To close the gap by ${print.year(by)}, a year`
  },
  /** The way to 2030 as distance: arithmetic, never a forecast. */
  goal: {
    title: ({had, needed, years, by}: Pace) =>
      `Closing the gap by ${print.year(by)} would take ${print.perYear(needed)} percentage points a year; coverage ${higher({had, years})}`,
    clause: ({had, needed, years, by}: Pace) =>
      `the share covered by at least one cash benefit ${higher({had, years}, " percentage points")}; from there, ${print.perYear(needed)} a year would close the gap by ${print.year(by)}`,
    subtitle: ({first, last, by}: YearRange & {by: number}) =>
      `Percentage points a year: what would close the gap to 100% from ${print.year(last)} to ${print.year(by)}, and by how much a year coverage was higher in ${print.year(last)} than in ${print.year(first)}. Share of the population covered by at least one cash benefit, ILO modelled estimates.`,
    note: "Arithmetic on published values, not a forecast. SDG target 1.3 asks for social protection for all and for substantial coverage of the poor and the vulnerable; it names no percentage, and 100% is taken here as the end of the way.",
    sentence: ({had, needed, years, by}: Pace) =>
      `At least one cash benefit: to close the gap by ${print.year(by)}, coverage would have to rise by ${print.perYear(needed)} percentage points a year from ${print.year(years.last)}; it ${higher({had, years})}. Arithmetic on two years, not a forecast.`,
    key: {had: "had", needed: "would be needed"},
    had: ({had}: {had: number}) => `needed, had ${had < 0 ? print.signedPerYear(had) : print.perYear(had)}`,
    row: ({name, had, needed, years, by}: Pace & {name: string}) =>
      `${name}: ${print.perYear(needed)} percentage points a year would close the gap by ${print.year(by)}; coverage ${higher({had, years})}`,
    caption: (by: number) => `Share left out, how it changed a year, and the change a year that would close the gap by ${print.year(by)}`,
    hadHead: "Change a year, had",
    neededHead: (by: number) => `Change a year, to close the gap by ${print.year(by)}`
  },
  /** Averages as their publisher has them, through the years. */
  series: {
    title: ({most, least, years}: {most: SeriesEnds; least: SeriesEnds; years: YearRange}) =>
      `${print.years(years)}: the share changed most in ${ends(most)}, least in ${ends(least)}`,
    clause: ({measure, most, least, years}: {measure: string; most: SeriesEnds; least: SeriesEnds; years: YearRange}) =>
      `from ${print.year(years.first)} to ${print.year(years.last)} ${the(measure)} changed most in ${ends(most)}, and least in ${ends(least)}`,
    titleWithout: ({whole, without, when}: {whole: number; without: number; when: string}) =>
      `The share left out is ${print.percent(without)} in the world without India and China, and ${print.percent(whole)} with them (${when})`,
    clauseWithout: ({measure, whole, without, when}: {measure: string; whole: number; without: number; when: string}) =>
      `${the(measure)} is ${print.percent(without)} without India and China, and ${print.percent(whole)} with them (${when})`,
    subtitle: ({years}: {years: YearRange}) => `Averages as the ILO publishes them, ${print.years(years)}: modelled estimates.`,
    dashed: "Dashed: without the country named.",
    /** Short names at the ends of lines. */
    names: {
      "world-excluding-india-and-china": "World without India and China",
      "lower-middle-income": "Lower-middle income",
      "lower-middle-income-excluding-india": "Lower-middle income without India",
      "upper-middle-income": "Upper-middle income",
      "upper-middle-income-excluding-china": "Upper-middle income without China"
    } as Readonly<Record<string, string>>,
    caption: ({name, kind, years}: {name: string; kind: keyof typeof kinds; years: YearRange}) =>
      `${name}: published averages ${kinds[kind]}, ${print.years(years)}`
  },
  /** Small panels, one for each region. */
  slopes: {
    title: ({count, of, falls, shown, points, index}: Count & Moves) =>
      `${subjects[shown]} is ${falls ? "smaller" : "larger"} than before, by ${inPoints({points, index})} or more, in ${print.count(count)} of ${compared(of)} with comparable years`,
    clause: ({count, of, since, measure, falls, points, index}: Count & {since: number; measure: string}) =>
      `${the(measure)} is ${falls ? "smaller" : "larger"} than before, by ${inPoints({points, index})} or more, in ${print.count(count)} of ${compared(of)} with two comparable years since ${print.year(since)}`,
    subtitle: ({since, leastYears}: {since: number; leastYears: number}) =>
      `Each line is a country or area, from the earliest to the latest comparable year since ${print.year(since)}, at least ${print.count(leastYears)} years apart; years between are not drawn.`,
    key: {strong: "fastest of the region", other: "the others that can be compared"},
    row: ({name, from, fromYear, to, toYear}: {name: string; from: string; fromYear: string; to: string; toYear: string}) =>
      `${name}: ${from} (${fromYear}), ${to} (${toYear})`,
    caption: (name: string) => `${name}: countries with two comparable years, by region`,
    compared: "Comparable",
    better: "Better than before",
    worse: "Worse than before",
    larger: "Larger than before",
    smaller: "Smaller than before",
    fastest: "Fastest",
    noneFaster: "None"
  },
  /** Members of a group by the people they leave out. */
  holders: {
    title: ({place, share, people, count}: Held) =>
      `${capital(place.the)} has ${print.percent(share)} of the ${print.roundedPeople(people)} people left out in ${compared(count)} with a number`,
    clause: ({place, share, people, count, when}: Held & {when: string}) =>
      `of about ${print.roundedPeople(people)} people not covered by any cash benefit in ${compared(count)} with a number, ${print.percent(share)} are ${place.within} (${when})`,
    /** Where the figure of the first carries a note, no number leads. */
    titleNoted: ({place, count}: Pick<Held, "place" | "count">) =>
      `Of the people left out in ${compared(count)} with a number, the largest part is ${place.within}, whose figure carries a note`,
    subtitle:
      "Each member’s part of the people not covered by any cash benefit, by latest value, each in its own year; beside it their number.",
    drawn: ({drawn, of}: {drawn: number; of: number}) =>
      `The ${print.count(drawn)} members with most people left out, of ${print.count(of)}.`,
    note: "The parts are of the members with a number alone, not of the whole group.",
    missing: ({names, held}: {names: readonly string[]; held: number}) => `Not counted: ${print.list(names)}.${capped(held)}`,
    missingMany: ({count, held}: {count: number; held: number}) => `Not counted: ${compared(count)}.${capped(held)}`,
    row: ({name, share, people, when}: {name: string; share: number; people: string; when: string}) =>
      `${name}: ${print.percent(share)}; people left out: ${people} (${when})`,
    /** Those that are not listed one by one. */
    others: (count: number) => `${print.count(count)} more ${n(count, "country or area", "countries and areas")}`,
    share: "Part of all counted",
    caption: (group: string) => `${group}: members by people not covered by any cash benefit`
  },
  group: {
    without: {
      title: ({place, all, without, group}: {place: PlaceName; all: number; without: number; group: PlaceName}) =>
        `Without ${place.the}, ${print.percent(without)} are left out ${group.within}; with all members, ${print.percent(all)}, as computed`,
      clause: ({place, all, without, when}: {place: PlaceName; all: number; without: number; when: string}) =>
        `without ${place.the}, ${print.percent(without)} of the population is not covered by any cash benefit, and ${print.percent(all)} with all members, both computed (${when})`,
      titleWeak: ({place}: {place: PlaceName}) => `Without ${place.the}, too few people are known for a figure that leads`,
      subtitle: ({year}: {year: number}) =>
        `Share of the population not covered by any cash benefit: published, and computed from all members and from some, with values up to ${print.year(year)}.`,
      note: "Computed figures weight each member’s value by its people. The largest member is that with most people among those with a value.",
      hidden: ({place}: {place: PlaceName}) =>
        `Without ${place.the} no figure is shown: the others with a value have less than half of the people.`,
      published: "Published by the ILO",
      publishedOf: (name: string) => `Published: ${name}`,
      all: "Computed, all members",
      without: (place: PlaceName) => `Computed, without ${place.the}`,
      members: "Computed, members of the United Nations",
      of: "Figure of",
      basis: "Made of",
      caption: (group: string) => `${group}: share left out, of all members and of some`,
      row: ({label, gap, basis}: {label: string; gap: number; basis: string}) => `${label}: ${print.percent(gap)} left out (${basis})`
    },
    branches: {
      title: ({most, least, years}: {most: BranchEnds; least: BranchEnds; years: YearRange}) =>
        `${print.years(years)}: the share left out changed most for ${branchEnds(most)}, least for ${branchEnds(least)}`,
      clause: ({most, least, years}: {most: BranchEnds; least: BranchEnds; years: YearRange}) =>
        `from ${print.year(years.first)} to ${print.year(years.last)} the share left out changed most for ${branchEnds(most)}, and least for ${branchEnds(least)}`,
      subtitle: ({years}: {years: YearRange}) =>
        `Share left out in each branch as the ILO publishes it for the group, ${print.years(years)}: modelled estimates.`,
      note: ({from, fromYear, to, toYear}: {from: string; fromYear: number; to: string; toYear: number}) =>
        `${from} (${print.year(fromYear)}), ${to} (${print.year(toYear)})`,
      caption: (group: string) => `${group}: share left out in each branch, year by year, published`
    }
  },
  /** Who is left out of a comparison of years, and why. */
  without: {
    title: (count: number) => `${compared(count)} without two comparable years, and why`,
    undated: "No figure with a year",
    before: (since: number) => `No figure since ${print.year(since)}`,
    one: (since: number) => `One figure since ${print.year(since)}`,
    doubtful: "The latest figure, or the only one far enough before it, carries a note",
    capped: "At the cap of the source, which hides the gap",
    short: (leastYears: number) => `Fewer than ${print.count(leastYears)} years between the first and the last figure`,
    break: "A break or another method between the figures",
    contradicted: "A figure between the two years, or just before, speaks against them, or one leap makes most of the change"
  },
  none: ({count, since}: {count: number; since: number}) =>
    `No country has two figures of this indicator since ${print.year(since)} that can be compared. What there is: the latest figure of ${compared(count)}.`,
  ranking: "Ranking of the latest figures"
};
