import type {PlaceName} from "../placeName.ts";
import {capital, n, print, small} from "./phrases.ts";

/** An area and a year of it. */
type Dated = {readonly place: PlaceName; readonly year: number};
const dated = ({place, year}: Dated): string => `${place.the} (${print.year(year)})`;

/** Members without a head count, by name or by their number; and of which indicators, where several stand together. */
type Weightless = {readonly indicators: readonly string[]; readonly names: readonly string[]};
const weightlessIn = ({indicators, names}: Weightless): string =>
  indicators.length === 0 ? print.list(names) : `${print.list(names)} (${print.list(indicators.map(small))})`;

type LargeMissing = {readonly indicator: string | null; readonly places: readonly {readonly name: string; readonly share: number}[]};
const largeIn = ({indicator, places}: LargeMissing): string => {
  const who = print.list(places.map(({name, share}) => `${name} (${print.wholePercent(share)})`));
  return indicator === null ? who : print.labelled(indicator, who);
};

/** Words on figures computed from members: how firm they are, and what they rest on. */
export const computed = {
  /** A weak figure as it is printed, and what its sign means. */
  weakValue: (value: string) => `${value} †`,
  /** A share of which most people are counted at the cap of the source: a gap may be larger, coverage smaller. */
  bound: ({text, of}: {text: string; of: "gap" | "coverage"}) => `${of === "gap" ? "at least" : "at most"} ${text}`,
  weak: "† weak: under three quarters known",
  weakBasis: (basis: string) => `${basis}; a weak figure, as these are under three quarters`,
  /** How many of the people behind a figure are counted at the cap of the source, in percent. */
  cappedPart: ({share, of}: {share: number; of: "gap" | "coverage"}) =>
    `${print.wholePercent(share)} counted at the cap: ${of === "gap" ? "the gap may be larger" : "coverage may be smaller"}`,
  cappedBasis: ({basis, share}: {basis: string; share: number}) =>
    `${basis}; ${print.wholePercent(share)} of these people are counted at the cap, so this is the most coverage and the least gap`,
  weakNote: "† A weak figure: countries with a value have at least half, but under three quarters, of the people it is about.",
  /** What is said first where the computed figure is too weak for it. */
  weakHeadline: "Too few people live in countries with data for a group figure to lead this page.",
  weakWork: "Informal employment is known for too few employed people to lead with a group figure",
  weakBesideTitle: "Informal workers that can be counted, by sector",
  /** Where fewer than five countries have a figure. */
  few: "too few countries",
  fewCountries: "no median: fewer than five countries",
  fewCountriesTitle: "No median is given: fewer than five countries have a figure that counts",
  /** What the ILO publishes for the same body, of members that are not those of the list here. */
  asIlo: "as the ILO defines it",
  iloGroup: ({group, value, when}: {group: PlaceName; value: number; when: string}) =>
    `The ILO publishes coverage of ${print.percent(value)} (${when}) for ${group.the}; its list of members is not in our sources, so the two need not cover the same countries.`,
  iloMembers: ({group}: {group: PlaceName}) =>
    `The published figure is for ${group.the}; the ILO’s list of its members is not in our sources, so it need not cover the same countries.`,
  /** Values after the year of the figure, and what it would be with them. */
  newest: ({year, value, weak, places}: {year: number; value: number; weak: boolean; places: readonly Dated[]}) =>
    `Values after ${print.year(year)} are left out; with those of ${print.list(places.map(dated))} it would be ${print.percent(value)}${weak ? " †" : ""}.`,
  /** Members whose value is too old to go in. */
  tooOld: ({years, year, places}: {years: number; year: number; places: readonly Dated[]}) =>
    `Surveys more than ${print.count(years)} years older than ${print.year(year)} are left out: ${print.list(places.map(dated))}.`,
  /** Members that cannot be weighted. */
  noHeadCount: ({places}: {places: readonly PlaceName[]}) =>
    `${capital(print.list(places.map(({the}) => the)))} ${n(places.length, "has no head count and is", "have no head count and are")} in none of the sums.`,
  /** Members with much of the people that a computed figure goes without. */
  largeMissing: ({told, from}: {told: readonly LargeMissing[]; from: number}) =>
    `Without a figure, though ${print.wholePercent(from)} or more of the people counted live there: ${print.statements(told.map(largeIn))}.`,
  /** Members with a value that a computed share cannot count. */
  weightless: ({told}: {told: readonly Weightless[]}) =>
    `Not weighted in what is computed, for lack of a head count: ${print.statements(told.map(weightlessIn))}.`,
  /** The same where the members are named on other pages. */
  weightlessElsewhere:
    "Countries and areas with data but no head count here have no weight in what is computed; the page of each group names them.",
  /** The population that people left out of the world are counted in. */
  worldPeople: ({people, areas}: {people: number; areas: number}) =>
    `The number of people is based on a world population of ${print.roundedPeople(people)}, in the ${print.count(areas)} countries and areas with a head count here.`,
  /** Where figures published and computed for income groups stand together. */
  olderIncomes:
    "The ILO’s aggregates by income follow an older grouping of the World Bank’s than the lists here: published and computed figures are not of the same countries.",
  olderIncomesAdd:
    "The ILO’s aggregates by income follow an older grouping of the World Bank’s than the lists here, so no number of people is given for them.",
  /** Members by definition that nothing is known of. */
  uncounted: ({places}: {places: readonly PlaceName[]}) =>
    `Not counted, as our sources have no figure: ${print.list(places.map(({the}) => the))}.`,
  uncountedMany: ({count}: {count: number}) =>
    `Not counted: ${print.count(count)} more ${n(count, "area", "areas")} by this definition, on which our sources have no figure`,
  /** Head counts that stand in for those of the year of the figure. */
  earlierCounts: ({places, year}: {places: readonly Dated[]; year: number}) =>
    `These have no head count for ${print.year(year)}, so the latest earlier one is used: ${print.list(places.map(dated))}.`
};
