import type {PlaceName} from "../placeName.ts";
import {capital, n, print, someOf} from "./phrases.ts";

const programmes = {
  "survey-coverage": "Any programme",
  "survey-insurance": "Social insurance",
  "survey-assistance": "Social assistance",
  "survey-labour-market": "Labour market programmes"
};
type Programme = keyof typeof programmes;
const inText = (programme: Programme): string => programmes[programme].toLowerCase();

const reach = (programme: Programme): string => (programme === "survey-labour-market" ? "reach" : "reaches");

/** The share that a programme reaches in the median of some countries, and the years of their surveys. */
type Reach = {programme: Programme; value: number; count: number; of: number; when: string};

/** Where fewest and most people are reached, of how many of the countries of a group. */
type Surveyed = {count: number; of: number; since: number; low: number; lowest: PlaceName; high: number; highest: PlaceName; when: string};

const countriesOf = (count: number): string => `${print.count(count)} ${n(count, "country", "countries")}`;

/** Each with the countries that its median is of: no two are of the same. */
const reached = ({programme, value, count, of, when}: Reach): string =>
  `${print.percent(value)} by ${inText(programme)} (median of ${print.count(count)} of ${countriesOf(of)}, surveys of ${when})`;

/** "social assistance reaches 31.1% of people (77 of 195 countries)"; behind the first, "social insurance 8.4% (65 of 195)". */
const reachedIn = ({programme, value, count, of}: Omit<Reach, "when">, at: number): string =>
  at === 0
    ? `${inText(programme)} ${reach(programme)} ${print.percent(value)} of people (${print.count(count)} of ${countriesOf(of)})`
    : `${inText(programme)} ${print.percent(value)} (${print.count(count)} of ${print.count(of)})`;

/** The median country, of how many. */
type Median = {value: number; count: number; when: string};

/** What the median country spends on each stage of life. */
type Spent = {children: number; workingAge: number; oldAge: number};
/** How many countries, where stages differ the fewest and the most. */
const among = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most ? print.count(most) : `${print.count(fewest)} to ${print.count(most)}`;

/** A programme where it reaches most and where least. */
type Ends = {programme: Programme; high: number; highest: PlaceName; low: number; lowest: PlaceName; when: string};

/** Words of the lens on how people are covered. */
export const strategies = {
  name: "Programmes and spending",
  question: "Insurance, assistance, spending: how are people covered?",
  title: (group: string) => `Programmes and spending: ${group}`,
  programmes,
  headline: ({reaches}: {reaches: readonly Reach[]}) =>
    `People reached, according to household surveys: ${print.list(reaches.map(reached))}.`,
  headlineSurveyed: ({count, of, since, low, lowest, high, highest, when}: Surveyed) =>
    `${print.count(count)} of ${countriesOf(of)} have a household survey since ${print.year(since)}: any programme reaches from ${print.percent(low)} of people ${lowest.within} to ${print.percent(high)} ${highest.within} (${when}).`,
  headlineContributors: ({value, when}: {value: number; when: string}) =>
    `There is no household survey on programmes here; ${print.percent(value)} of the labour force contributes to a pension scheme (${when}).`,
  headlineContributorsMedian: ({value, count, when}: Median) =>
    `There is no household survey on programmes here; in the median of ${print.count(count)} countries (members and observers of the United Nations), ${print.percent(value)} of the labour force contributes to a pension scheme (${when}).`,
  noHeadline: "No figure on how people are covered for any country of this group.",
  surveys: ({count, of}: {count: number; of: number}) =>
    `${count === 0 ? `None of ${print.count(of)}` : capital(someOf(count, of))} countries and areas have a survey with such figures.`,
  published: ({value, when}: {value: number; when: string}) =>
    `Public spending on social protection, excluding health, is ${print.percent(value)} of the GDP of the group’s countries taken together, according to the ILO (${when}).`,
  apart:
    "Four kinds of figure are kept apart, as they are not comparable: household surveys, contributors, spending, and effective coverage, which is on other pages.",
  sections: {
    programmes: "Programmes",
    fifths: "Poorest and richest",
    contributors: "Contributors",
    spending: "Spending",
    register: "Register",
    microinsurance: "Micro-insurance",
    data: "Data"
  },
  survey: {
    /** Each median has countries of its own, so none is called the largest; a kind that has none is named. */
    title: ({reaches, without, when}: {reaches: readonly Omit<Reach, "when">[]; without: readonly Programme[]; when: string}) =>
      `In the median country, ${print.list(reaches.map(reachedIn))}, according to household surveys (${when})${without.length === 0 ? "" : `; no median for ${print.list(without.map(inText))}: fewer than five countries`}`,
    titleOne: ({programme, value, count, of, when}: Reach) =>
      `In the median of ${print.count(count)} of ${countriesOf(of)}, ${print.percent(value)} of people are reached by ${inText(programme)} (surveys of ${when})`,
    titleFew: ({since}: {since: number}) =>
      `No median is given: fewer than five countries have a survey since ${print.year(since)} with this figure`,
    titleNone: "There is no household survey on programmes",
    subtitle:
      "Share of people living in households that receive each kind of programme, latest survey of each country; every country counted once.",
    note: "Not comparable with effective coverage: surveys capture only the programmes they ask about, and a whole household counts as reached when one member is.",
    caption: (group: string) => `${group}: programmes in household surveys, latest survey`,
    partsTitle: ({programme, high, highest, low, lowest, when}: Ends) =>
      `${programmes[programme]} ${reach(programme)} ${print.percent(high)} of people in the median country of ${highest.the} and ${print.percent(low)} in that of ${lowest.the} (surveys of ${when})`,
    partsTitleOne: ({programme, value, place, when}: {programme: Programme; value: number; place: PlaceName; when: string}) =>
      `${programmes[programme]} ${reach(programme)} ${print.percent(value)} of people in the median country of ${place.the} (surveys of ${when})`,
    partsCaption: ({programme, group}: {programme: Programme; group: string}) =>
      `${programmes[programme]} by subregion (${group}): countries with a survey, lowest, median, highest`
  },
  fifths: {
    title: ({count, of, since, when}: {count: number; of: number; since: number; when: string}) =>
      count === 0
        ? `In none of the ${print.count(of)} countries with a survey since ${print.year(since)} do programmes reach a larger share of the richest welfare quintile than of the poorest (${when})`
        : `In ${print.count(count)} of the ${print.count(of)} countries with a survey since ${print.year(since)}, programmes reach a larger share of the richest welfare quintile than of the poorest (${when})`,
    /** One country alone has a survey recent enough for titles and medians. */
    titleOne: ({place, poorest, richest, since, when}: {place: PlaceName; poorest: number; richest: number; since: number; when: string}) =>
      `${capital(place.within)}, the one country with a survey since ${print.year(since)}, programmes reach ${print.percent(poorest)} of the poorest welfare quintile and ${print.percent(richest)} of the richest (${when})`,
    titleOld: ({since}: {since: number}) => `There is no household survey by welfare quintile since ${print.year(since)}`,
    titleNone: "There is no household survey by welfare quintile",
    countries:
      "Share of people living in a household that receives any programme, in the poorest and the richest welfare quintile (by income or consumption), latest survey with both. Sorted by the share reached of the poorest quintile, lowest first.",
    parts:
      "Share of people living in a household that receives any programme, in the poorest and the richest welfare quintile (by income or consumption): the median of each subregion’s countries, each quintile separately, latest surveys.",
    caption: (group: string) => `${group}: the poorest and the richest welfare quintile reached by any programme, latest survey with both`,
    poorest: "Poorest quintile",
    richest: "Richest quintile",
    difference: "Poorest minus richest, percentage points",
    say: ({label, poorest, richest, when}: {label: string; poorest: number; richest: number; when: string}) =>
      `${label}: poorest quintile ${print.percent(poorest)}, richest quintile ${print.percent(richest)} (${when})`
  },
  contributors: {
    title: ({value, when}: {value: number; when: string}) =>
      `${print.percent(value)} of the labour force contributes to a pension scheme (${when}, ILO estimate for the group)`,
    titleMedian: ({value, count, when}: Median) =>
      `In the median of ${print.count(count)} countries (members and observers of the United Nations), ${print.percent(value)} of the labour force contributes to a pension scheme (${when})`,
    titleNone: "The ILO’s report has no figure on contributors to pension schemes",
    caption: (group: string) => `${group}: active contributors to a pension scheme, share of the labour force`
  },
  spending: {
    title: ({
      children,
      workingAge,
      oldAge,
      fewest,
      most,
      of,
      edition
    }: Spent & {fewest: number; most: number; of: number; edition: string}) =>
      `Median public spending in the countries with data is ${print.percent(children)} of GDP on children, ${print.percent(workingAge)} on people of working age and ${print.percent(oldAge)} on old age (${among({fewest, most})} of ${print.count(of)} countries, report ${print.edition(edition)})`,
    /** `without`: the medians of the stages without these countries; null where one has none. */
    above: ({count, without}: {count: number; without: readonly number[] | null}) =>
      `In ${print.count(count)} ${n(count, "country or area", "countries and areas")} the parts add up to more than the total of the same report; the medians take them as published${without === null ? "" : `; without these countries they would be ${print.list(without.map((one) => print.percent(one)))}`}.`,
    titleSome: "Not every stage of life has a median: for one at least, fewer than five countries have a figure that counts",
    titleNone: "The ILO’s report has no figure on spending by stage of life",
    parts:
      "Public social protection, excluding health, share of GDP, by stage of life: the median of each subregion’s countries, each stage separately.",
    countries: "Public social protection, excluding health, share of GDP, by stage of life, by country.",
    undated: (edition: string) => `Latest available year, which the publisher does not name; report ${print.edition(edition)}.`,
    caption: (group: string) => `${group}: public social protection spending, share of GDP, by stage of life`,
    /** `some`: other totals of the column are from an older report. */
    total: ({edition, some}: {edition: string; some: boolean}) =>
      `All, excluding health (report ${print.edition(edition)}${some ? ", or the older one that is named" : ""})`,
    /** Whose totals these are, in a column of newer ones. */
    olderTotals: ({areas, editions}: {areas: readonly PlaceName[]; editions: string}) =>
      `The ${n(areas.length, "total", "totals")} of ${print.list(areas.map(({the}) => the))} ${n(areas.length, "is", "are")} from an older report than the others (${editions}).`,
    note: "Medians are taken for each stage of life separately, so they do not add up. The total is from a later report and is not one series with the parts. The parts have one decimal in the source: 0 means under 0.05% of GDP, or not recorded separately."
  },
  countries: "Countries",
  nOfM: ({count, of}: {count: number; of: number}) => `${print.count(count)} of ${print.count(of)} countries`
};
