import type {CountForms} from "../countForms.ts";
import type {SchemeBranch, SchemeStrategy, ServedGroup, SourceQuality} from "../../model/scheme.ts";
import type {PlaceName} from "../placeName.ts";
import {withPlace} from "../withPlace.ts";
import {pageNames} from "./pageNames.ts";
import {inBrackets, n, print, small} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const branches: Record<SchemeBranch, string> = {
  health: "Medical care",
  sickness: "Sickness",
  unemployment: "Unemployment",
  "old-age": "Old age",
  "employment-injury": "Employment injury",
  "family-child": "Family and children",
  maternity: "Maternity",
  invalidity: "Invalidity",
  survivors: "Survivors",
  other: "Other or general"
};

const strategies: Record<SchemeStrategy, string> = {
  "social-insurance": "Social insurance",
  universal: "Universal benefit",
  "social-assistance": "Social assistance",
  "micro-insurance-or-mutual": "Micro-insurance or mutual scheme",
  other: "Other"
};

const groups: Record<ServedGroup, string> = {
  children: "children",
  families: "families",
  "pregnant-women": "pregnant women",
  women: "women",
  "mothers-of-seven": "mothers of seven or more children",
  youth: "young people",
  students: "students",
  "older-persons": "older people",
  pensioners: "pensioners",
  "persons-with-disabilities": "people with disabilities",
  carers: "carers",
  unemployed: "unemployed people",
  employees: "employees",
  "public-employees": "public employees",
  teachers: "teachers",
  "self-employed": "self-employed people",
  artists: "artists",
  "domestic-workers": "domestic workers",
  "agricultural-workers": "agricultural workers",
  "rural-workers": "rural workers",
  "migrant-workers": "migrant workers",
  "informal-workers": "informal workers",
  "low-income-workers": "low-income workers",
  "rural-population": "rural population",
  "poor-households": "poor households",
  "low-income-households": "low-income households",
  "low-income-population": "low-income population",
  cooperatives: "cooperatives",
  "members-of-mutuals": "members of mutuals",
  "mutual-health-organisations": "mutual health organisations",
  "all-residents": "all residents"
};

const qualities: Record<SourceQuality, string> = {
  official: "Official document or published data",
  study: "Published study",
  secondary: "Press or another second-hand source"
};

const schemeCount = (count: number): string => `${print.count(count)} ${n(count, "scheme", "schemes")}`;

/** The register of schemes: its list, the page of each, and the section of a country. */
export const schemes = {
  title: pageNames.schemes,
  question: "Through which schemes are people reached?",
  branches,
  strategies,
  groups,
  qualities,
  /** A unit is printed as the register has it. */
  unit: (unit: string) => unit,
  intro: ({schemes, countries}: {schemes: number; countries: number}) =>
    `${schemeCount(schemes)} in ${print.count(countries)} ${n(countries, "country or area", "countries and areas")}, each with the document in which it was found.`,
  sample:
    "The register is a sample. It lists only what the documents read so far name: a country with few schemes here, or none, may have many. How many schemes are known says nothing about coverage.",
  /** Behind a strategy. */
  bySource: "category of the source",
  classed:
    "The strategy and branch of schemes from the World Bank’s database are its own categories: under social insurance it also has sick pay and other benefits that an employer may pay.",
  contribute: "Add or correct a scheme",
  severalCountries: "Several countries",
  filters: {
    country: "Country or area",
    branch: "Branch",
    strategy: "Strategy",
    group: "Group served",
    all: "All",
    reset: "Show all",
    withoutScript: "Without scripts this list cannot be filtered: find a country above, or read the register by branch and strategy.",
    /** The browser puts the number in. */
    shown: {
      one: "# scheme shown",
      other: "# schemes shown",
      none: "No scheme in the register matches. That says nothing about the country."
    } as CountForms
  },
  list: {
    heading: "All schemes in the register",
    caption: "By country and name",
    units: "Numbers are as their documents give them, in different units, so they do not add up.",
    scheme: "Scheme",
    country: "Country or area",
    branch: "Branch",
    strategy: "Strategy",
    served: "Groups served",
    years: "Years",
    reached: "Number reached"
  },
  names: "Schemes have the English name that documents give them, or their own where they give no other.",
  notKnown: "not known",
  noYear: "year not given",
  noSeries: "No number is known. That is not zero.",
  since: (year: number) => `since ${print.year(year)}`,
  until: (year: number) => `until ${print.year(year)}`,
  between: ({first, last}: {first: number; last: number}) => `${print.year(first)}–${print.year(last)}`,
  /** "24.8% of population aged 60+", "4,270,371 children". */
  number: ({amount, share, unit}: {amount: number; share: boolean; unit: string}) =>
    `${share ? print.percent(amount) : print.people(amount)} ${unit}`,
  /** "417 families (2019)". */
  dated: ({amount, year}: {amount: string; year: string}) => inBrackets(amount, year),
  known: {
    heading: "Well and poorly documented",
    title: ({country, most, one, none}: {country: string; most: number; one: number; none: number}) =>
      `The register has ${schemeCount(most)} in ${country}, ${n(one, "one", "one each")} in ${print.count(one)} ${n(one, "country or area", "countries and areas")}, and none in ${print.count(none)}`,
    subtitle: "Number of schemes in the register, by country or area.",
    note: "More schemes means more documents read, not more coverage.",
    mapLabel: "World map. Schemes in the register by country or area. The table that follows gives the same numbers.",
    legend: "Schemes known",
    legendClass: ({first, last}: {first: number; last: number | null}) =>
      last === null
        ? `${print.count(first)} or more`
        : last === first
          ? print.count(first)
          : `${print.count(first)} to ${print.count(last)}`,
    legendNone: "None known",
    said: ({place, count}: {place: string; count: number}) => `${place}: ${schemeCount(count)} known`,
    saidNone: (place: string) => `${place}: no scheme known`,
    caption: "Schemes known, by country or area"
  },
  matrix: {
    branch: "Branch",
    unknown: "–",
    inCountries: (count: number) => `in ${print.count(count)} ${n(count, "country", "countries")}`,
    title: ({schemes, countries, of}: {schemes: number; countries: number; of: number}) =>
      schemes === 0
        ? `The register lists no scheme in any of ${print.count(of)} ${n(of, "country or area", "countries and areas")} of this group; that is not an absence of schemes`
        : `The register lists ${schemeCount(schemes)} in ${amongPlaces(countries, of)}; an empty cell is unknown, not “none”`,
    subtitle: "Schemes in the register by branch and strategy; a scheme of several branches counts in each, so rows do not add up.",
    note: "The register is a sample of the documents read so far. A dash means that the register lists none, not that there is none. Numbers of schemes say nothing about coverage.",
    caption: (group: string) => `${group}: schemes in the register, by branch and strategy`,
    countryTitle: "By country",
    countryCaption: (group: string) => `${group}: branches of the schemes in the register, by country and strategy`,
    unknownIn: ({count, names}: {count: number; names: readonly string[]}) =>
      `Of ${print.count(count)} ${n(count, "country or area", "countries and areas")} of this group the register lists no scheme, which does not mean that there is none: ${print.list(names)}.`,
    toMatrix: "The register by branch and strategy",
    toKnown: "Map: which countries are well and which are poorly documented",
    ofCountry: (area: string) => `${area}: schemes in the register, by branch and strategy`,
    dash: "A dash means that the register lists none, not that there is none. A scheme of several branches counts in each."
  },
  page: {
    title: ({scheme, place}: {scheme: string; place: string}) => withPlace({scheme, place}),
    description: ({scheme, place, branches, strategy}: {scheme: string; place: string; branches: readonly string[]; strategy: string}) =>
      `${withPlace({scheme, place})}. ${strategy}: ${print.list(branches)}. Groups served, years, numbers reached, source.`,
    facts: "The scheme",
    otherName: "Local name",
    source: "Source",
    quality: "Kind of source",
    document: ({document, publisher, year}: {document: string; publisher: string; year: number | null}) =>
      `${document}. ${print.remarks([publisher, year === null ? undefined : print.year(year)])}`,
    counts: "Numbers reached",
    countsNote: "Each number has its own document, unit and date. Different units do not add up and are not compared.",
    column: {year: "Year", amount: "Number", document: "Document"},
    caption: (scheme: string) => `${scheme}: numbers reached, by year`,
    trend: ({scheme, unit, first, last}: {scheme: string; unit: string; first: number; last: number}) =>
      `${scheme}: ${unit.replace(/^% of /, "share of ")}, ${print.year(first)}–${print.year(last)}`,
    /** A scheme of its own row within another's. */
    whole: "Part of",
    parts: ({count}: {count: number}) => `${print.count(count)} ${n(count, "scheme", "schemes")} of the register within it`,
    partsNote: "A scheme and those within it may count the same people: their numbers do not add up.",
    beside: "Coverage of the branch",
    besideNote: "One scheme is not the coverage of its branch: the figure is of all schemes together, as the ILO publishes it.",
    noIndicator: (names: readonly string[]) =>
      `The ILO’s table has no coverage figure for ${print.list(names.map((name) => (name === branches.other ? "other branches" : small(name))))}.`,
    /** Beside coverage of children, which is of cash. */
    childrenCash:
      "This counts children who receive a cash benefit, directly or through their household. School meals, materials and services do not count, so an agency or a programme that provides those may not be in it.",
    /** Beside a scheme without contributions that belongs to no branch. */
    nearest:
      "The scheme belongs to no branch of its own here; this is the ILO figure that comes nearest: people whom no contributory scheme covers and who receive a cash benefit without contributions.",
    noFigure: ({indicator, place}: {indicator: string; place: PlaceName}) => `${indicator}: no figure for ${place.the}.`,
    atCap: ({indicator, place, value, when}: {indicator: string; place: PlaceName; value: string; when: string}) =>
      `${indicator}: coverage is published as ${value} ${place.within} (${when}).`,
    more: "Schemes of the country in the register"
  },
  country: {
    known: (count: number) => `The register has ${schemeCount(count)} here. It is a sample: there may be more.`,
    none: "The register has no scheme for this country or area. It is only a sample, so that says nothing about the country.",
    /** A scheme that the figure of its branch cannot have in it. */
    younger: ({branch, when, start}: {branch: string; when: string; start: number}) =>
      `Begun in ${print.year(start)}, after the coverage figure for ${small(branch)} (${when}), which cannot count it.`,
    /** A branch that is published as 0 though a scheme of it reached somebody. */
    atZero: ({branch, when}: {branch: string; when: string}) =>
      `The ILO’s table publishes coverage for ${small(branch)} as 0 (${when}), though this scheme reached people: the two may count different benefits.`,
    reached: ({amount, year, document}: {amount: string; year: string; document: string}) =>
      `${inBrackets(amount, year)}. Source: ${document}.`,
    notReached: ({document}: {document: string}) => `No number is known. Source: ${document}.`,
    toRegister: "All schemes in the register"
  },
  columns: {
    scheme: "id of the scheme",
    name: "name of the scheme",
    localName: "name in its country; blank where the register has no other",
    branches: "branches of social security, separated by semicolons",
    strategy: "how it covers people",
    groups: "whom it serves, separated by semicolons; blank is unknown",
    start: "first year; blank is unknown",
    end: "last year; blank where the register has none",
    year: "year of the number; blank where the document gives none",
    count: "number reached, in the unit beside it",
    unit: "what is counted",
    evidence: "document in which it was found",
    publisher: "who published the document",
    evidenceYear: "year of the document; blank is unknown",
    quality: "kind of document: official or published data, published study, press or second-hand"
  }
};
