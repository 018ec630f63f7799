import type {YearRange} from "../format.ts";
import {capital, n, orNone, print, small} from "./phrases.ts";

const entriesOf = (count: number): string => `${print.count(count)} ${n(count, "entry", "entries")}`;
const places = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** The chapter on mutual health organisations and health micro-insurance. */
export const mutualHealth = {
  name: "Mutual health organisations",
  question: "Who uses mutual health organisations?",
  description: "Mutual health organisations and health micro-insurance: whom they serve, what is known of them, and what nobody counts.",
  /** Groups that more than half of the entries name. Entries are counted: some are inventories or networks of many organisations. */
  headline: ({of, named}: {of: number; named: readonly {readonly group: string}[]}) =>
    `Most of ${entriesOf(of)} on health mutuals name ${named.map(({group}) => group.replace(/^(?=.*population$)/, "the ")).join(", and most ")}`,
  headlineNone: "What is known of mutual health organisations",
  method: ({secondary, of}: {secondary: number; of: number}) =>
    `${print.count(secondary)} of ${entriesOf(of)} ${n(secondary, "comes", "come")} from the press or another second-hand source.`,
  standfirst: ({entries, countries, several}: {entries: number; countries: number; several: number}) =>
    `The register has ${entriesOf(entries)} on mutual, community and micro health insurance: ${print.count(entries - several)} in ${places(countries)}, ${print.count(several)} on several countries. Nobody counts how many people use such organisations across countries.`,
  served: {
    title: "Whom they serve",
    caption: "Entries of the register by group served; an entry may name several",
    group: "Group served",
    entries: "Entries"
  },
  register: {
    title: "What the register lists",
    caption: "Mutual, community and micro health insurance in the register, with every number known, its year and its document",
    amount: "Number, in its unit",
    /** Beside the number of an entry that is on more than health. */
    beyond: ({branches}: {branches: readonly string[]}) => `not of health alone: also ${print.list(branches.map(small))}`,
    note: "A sample. Organisations, members, insured people and households are different units: they do not add up.",
    toList: "These entries in the register",
    toKnown: "Map: which countries are well and which are poorly documented"
  },
  insured: "Health micro-insurance",
  nobody: {
    title: "What nobody counts",
    total:
      "How many mutual health organisations there are, and how many members they have: no source of this atlas counts them for the world, for a region, or in the same way for two countries.",
    numbers: ({dated, undated, none}: {dated: number; undated: number; none: number}) =>
      `When: ${entriesOf(dated)} of the register ${n(dated, "has", "have")} a number with a year, ${print.count(undated)} ${n(undated, "has", "have")} a number without a year, and ${orNone(none)} ${n(none === 0 ? 2 : none, "has", "have")} no number.`,
    who: "Who they are: the studies of micro-insurance do not tell women from men, informal workers from others, or town from country.",
    since: ({years}: {years: YearRange}) =>
      `What came later: the newest studies that tell health products apart are of ${print.years(years)}, depending on the country.`,
    unstudied: ({count}: {count: number}) => `${capital(places(count))} ${n(count, "is", "are")} in no study: unknown, not 0.`,
    apart:
      "Whether they count as covered: effective coverage, as the ILO publishes it, is of cash benefits. Health insurance, mutual or not, is not in it."
  },
  toStrategies: "How countries cover people: programmes, the register, micro-insurance"
};
