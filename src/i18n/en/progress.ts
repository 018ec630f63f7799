import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import {higher} from "./overTime.ts";
import {inPoints, leastMoved, type LeastMove} from "./leastMoved.ts";
import {capital, n, orNone, print} from "./phrases.ts";

/** Words of the lens on change since 2015, and on the way to 2030. */
export const progress = {
  name: "Progress",
  question: "Who has closed the gap fastest since 2015, and how far is 2030?",
  title: (group: string) => `Progress since 2015 and the way to 2030: ${group}`,
  lead: ({place, perYear}: {place: PlaceName; perYear: number}) =>
    `The share left out fell fastest ${place.within}: ${print.perYear(perYear)} percentage points a year`,
  when: ({years, count, of}: {years: YearRange; count: number; of: number}) =>
    `Between ${print.year(years.first)} and ${print.year(years.last)}; comparable years: ${print.count(count)} of ${print.count(of)} ${n(of, "country or area", "countries and areas")}.`,
  noneNarrower: ({since, ...least}: {since: number} & LeastMove) =>
    `In no country here with comparable years since ${print.year(since)} did the share left out fall by ${leastMoved(least)}`,
  noneCompared: ({since}: {since: number}) => `No country here has two comparable figures since ${print.year(since)}`,
  goal: ({place, had, needed, years, by}: {place: PlaceName; had: number; needed: number; years: YearRange; by: number}) =>
    `${capital(place.within)}, coverage ${higher({had, years}, " percentage points")}; ${print.perYear(needed)} a year from ${print.year(years.last)} would close the gap by ${print.year(by)}.`,
  counted: ({
    count,
    of,
    since,
    narrower,
    wider,
    leastYears,
    points
  }: {
    count: number;
    of: number;
    since: number;
    narrower: number;
    wider: number;
    leastYears: number;
    points: number;
  }) =>
    `For ${print.count(count)} of ${print.count(of)} ${n(of, "country or area", "countries and areas")} there are two comparable figures since ${print.year(since)}, at least ${print.count(leastYears)} years apart: the share left out is smaller in ${orNone(narrower)} and larger in ${orNone(wider)}, by ${inPoints(points)} or more.`,
  target: ({by}: {by: number}) =>
    `SDG target 1.3 asks for social protection for all and, by ${print.year(by)}, for substantial coverage of the poor and the vulnerable; it names no percentage. The way to 100% shown here is arithmetic, not a forecast.`,
  noLines:
    "The ILO publishes no average of this group for several years; the page on the world has those of the world, of income groups and of regions.",
  sections: {fastest: "Since 2015, by country", goal: "The way to 2030", lines: "Year by year", data: "Data"}
};
