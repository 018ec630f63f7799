import type {PlaceName} from "../placeName.ts";
import {inBrackets, informalMeans, n, orNone, partlyCircular, percentagePoints, print, small} from "./phrases.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** The median of a status in employment, and of how many countries it is. */
export type StatusMedian = {readonly status: string; readonly value: number; readonly of: number};

/** "5 of 12 countries". */
export const medianOf = ({of}: Pick<StatusMedian, "of">, among: number): string =>
  `${print.count(of)} of ${print.count(among)} ${n(among, "country", "countries")}`;

/** A share of one place, and when. */
type Placed = {readonly place: PlaceName; readonly value: number; readonly when: string};
const placed = ({place, value, when}: Placed): string => inBrackets(`${print.percent(value)} ${place.within}`, when);

/** Coverage and formal work of one place, each with its year. */
type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const covered = ({place, cover, coverWhen}: Pair): string => placed({place, value: cover, when: coverWhen});
const formalIn = ({formal, formalWhen}: Pair): string => `${print.percent(formal)} (${formalWhen})`;

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
      : `In ${print.count(count)} of ${countries(of)} with data, more than half of employed people work informally (latest year, ${when}).`,
  missing: ({count}: {count: number}) => `${countries(count)} of the group ${n(count, "has", "have")} no figure.`,
  definition: informalMeans,
  sections: {
    sexes: "Women and men",
    status: "By status in employment",
    cover: "Formal work and coverage",
    beyond: "Beyond formal jobs"
  },
  sexes: {
    titleAverages: ({women, men, when}: Sexes) =>
      `${print.percent(women)} of employed women and ${print.percent(men)} of employed men work in informal jobs (${when})`,
    titleCountries: ({higher, lower, of}: {higher: number; lower: number; of: number}) =>
      `In ${orNone(higher)} of ${print.count(of)} countries and areas, a larger share of employed women than of employed men work in informal jobs; in ${orNone(lower)}, a smaller share`,
    subtitle: ({within, when}: {within: number; when: string}) =>
      `Share of employed women and of employed men in informal jobs, latest year with both, ${when}. Averages are ILO modelled estimates; differences under ${percentagePoints(within)} count as level.`,
    caption: (group: string) => `${group}: informal employment of women and men, latest year with both`,
    note: "The rate counts those who have work: where few women are employed, it says little about the many who are not. Definitions of informal employment differ between national surveys.",
    toIndicator: "Map and ranking of informal employment"
  },
  status: {
    title: ({most, least, among, when}: {most: StatusMedian; least: StatusMedian; among: number; when: string}) =>
      `Medians: ${small(most.status)} ${print.percent(most.value)} informal (${medianOf(most, among)}), ${small(least.status)} ${print.percent(least.value)} (${medianOf(least, among)}; ${when})`,
    titleOne: ({status, among, when, ...one}: StatusMedian & {among: number; when: string}) =>
      `${status}: ${print.percent(one.value)} informal in the median of ${medianOf(one, among)} with data (${when})`,
    subtitle: ({count, when}: {count: number; when: string}) =>
      `Share of informal jobs within each status, ${countries(count)}, latest year, ${when}; every dot is one of them, the bar marks the median.`,
    note: "By the ILO’s definition contributing family workers are always informal; where counts say otherwise, they are shown as published. Computed from counts of jobs that the ILO published in 2024; an edition of its own, not one series with the rates of women and men. By status there is no split into women and men.",
    caption: (group: string) => `${group}: informal employment by status, latest year`,
    say: ({area, status, value, when}: {area: string; status: string; value: number; when: string}) =>
      `${area}: ${status.toLowerCase()}, ${print.percent(value)} informal (${when})`,
    none: "No country of this group has informal employment by status."
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
    points: "Coverage minus formal, percentage points",
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
    caption: (group: string) => `${group}: countries and areas whose coverage is far above their formal employment`,
    remarks: "Read with care",
    toLifeCycle: "Which stages of life are covered"
  }
};
