import {n} from "./phrases.ts";

/** Words of the lens on agriculture, industry and services. */
export const sectors = {
  name: "Sectors",
  question: "Farm, factory, service: whose work is left out?",
  title: (group: string) => `Agriculture, industry, services, whose work is informal: ${group}`,
  inSector: {agriculture: "In agriculture", industry: "In industry", services: "In services"},
  headline: (inSector: string, value: string, workers: string, count: string, of: string, share: string, years: string) =>
    `${inSector}, ${value} of jobs are informal: ${workers}, computed from ${count} of ${of} countries and areas with ${share} of the sector’s workers (values of ${years}).`,
  headlineMedian: (inSector: string, value: string, count: string, of: string, years: string) =>
    `${inSector}, ${value} of jobs are informal in the median of the ${count} countries and areas with a figure, of ${of} (values of ${years}).`,
  noHeadline: "Informal employment by sector is not published for any country of this group.",
  workers: (people: string, count: number) => `about ${people} ${n(count, "worker", "workers")}`,
  also: (inSector: string, value: string, workers: string) => `${inSector} it is ${value}: ${workers}.`,
  alsoHidden: (inSector: string, share: string) =>
    `${inSector} no figure is shown: countries with one hold ${share} of the workers, under half.`,
  allHidden: (agriculture: string, industry: string, services: string) =>
    `No figure is computed for the group: countries with one hold ${agriculture} of the workers in agriculture, ${industry} in industry and ${services} in services, under half.`,
  informal: "A job is informal when it comes without social protection in law or practice.",
  sections: {whole: "By sector", parts: "Side by side", workers: "How many workers", spread: "Countries", data: "Data"},
  hidden: (share: string) => `hidden: ${share} of workers known`,
  tooFew: "too few",
  noFigure: "no figure",
  whole: {
    title: (sector: string, women: string, men: string) =>
      `The widest difference between women and men is in ${sector.toLowerCase()}: ${women} of women’s jobs there are informal, ${men} of men’s`,
    titleOnePair: (inSector: string, women: string, men: string) => `${inSector}, ${women} of women’s jobs are informal, ${men} of men’s`,
    titleShown: "Informal jobs by sector",
    titleNone: "Too few workers live in countries with a figure for one to be given",
    subtitle:
      "Share of persons employed in the sector whose job is informal; computed over the countries with a figure, women and men marked where they can be computed.",
    note: "Computed and approximate: the latest rate of each country times the persons employed in the sector in the year of that rate (modelled shares of employment times modelled numbers of employed persons). How many of the sector’s workers are known is counted in the newest year, or in the last that a country has. Hidden where countries with a rate hold less than half of them, weak (†) below three quarters.",
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
    title: (inSector: string, high: string, where: string, low: string, there: string) =>
      `${inSector}, the range is widest: ${high} of jobs are informal in ${where}, ${low} in ${there}`,
    titleOne: (where: string, shares: string) => `Informal jobs in ${where}: ${shares}`,
    share: (value: string, inSector: string) => `${value} ${inSector.toLowerCase()}`,
    titleNone: "No part of this group has a figure",
    regions: "Share of persons employed in each sector whose job is informal, by sub-region; computed over the countries with a figure.",
    countries: "Share of persons employed in each sector whose job is informal, latest year, by country.",
    note: (count: string, of: string, years: string) => `${count} of ${of} countries · ${years}`,
    noteNone: (of: string) => `0 of ${of} countries`,
    captionRegions: (group: string) => `${group}: informal employment by sector and sub-region, computed over countries with a figure`,
    captionCountries: (group: string) => `${group}: informal employment by sector and country, latest year`
  },
  squares: {
    title: (where: string, people: string) => `The largest number counted is in ${where}: ${people} in informal jobs`,
    titleNone: "No number of workers can be given",
    subtitle: (years: string, people: string, count: number) =>
      `Informal workers by sector, over the countries and sectors with a figure (rates of ${years}): a lower bound, for where too few are known nobody is counted. One square is ${people} ${n(count, "worker", "workers")}.`,
    caption: (group: string) => `${group}: informal workers by sector, approximate`,
    row: "Group or country",
    total: "Counted in all"
  },
  spread: {
    title: (agriculture: string, industry: string, services: string) =>
      `The median country: ${agriculture} informal in agriculture, ${industry} in industry, ${services} in services`,
    titleNone: "No country of this group publishes informal employment by sector",
    subtitle: (count: string, of: string) =>
      `Each dot is a country at its latest rate, every country counted once; ${count} of ${of} countries and areas publish one.`,
    caption: (group: string) => `${group}: informal employment by sector and country, with women, men and workers`,
    note: "The edition of these rates is of March 2024; rows that the ILO has revised since are left out."
  }
};
