import type {PlaceName} from "../placeName.ts";
import {afterPlace, informalMeans, n, orNone, partlyCircular, percentagePoints, print, small, verbFirst} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** The median of a status in employment, and of how many countries it is. */
export type StatusMedian = {readonly status: string; readonly value: number; readonly of: number};

/** "5 of 12 countries". */
export const medianOf = ({of}: Pick<StatusMedian, "of">, among: number): string =>
  `${print.count(of)} of ${print.count(among)} ${n(among, "country", "countries")}`;

/** "83.6% of own-account workers and 38.2% of employees work informally (128 and 129 of 194 countries", for a year to follow. */
export const statusesIn = ({most, least, among}: {most: StatusMedian; least: StatusMedian; among: number}): string =>
  `${print.percent(most.value)} of ${small(most.status)} and ${print.percent(least.value)} of ${small(least.status)} work informally (${most.of === least.of ? print.count(most.of) : `${print.count(most.of)} and ${print.count(least.of)}`} of ${print.count(among)} countries`;

/** A share of one place, and when. */
type Placed = {readonly place: PlaceName; readonly value: number; readonly when: string};
const placed = ({place, value, when}: Placed): string => afterPlace(`${print.percent(value)} ${place.within}`, when);

/** Coverage and formal work of one place, each with its year. */
type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const covered = ({place, cover, coverWhen}: Pair): string => placed({place, value: cover, when: coverWhen});
const formalIn = ({formal, formalWhen}: Pair): string => `${print.percent(formal)} (${formalWhen})`;

/** The medians of women and of men. */
type MedianBySex = {readonly female: number; readonly male: number};
type EmployeesMedian = {employees: MedianBySex; selfEmployed: MedianBySex; fewest: number; most: number; among: number};
/** How many countries, where medians differ the fewest and the most. */
const span = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most
    ? print.count(most)
    : most - fewest === 1
      ? `${print.count(fewest)} or ${print.count(most)}`
      : `${print.count(fewest)} to ${print.count(most)}`;
const bySexOf = ({female, male}: MedianBySex): string => `${print.percent(female)} of female and ${print.percent(male)} of male`;

/** Women, men and their years. */
type Sexes = {women: number; men: number; when: string};

/** Places, of how many, whose cover stands so many points above formal work; the first of them by name. */
type Beyond = {count: number; of: number; points: number; first: readonly PlaceName[]; when: string};

/** Words of the lens on informal work. */
export const informality = {
  name: "Informal employment",
  question: "Who works informally?",
  title: (group: string) => `Informal employment, ${group}: how many work informally, and who`,
  headline: ({value, when}: {value: number; when: string}) => `${print.percent(value)} of employed people work in informal jobs (${when}).`,
  headlineSexes: ({value, women, men, when}: Sexes & {value: number}) =>
    `${print.percent(value)} of employed people work in informal jobs: ${print.percent(women)} of employed women and ${print.percent(men)} of employed men (${when}).`,
  headlineMedian: ({count, value, when}: {count: number; value: number; when: string}) =>
    `In the median of ${print.count(count)} countries (members and observers of the United Nations), ${print.percent(value)} of employed people work in informal jobs (${when}).`,
  headlineFew: ({each}: {each: readonly Placed[]}) => `Employed people in informal jobs: ${print.list(each.map(placed))}.`,
  headlineNone: "No country of this group has a figure on informal employment in the sources of this atlas.",
  most: ({count, of, when}: {count: number; of: number; when: string}) =>
    count === 0
      ? `In none of ${countries(of)} with data do more than half of employed people work informally (latest year, ${when}).`
      : `In ${amongPlaces(count, of)} with data, more than half of employed people work informally (latest year, ${when}).`,
  missing: ({count}: {count: number}) => `${countries(count)} of the group ${n(count, "has", "have")} no figure.`,
  definition: informalMeans,
  sections: {
    sexes: "Women and men",
    ages: "The young and adults",
    status: "By status in employment",
    employees: "Employees and the self-employed",
    cover: "Formal work and coverage",
    beyond: "Beyond formal jobs"
  },
  sexes: {
    titleAverages: ({women, men, when}: Sexes) =>
      `${print.percent(women)} of employed women and ${print.percent(men)} of employed men work in informal jobs (${when})`,
    titleCountries: ({higher, lower, of}: {higher: number; lower: number; of: number}) =>
      `In ${amongPlaces(higher, of)}${verbFirst(higher, "does")} a larger share of employed women than of employed men work in informal jobs${higher === of ? "" : `; in ${orNone(lower)}, a smaller share`}`,
    subtitle: ({within, when}: {within: number; when: string}) =>
      `Share of employed women and of employed men in informal jobs, latest year with both, ${when}. Averages are ILO modelled estimates; differences under ${percentagePoints(within)} count as level.`,
    caption: (group: string) => `${group}: informal employment of women and men, latest year with both`,
    note: "The rate counts those who have work: where few women are employed, it says little about the many who are not. Definitions of informal employment differ between national surveys.",
    toIndicator: "Map and ranking of informal employment"
  },
  status: {
    title: ({most, least, among, when}: {most: StatusMedian; least: StatusMedian; among: number; when: string}) =>
      `In the median country, ${statusesIn({most, least, among})}; ${when})`,
    titleOne: ({status, among, when, ...one}: StatusMedian & {among: number; when: string}) =>
      `In the median of ${medianOf(one, among)} with data, ${print.percent(one.value)} of ${small(status)} work informally (${when})`,
    subtitle: ({count, when, median}: {count: number; when: string; median: boolean}) =>
      `Share of informal jobs within each status, ${countries(count)}, latest year, ${when}; every dot is one of them${median ? ", the bar marks the median" : ""}.`,
    note: "By the ILO’s definition contributing family workers are always informal; where counts say otherwise, they are shown as published. Computed from counts of jobs that the ILO published in 2024; an edition of its own, not one series with the rates of women and men. By status there is no split into women and men.",
    caption: (group: string) => `${group}: informal employment by status, latest year`,
    say: ({area, status, value, when}: {area: string; status: string; value: number; when: string}) =>
      `${area}: ${status.toLowerCase()}, ${print.percent(value)} informal (${when})`,
    none: "No country of this group has informal employment by status."
  },
  ages: {
    title: ({smaller, larger, of, since, when}: {smaller: number; larger: number; of: number; since: number; when: string}) =>
      of === 1
        ? `In the one country or area with a survey since ${print.year(since)}, ${smaller > 0 ? "a smaller share" : larger > 0 ? "a larger share" : "about the same share"} of the young ${smaller + larger > 0 ? "than" : "as"} of adults work in informal jobs (${when})`
        : `In ${amongPlaces(larger, of)} with a survey since ${print.year(since)}${verbFirst(larger, "does")} a larger share of the young than of adults work in informal jobs${larger === of ? "" : `; in ${orNone(smaller)}, a smaller share`} (${when})`,
    titleOld: ({since}: {since: number}) => `No survey by age since ${print.year(since)} for this group in the ILO’s table`,
    titleNone: "The ILO’s table has no informal employment by age for this group",
    countries: ({within}: {within: number}) =>
      `Share of employed people in informal jobs: ages 15 to 24, and 25 and over, latest year with both, edition of spring 2022. Differences under ${percentagePoints(within)} count as level.`,
    parts: ({within, since}: {within: number; since: number}) =>
      `Share of employed people in informal jobs, ages 15 to 24, and 25 and over: the median of each subregion’s countries, each age group separately, surveys since ${print.year(since)}, edition of spring 2022. Differences under ${percentagePoints(within)} count as level.`,
    caption: (group: string) => `${group}: informal employment of the young and of adults, latest year with both`,
    countWithOld: ({old, smaller, larger, of}: {old: number; smaller: number; larger: number; of: number}) =>
      `Counting the ${n(old, "one older survey", `${print.count(old)} older surveys`)} too, the share of the young is larger in ${amongPlaces(larger, of)}${larger === of ? "" : ` and smaller in ${orNone(smaller)}`}.`,
    note: "The rate counts those who have work, not the young who study or look for a job. An earlier edition than the rates of women and men: surveys whose total the ILO has revised since are not in it.",
    one: "Ages 15 to 24",
    other: "Ages 25 and over",
    difference: "Young minus adult, percentage points",
    say: ({label, one, other, when}: {label: string; one: number; other: number; when: string}) =>
      `${label}: ages 15 to 24 ${print.percent(one)}, ages 25 and over ${print.percent(other)} (${when})`,
    toIndicator: "Map and ranking by age"
  },
  employees: {
    title: ({employees, selfEmployed, fewest, most, among, when}: EmployeesMedian & {when: string}) =>
      `In the median country, ${bySexOf(employees)} employees work informally; among the self-employed, ${print.percent(selfEmployed.female)} of women and ${print.percent(selfEmployed.male)} of men (${span({fewest, most})} of ${print.count(among)} countries; ${when})`,
    titleFew: ({since}: {since: number}) =>
      `No median is given: fewer than five countries have a survey since ${print.year(since)} of employees and the self-employed by sex`,
    subtitle: ({count, when, median}: {count: number; when: string; median: boolean}) =>
      `Share of informal jobs among employees and among the self-employed, women and men, as the ILO published it in spring 2022; ${countries(count)}, latest year, ${when}; every dot is one of them${median ? ", the bar marks the median" : ""}.`,
    note: "Self-employed are employers, own-account workers, members of cooperatives and contributing family workers together. Published rates of an earlier edition, which has both sexes; not one series with the figures by status, which are computed.",
    row: ({group, sex}: {group: string; sex: string}) => `${group}, ${sex.toLowerCase()}`,
    caption: (group: string) => `${group}: informal employment of employees and the self-employed by sex, latest year`,
    none: "No country of this group has employees and the self-employed by sex in the ILO’s table.",
    toIndicator: "Map and ranking of employees"
  },
  /** One country. */
  parts: {
    titleAges: ({young, adult, when}: {young: number; adult: number; when: string}) =>
      `${print.percent(young)} of employed people aged 15 to 24 and ${print.percent(adult)} of those aged 25 and over work in informal jobs (${when})`,
    titleOne: ({group, share, when}: {group: string; share: number; when: string}) =>
      `${print.percent(share)} of jobs are informal in the group “${small(group)}” (${when})`,
    subtitle:
      "Share of the employed people of each group in informal jobs; women and men where published. Rates as the ILO published them in spring 2022, an earlier edition than the figures above.",
    caption: (area: string) => `${area}: informal employment by age, of employees and of the self-employed, latest year`
  },
  cover: {
    title: ({formal, informal, when}: {formal: number; informal: number; when: string}) =>
      `Where most work is formal, the median country covers ${print.percent(formal)} of its population; where most is informal, ${print.percent(informal)} (${when})`,
    titleFormal: ({count, cover, when}: {count: number; cover: number; when: string}) =>
      `Most work is formal in all ${print.count(count)} countries and areas; the median country covers ${print.percent(cover)} of its population (${when})`,
    titleInformal: ({count, cover, when}: {count: number; cover: number; when: string}) =>
      `Most work is informal in all ${print.count(count)} countries and areas; the median country covers ${print.percent(cover)} of its population (${when})`,
    halves: {formal: "where most work is formal", informal: "where most work is informal"},
    titleEnds: ({low, high}: {low: Pair; high: Pair}) =>
      `Covered: ${covered(low)}, where ${formalIn(low)} of work is formal; ${covered(high)}, where ${formalIn(high)} is`,
    titleOne: ({place, cover, coverWhen, formal, formalWhen}: Pair) =>
      `${place.name}: ${print.percent(cover)} (${coverWhen}) covered, ${print.percent(formal)} (${formalWhen}) of work formal`,
    subtitle: ({count, when}: {count: number; when: string}) =>
      `Share of the population covered by at least one cash benefit, against the share of employed people in formal jobs (100 minus informal employment); ${countries(count)}, latest values, ${when}.`,
    note: `${partlyCircular} One is a share of the whole population, the other of employed people.`,
    apart: ({most, names}: {most: number; names: readonly string[]}) =>
      `Not shown, as their two values are more than ${print.count(most)} years apart: ${print.list(names)}.`,
    unpaired: ({count}: {count: number}) => `${countries(count)} of the group ${n(count, "lacks", "lack")} one of the two figures.`,
    axisY: "Covered by at least one cash benefit",
    axisX: "Employed people in formal jobs",
    line: "diagonal: as many covered as work formally",
    area: "country or area",
    named: ({points}: {points: number}) => `${percentagePoints(points)} or more above the diagonal`,
    group: "average, ILO modelled estimate",
    old: "hollow: a value is old",
    say: ({place, cover, coverWhen, formal, formalWhen}: Pair) =>
      `${place.name}: ${print.percent(cover)} covered (${coverWhen}), ${print.percent(formal)} of employed people in formal jobs (${formalWhen})`,
    caption: (group: string) => `${group}: coverage by at least one cash benefit and formal employment, latest values`,
    covered: "Covered by at least one cash benefit",
    formal: "In formal jobs",
    points: "Coverage minus formal, percentage points (a sign; different denominators)",
    none: "No country of this group has both figures within the years that this picture allows."
  },
  beyond: {
    title: ({count, of, points, first, when}: Beyond) =>
      `In ${print.count(count)} of ${print.count(of)} countries and areas, coverage is ${percentagePoints(points)} or more above formal employment: ${print.list(first.map(({name}) => name))} (${when})`,
    titleFirst: ({count, of, points, first, when}: Beyond) =>
      `In ${print.count(count)} of ${print.count(of)} countries and areas, coverage is ${percentagePoints(points)} or more above formal employment, most in ${print.list(first.map(({the}) => the))} (${when})`,
    none: ({of, points, when}: {of: number; points: number; when: string}) =>
      `In none of ${countries(of)} with both figures is coverage ${percentagePoints(points)} or more above formal employment (${when}).`,
    subtitle: ({most}: {most: number}) =>
      `Coverage by at least one cash benefit minus the share of employed people in formal jobs, in percentage points; the two values at most ${print.count(most)} years apart.`,
    note: `Read it as a sign that benefits reach beyond the payslip, not as a count of informal workers covered. Coverage counts everyone, including children and older people, and a small benefit as much as a large one; formal employment counts only those who work. ${partlyCircular}`,
    capped: ({names}: {names: readonly string[]}) =>
      `Left aside, as coverage is at the cap of its source and may be less: ${print.list(names)}.`,
    caption: (group: string) => `${group}: countries and areas whose coverage is far above their formal employment`,
    remarks: "Read with care",
    toLifeCycle: "Which stages of life are covered"
  }
};
