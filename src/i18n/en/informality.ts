import {informalMeans, n, partlyCircular} from "./phrases.ts";

const countries = (count: number, text: string): string => `${text} ${n(count, "country or area", "countries and areas")}`;

/** Words of the lens on informal work. */
export const informality = {
  name: "Informal work",
  question: "Who works informally?",
  title: (group: string) => `Informal work, ${group}: whose job comes without social protection`,
  headline: (value: string, when: string) => `${value} of employed people work in informal jobs (${when}).`,
  headlineSexes: (value: string, women: string, men: string, when: string) =>
    `${value} of employed people work in informal jobs: ${women} of women, ${men} of men (${when}).`,
  headlineMedian: (count: string, value: string, years: string) =>
    `In the median of ${count} countries and areas with a figure, ${value} of employed people work in informal jobs (${years}).`,
  headlineFew: (countries: string) => `Employed people in informal jobs: ${countries}.`,
  placed: (area: string, value: string, when: string) => `${value} in ${area} (${when})`,
  headlineNone: "No country of this group has a figure on informal employment in the sources of this atlas.",
  most: (overText: string, all: number, allText: string, years: string) =>
    `In ${overText} of ${countries(all, allText)} with a figure, more than half of those who work do so informally (latest year, ${years}).`,
  missing: (without: number, withoutText: string) =>
    `${countries(without, withoutText)} of the group ${n(without, "has", "have")} no figure.`,
  definition: informalMeans,
  sections: {
    sexes: "Women and men",
    status: "By status in employment",
    cover: "Formal work and coverage",
    beyond: "Beyond formal jobs"
  },
  sexes: {
    titleAverages: (women: string, men: string, when: string) =>
      `Of employed women ${women} work in informal jobs, of employed men ${men} (${when})`,
    titleCountries: (more: string, less: string, both: string) =>
      `Women are in informal jobs more often than men in ${more} of ${both} countries and areas, less often in ${less}`,
    subtitle: (years: string, within: string) =>
      `Share of employed women and of employed men in informal jobs, latest year with both, ${years}. Averages are ILO modelled estimates; differences under ${within} point count as level.`,
    caption: (group: string) => `${group}: informal employment of women and men, latest year with both`,
    note: "The rate counts those who have work: where few women are employed, it says little of the many who are not. Definitions of informal work differ between national surveys.",
    toIndicator: "Map and ranking of informal employment"
  },
  status: {
    title: (high: string, highValue: string, low: string, lowValue: string, years: string) =>
      `${high}: ${highValue} informal in the median country; ${low.toLowerCase()}: ${lowValue} (${years})`,
    titleOne: (status: string, value: string, years: string) => `${status}: ${value} informal in the median country (${years})`,
    subtitle: (count: number, text: string, years: string) =>
      `Share of informal jobs within each status, ${countries(count, text)}, latest year, ${years}; every dot is one of them, the bar marks the median.`,
    note: "By the ILO’s definition contributing family workers are always informal; where counts say otherwise, they are shown as published. Computed from counts of jobs that the ILO published in 2024; an edition of its own, not one series with the rates of women and men. By status no split into women and men is held.",
    caption: (group: string) => `${group}: informal employment by status, latest year`,
    say: (area: string, status: string, value: string, when: string) => `${area}: ${status.toLowerCase()}, ${value} informal (${when})`,
    none: "Informal employment by status is held for no country of this group."
  },
  cover: {
    title: (formal: string, informal: string, years: string) =>
      `Where most work is formal the median country covers ${formal}; where most is informal, ${informal} (${years})`,
    titleFormal: (count: string, cover: string, years: string) =>
      `Most work is formal in all ${count} countries and areas; the median one covers ${cover} (${years})`,
    titleInformal: (count: string, cover: string, years: string) =>
      `Most work is informal in all ${count} countries and areas; the median one covers ${cover} (${years})`,
    titleEnds: (low: string, lowFormal: string, high: string, highFormal: string) =>
      `Covered: ${low}, where ${lowFormal} of work is formal; ${high}, where ${highFormal} is`,
    placed: (area: string, value: string, when: string) => `${value} in ${area} (${when})`,
    dated: (value: string, when: string) => `${value} (${when})`,
    titleOne: (area: string, cover: string, formal: string) => `${area}: ${cover} covered, ${formal} of work formal`,
    subtitle: (count: number, text: string, years: string) =>
      `Share of the population covered by at least one benefit, against the share of employed people in formal jobs (100 minus informal employment); ${countries(count, text)}, latest values, ${years}.`,
    note: `${partlyCircular} The one is a share of everybody, the other of those employed.`,
    apart: (most: string, names: string) => `Left out, for their two values lie more than ${most} years apart: ${names}.`,
    unpaired: (count: number, text: string) =>
      `${countries(count, text)} of the group ${n(count, "lacks", "lack")} one of the two figures.`,
    axisY: "Covered by at least one cash benefit",
    axisX: "Employed people in formal jobs",
    line: "diagonal: as many covered as work formally",
    area: "country or area",
    named: (points: string) => `${points} points or more above the diagonal`,
    group: "average, ILO modelled estimate",
    old: "hollow: a value is old",
    say: (area: string, cover: string, coverWhen: string, formal: string, formalWhen: string) =>
      `${area}: ${cover} covered (${coverWhen}), ${formal} of employed people in formal jobs (${formalWhen})`,
    caption: (group: string) => `${group}: coverage by any benefit and formal employment, latest values`,
    covered: "Covered by any cash benefit",
    formal: "In formal jobs",
    points: "Coverage minus formal, percentage points",
    none: "No country of this group has both figures within the years that this picture allows."
  },
  beyond: {
    title: (count: string, all: string, points: string, names: string, years: string) =>
      `In ${count} of ${all} countries and areas, cover stands ${points} points or more above formal work: ${names} (${years})`,
    titleFirst: (count: string, all: string, points: string, names: string, years: string) =>
      `In ${count} of ${all} countries and areas, cover stands ${points} points or more above formal work, most in ${names} (${years})`,
    none: (all: number, allText: string, points: string, years: string) =>
      `In none of ${countries(all, allText)} with both figures does cover stand ${points} points or more above formal work (${years}).`,
    subtitle: (most: string) =>
      `Coverage by at least one benefit minus the share of employed people in formal jobs; the two values at most ${most} years apart.`,
    note: `Read it as a sign that benefits reach beyond the payslip, not as a count of informal workers covered. Coverage counts everybody, children and older persons among them, and a small benefit as much as a large one; formal employment counts only those who work. ${partlyCircular}`,
    caption: (group: string) => `${group}: countries and areas whose coverage stands far above their formal employment`,
    remarks: "Read with care",
    toLifeCycle: "Which stages of life are covered"
  }
};
