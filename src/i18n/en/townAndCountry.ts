import {capital, n, orNone, percentagePoints, print, someOf, verbFirst} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** In how many of the countries with a recent survey rural people are reached less, and in how many more. */
type Counted = {smaller: number; larger: number; of: number; since: number};

/** ", more by as much in 3": in how many rural people are as far ahead, after those where they are behind. */
const asFarAhead = (behind: number, ahead: number): string =>
  ahead > 0
    ? `; in ${print.count(ahead)}, more by as much`
    : behind > 0
      ? "; in none do they reach them more by as much"
      : ", or more by as much";

/** "In 4 of the 48 countries and areas with a survey since 2016, programmes", as the sentence begins. */
const amongRecent = (count: number, of: number, since: number): string => {
  const some = count === of ? `all ${print.count(of)}` : `${orNone(count)} of the ${print.count(of)}`;
  return `In ${some} countries and areas with a survey since ${print.year(since)}${verbFirst(count, "do")} programmes`;
};

/** In how many of the countries with a recent survey rural areas are far behind, and in how many far ahead. */
type FarCounted = {behind: number; ahead: number; of: number; far: number; since: number; when: string};

/** In how many it is otherwise, and in how many the two are level. */
type Others = {way: "less" | "more"; count: number; level: number; since: number; within: number; when: string};
const shares = {less: "smaller", more: "larger"};
const levelIn = (level: number, within: number): string =>
  level === 0 ? "" : `; in ${print.count(level)} the two are less than ${percentagePoints(within)} apart`;

/** How programmes reach rural people beside urban ones. */
type Way = "less" | "more" | "level";
const ways: Record<Way, string> = {less: "less than", more: "more than", level: "about as much as"};

/** Rural and urban people of one survey. */
type Both = {rural: number; urban: number; when: string};

/** Words of the lens on urban and rural areas. */
export const townAndCountry = {
  name: "Town and country",
  question: "Are rural people more likely to be left out?",
  title: (group: string) => `Town and country, ${group}: do programmes reach rural people?`,
  /** Where in most the rural share is smaller. */
  headline: ({smaller, of, since}: Omit<Counted, "larger">) =>
    `${amongRecent(smaller, of, since)} reach a smaller share of rural people than of urban people.`,
  headlineMore: ({larger, of, since}: Omit<Counted, "smaller">) =>
    `${amongRecent(larger, of, since)} reach a larger share of rural people than of urban people.`,
  /** Where it is larger in as many as it is smaller; in none of them at all, it may be. */
  headlineEven: ({each, of, since}: {each: number; of: number; since: number}) =>
    each === 0
      ? `In all ${print.count(of)} countries and areas with a survey since ${print.year(since)}, programmes reach about the same share of rural people as of urban people.`
      : `${amongRecent(each, of, since)} reach a larger share of rural people than of urban people; in as many, a smaller share.`,
  headlineFew: ({of, since}: {of: number; since: number}) =>
    `ASPIRE has a household survey by urban and rural area since ${print.year(since)} for only ${print.count(of)} countries and areas of this group.`,
  headlineOne: ({way, since}: {way: Way; since: number}) =>
    `Programmes reach rural people ${ways[way]} urban people in the one country or area with a survey since ${print.year(since)}.`,
  headlineOld: ({since, when}: {since: number; when: string}) =>
    `Every household survey by urban and rural area that ASPIRE has for this group is older than ${print.year(since)} (${when}).`,
  headlineNone: "ASPIRE has no household survey by urban and rural area for any country of this group.",
  /** In how many it is the other way round; in how many each way, where the headline has said neither. */
  others: ({way, count, level, since, within, when}: Others) =>
    `In ${orNone(count)} they reach a ${shares[way]} share${levelIn(level, within)} (surveys since ${print.year(since)}: ${when}).`,
  both: ({larger, smaller, level, since, within, when}: Omit<Others, "way" | "count"> & {larger: number; smaller: number}) =>
    `In ${orNone(larger)} of them programmes reach a larger share of rural people than of urban people; in ${orNone(smaller)}, a smaller share${levelIn(level, within)} (surveys since ${print.year(since)}: ${when}).`,
  /** Where the headline has the rest: in none it is the other way round, or in as many. */
  several: ({when, level, within}: {when: string; level: number; within: number}) =>
    `The surveys are of ${when}.${level === 0 ? "" : ` In ${print.count(level)} the two are less than ${percentagePoints(within)} apart.`}`,
  one: ({when}: {when: string}) => `The survey is of ${when}.`,
  older: ({smaller, larger, of}: {smaller: number; larger: number; of: number}) =>
    `With the countries whose survey is older, they reach a smaller share of rural people in ${orNone(smaller)} of ${print.count(of)}, and a larger one in ${orNone(larger)}.`,
  without: ({none}: {none: number}) => `For ${countries(none)}, ASPIRE has no such survey.`,
  apart:
    "A survey counts every programme that it asks about, a school meal like a pension: to be reached is not to be insured. Effective coverage (SDG 1.3.1) is another measure; the ILO’s table does not separate urban and rural areas.",
  sections: {reach: "Reached by programmes", data: "Data"},
  reach: {
    title: ({smaller, larger, of, since, when}: Counted & {when: string}) =>
      of === 1
        ? `In the one country or area with a survey since ${print.year(since)}, programmes reach ${smaller > 0 ? "a smaller share" : larger > 0 ? "a larger share" : "about the same share"} of rural people ${smaller + larger > 0 ? "than" : "as"} of urban people (${when})`
        : `In ${amongPlaces(larger, of)} with a survey since ${print.year(since)}${verbFirst(larger, "do")} programmes reach a larger share of rural people than of urban people${larger === of ? "" : `; in ${orNone(smaller)}, a smaller share`} (${when})`,
    titleOld: ({since}: {since: number}) =>
      `ASPIRE has no household survey by urban and rural area since ${print.year(since)} for this group`,
    titleNone: "ASPIRE has no household survey by urban and rural area for this group",
    countries: ({within}: {within: number}) =>
      `Share of people living in a household that receives any programme, in rural and in urban areas, latest survey with both. Sorted by how far rural areas are behind; differences under ${percentagePoints(within)} count as level.`,
    parts: ({within, since}: {within: number; since: number}) =>
      `Share of people living in a household that receives any programme, in rural and in urban areas: the median of each subregion’s countries, each area separately, surveys since ${print.year(since)}. Differences under ${percentagePoints(within)} count as level.`,
    caption: (group: string) => `${group}: rural and urban people reached by any programme, latest survey with both areas`,
    countWithOld: ({old, smaller, larger, of}: Omit<Counted, "since"> & {old: number}) =>
      `Counting the ${n(old, "one older survey", `${print.count(old)} older surveys`)} too, the rural share is larger in ${amongPlaces(larger, of)}${larger === of ? "" : ` and smaller in ${orNone(smaller)}`}.`,
    note: "Not comparable with effective coverage: surveys capture only the programmes they ask about, and a whole household counts as reached when one member is. Each country draws the line between urban and rural areas in its own way.",
    one: "Rural areas",
    other: "Urban areas",
    difference: "Rural minus urban, percentage points",
    say: ({label, one, other, when}: {label: string; one: number; other: number; when: string}) =>
      `${label}: rural areas ${print.percent(one)}, urban areas ${print.percent(other)} (${when})`
  },
  /** The map of how far rural areas are behind. */
  map: {
    title: ({behind, ahead, of, far, since, when}: FarCounted) =>
      of === 1
        ? `In the one country or area with a survey since ${print.year(since)}, programmes reach rural people ${behind > 0 ? `less than urban people, by ${percentagePoints(far)} or more` : ahead > 0 ? `more than urban people, by ${percentagePoints(far)} or more` : `and urban people within ${percentagePoints(far)} of each other`} (${when})`
        : `In ${amongPlaces(behind, of)} with a survey since ${print.year(since)}${verbFirst(behind, "do")} programmes reach rural people less than urban people by ${percentagePoints(far)} or more${behind === of ? "" : asFarAhead(behind, ahead)} (${when})`,
    /** Where every survey is older. */
    titleOld: ({behind, ahead, of, far, since, when}: FarCounted) =>
      `Surveys before ${print.year(since)} alone: in ${amongPlaces(behind, of)}${verbFirst(behind, "do")} programmes reach rural people less than urban people by ${percentagePoints(far)} or more${asFarAhead(behind, ahead)} (${when})`,
    subtitle: ({within}: {within: number}) =>
      `Share of people reached by any programme, rural minus urban areas, latest survey with both. Differences under ${percentagePoints(within)} count as level.`,
    withOld: ({old}: {old: number}) =>
      `Dotted: ${print.count(old)} older ${n(old, "survey", "surveys")}, which the title and the colours leave out; the table has ${n(old, "its", "their")} values.`,
    legend: "Rural areas beside urban ones",
    caption: (group: string) =>
      `${group}: what the map shows, rural and urban people reached by any programme, latest survey with both areas`,
    classes: {
      farAhead: ({far}: {far: number}) => `ahead by ${percentagePoints(far)} or more`,
      ahead: ({far}: {far: number}) => `ahead by less than ${percentagePoints(far)}`,
      level: ({within}: {within: number}) => `level: less than ${percentagePoints(within)} apart`,
      behind: ({far}: {far: number}) => `behind by less than ${percentagePoints(far)}`,
      farBehind: ({far}: {far: number}) => `behind by ${percentagePoints(far)} or more`
    },
    older: ({since}: {since: number}) => `Survey before ${print.year(since)}, in no colour`,
    none: "No survey with both in ASPIRE",
    label: (group: string) => `Map, ${group}. How far rural areas are behind urban ones. The table that follows gives the values.`,
    sayNone: (name: string) => `${name}: no household survey by urban and rural area in ASPIRE`
  },
  /** Surveys later than the newest one with urban and rural areas: they have a total alone. */
  later: {
    column: "Later survey, total only",
    before: ({value, when}: {value: number; when: string}) => `${print.percent(value)} in ${when}`,
    note: ({count, of, moved, names}: {count: number; of: number; moved: number; names: readonly string[]}) =>
      `In ${amongPlaces(count, of)} a later survey does not separate urban and rural areas; the table has its total.${
        moved === 0
          ? ""
          : ` In ${print.count(moved)} of these the total has since moved by 10 percentage points or more, doubled or halved, so rural and urban shares may differ from these today${names.length === 0 ? "" : `: ${print.list(names)}`}.`
      }`
  },
  /** Surveys of 2020 or 2021 among those shown. */
  pandemic: ({count, of, years}: {count: number; of: number; years: readonly number[]}) =>
    `${of === 1 ? "The survey is" : `${capital(someOf(count, of))} surveys ${n(count, "is", "are")}`} of ${years.map(print.year).join(" or ")}, ${n(years.length, "a year", "years")} of the COVID-19 pandemic: emergency programmes may be counted, which the source does not say.`,
  country: {
    /** `before`: everyone in the survey with areas; null where it has no total. */
    later: ({now, when, before, since}: {now: number; when: string; before: number | null; since: string}) =>
      `A later survey does not separate urban and rural areas: programmes reach ${print.percent(now)} of all people in ${when}${before === null ? "" : `, against ${print.percent(before)} in ${since}`}.`,
    title: ({rural, urban, when}: Both) =>
      `According to a household survey, programmes reach ${print.percent(rural)} of rural people and ${print.percent(urban)} of urban people (${when})`,
    subtitle: "Share of people living in a household that receives any programme, in rural and in urban areas, by survey.",
    caption: (area: string) => `${area}: rural and urban people reached by any programme, by survey`,
    survey: "Survey"
  },
  toInformal: "Informal employment in agriculture, industry and services",
  toSchemes: "Register of schemes: whom they serve, rural workers among others",
  toMap: "Map and ranking of rural areas"
};
