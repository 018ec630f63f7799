import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import {capital, informalMeans, n, orNone, print} from "./phrases.ts";

export const withinSector = {agriculture: "in agriculture", industry: "in industry", services: "in services"};
export type Sector = keyof typeof withinSector;

/** What is known of each sector; null where nothing is. */
type OfSectors = Readonly<Record<Sector, number | null>>;
const shown = (value: number | null): string => (value === null ? "no figure" : print.percent(value));

/** A figure of one sector, with how many countries stand behind it. */
type Headline = {sector: Sector; value: number; countries: number; of: number; years: YearRange};

const workers = ({people}: {people: number}): string =>
  `about ${print.roundedPeople(people)} ${n(Math.round(people), "worker", "workers")}`;

/** Countries with data, of how many, and their share of the workers in percent. */
type Known = {countries: number; of: number; share: number};
const inKnown = ({countries, of, share}: Known): string =>
  `in the ${print.count(countries)} of ${print.count(of)} countries and areas with data, which have ${print.wholePercent(share)}`;

const inKnownOrMore = (known: Known | null): string => (known ? `, ${inKnown(known)} or more of each sector’s workers` : "");

/** Workers of a place, and the years of its rates. */
type CountedIn = {place: PlaceName; people: number; known: Known | null; when: string};

/** Where a share is highest and lowest; `regions` where subregions stand beside each other, of which too little known are not shown. */
type Range = {
  sector: Sector;
  high: number;
  highest: PlaceName;
  highWhen: string;
  low: number;
  lowest: PlaceName;
  lowWhen: string;
  regions: boolean;
};

/** Words of the lens on agriculture, industry and services. */
export const sectors = {
  name: "Sectors",
  question: "Agriculture, industry, services: where is work informal?",
  title: (group: string) => `Informal employment in agriculture, industry and services: ${group}`,
  headline: ({sector, value, informal, countries, of, share, years}: Headline & {informal: number; share: number}) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} of jobs are informal: ${workers({people: informal})}, computed from ${print.count(countries)} of ${print.count(of)} countries and areas with ${print.wholePercent(share)} of the sector’s workers (values of ${print.years(years)}).`,
  headlineMedian: ({sector, value, countries, of, years}: Headline) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} of jobs are informal in the median of ${print.count(countries)} countries, of ${print.count(of)} that are members or observers of the United Nations (values of ${print.years(years)}).`,
  noHeadline: "The table used here has no informal employment by sector for any country of this group.",
  workers,
  also: ({sector, value, informal, weak, known}: {sector: Sector; value: number; informal: number; weak: boolean; known: Known | null}) =>
    `Taking all workers ${withinSector[sector]} together, ${print.percent(value)}${weak ? " †" : ""} of jobs are informal: ${workers({people: informal})}${known ? `, ${inKnown(known)} of the sector’s workers` : ""}.`,
  /** What stands behind a sum in a cell, or beside a bar. */
  behind: ({countries, of, share}: Known) => `${print.count(countries)} of ${print.count(of)}, ${print.wholePercent(share)} of the workers`,
  alsoHidden: ({sector, share}: {sector: Sector; share: number}) =>
    `${capital(withinSector[sector])} too few workers are covered to give a figure: the countries with data have ${print.percent(share)} of them, under half.`,
  allHidden: ({agriculture, industry, services}: Readonly<Record<Sector, number>>) =>
    `No figure is computed for the group: the countries with data have ${print.percent(agriculture)} of the workers in agriculture, ${print.percent(industry)} in industry and ${print.percent(services)} in services, under half.`,
  informal: informalMeans,
  sections: {whole: "By sector", parts: "Side by side", workers: "How many workers", spread: "Countries", data: "Data"},
  /** Whose rates count no workers. */
  moved: ({names}: {names: readonly string[]}) =>
    `Rates shown and no workers counted, as the ILO’s rate of all workers has moved since by more than a tenth of itself: ${print.list(names)}.`,
  hidden: ({share}: {share: number}) => `hidden: ${print.percent(share)} of workers known`,
  tooFew: "too few",
  noFigure: "no figure",
  whole: {
    title: ({sector, women, men}: {sector: Sector; women: number; men: number}) =>
      `The widest difference between women and men is ${withinSector[sector]}: ${print.percent(women)} of women’s jobs there are informal, ${print.percent(men)} of men’s`,
    titleOnePair: ({sector, women, men}: {sector: Sector; women: number; men: number}) =>
      `${capital(withinSector[sector])}, ${print.percent(women)} of women’s jobs are informal, ${print.percent(men)} of men’s`,
    titleShown: "Informal jobs by sector",
    titleNoCountry: "No country of this group has informal employment by sector in the table used here",
    titleNone: "Too few workers live in countries with data for a figure to be given",
    subtitle:
      "Share of people employed in the sector whose job is informal; computed over the countries with a figure, women and men marked where they can be computed.",
    note: "Computed and approximate: the latest rate of each country, whatever its age, times the people employed in the sector in the year of that rate (modelled shares of employment times modelled numbers of employed people). How many of the sector’s workers are known is counted in the newest year, or in the last that a country has. Figures for regions on other pages take one year for all. A figure is hidden where the countries with a rate have less than half of the sector’s workers, and weak (†) where they have less than three quarters.",
    caption: (group: string) => `${group}: informal employment by sector, computed`,
    sector: "Sector",
    share: "Informal",
    informal: "Informal workers",
    employed: "Employed in the sector",
    countries: "Countries",
    known: "Workers known",
    years: "Years of the rates"
  },
  parts: {
    title: ({sector, high, highest, highWhen, low, lowest, lowWhen, regions}: Range) =>
      `${capital(withinSector[sector])}, the range is widest${regions ? " among the subregions shown" : ""}: ${print.percent(high)} of jobs are informal ${highest.within} (${highWhen}), ${print.percent(low)} ${lowest.within} (${lowWhen})`,
    titleOne: ({
      place,
      shares,
      when
    }: {
      place: PlaceName;
      shares: readonly {readonly sector: Sector; readonly value: number}[];
      when: string;
    }) =>
      `Informal jobs ${place.within}: ${print.list(shares.map(({sector, value}) => `${print.percent(value)} ${withinSector[sector]}`))} (${when})`,
    titleOld: ({since}: {since: number}) => `There is no survey since ${print.year(since)}; the older figures are in the table`,
    titleNone: "No part of this group has a figure",
    regions: "Share of people employed in each sector whose job is informal, by subregion; computed over the countries with a figure.",
    countries: "Share of people employed in each sector whose job is informal, latest year, by country.",
    note: ({count, of, years}: {count: number; of: number; years: YearRange}) =>
      `${print.count(count)} of ${print.count(of)} countries · ${print.years(years)}`,
    noteNone: ({of}: {of: number}) => `none of ${print.count(of)} countries`,
    captionRegions: (group: string) => `${group}: informal employment by sector and subregion, computed over countries with a figure`,
    captionCountries: (group: string) => `${group}: informal employment by sector and country, latest year`
  },
  squares: {
    title: ({place, people, known, when}: CountedIn) =>
      `The largest number counted is ${place.within}: ${workers({people})} in informal jobs${inKnownOrMore(known)} (${when})`,
    titleOnly: ({place, people, known, when}: CountedIn) =>
      `Only ${place.within} can a number be given by sector: ${workers({people})} in informal jobs${inKnownOrMore(known)} (${when})`,
    titleWhole: ({people, known, when}: Omit<CountedIn, "place">) =>
      `${capital(workers({people}))} ${n(Math.round(people), "has an informal job", "have informal jobs")}${inKnownOrMore(known)} (${when})`,
    titleNone: "No number of workers can be given by sector",
    subtitle: ({years, people}: {years: YearRange | null; people: number}) =>
      `Informal workers by sector, over the countries and sectors with a figure (rates of ${years ? print.years(years) : "–"}): a lower bound, as nobody is counted where too few are known. One square is ${print.roundedPeople(people)} ${n(people, "worker", "workers")}.`,
    caption: (group: string) => `${group}: informal workers by sector, approximate`,
    row: "Group or country",
    total: "Counted in all"
  },
  spread: {
    title: ({agriculture, industry, services}: OfSectors) =>
      `Medians of the countries with data: ${shown(agriculture)} informal in agriculture, ${shown(industry)} in industry, ${shown(services)} in services`,
    titleNone: "The table used here has no informal employment by sector for any country of this group",
    subtitle: ({count, of}: {count: number; of: number}) =>
      `Each dot is a country at its latest rate, every country counted once; the table used here has one for ${orNone(count)} of ${print.count(of)} countries and areas.`,
    caption: (group: string) => `${group}: informal employment by sector and country, with women, men and workers`,
    note: "These rates are from the edition of March 2024. Only countries whose rate of all workers the ILO has since changed by under 2 percentage points are kept; the others are left out."
  }
};
