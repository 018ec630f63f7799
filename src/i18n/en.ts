import type {Denominator} from "../model/denominator.ts";
import type {Code, Dimension} from "../model/dimension.ts";
import type {Family} from "../model/indicator.ts";
import type {Locale} from "../model/locale.ts";
import {computed} from "./en/computed.ts";
import {compare} from "./en/compare.ts";
import {embed} from "./en/embed.ts";
import {region} from "./en/region.ts";
import {say} from "./en/say.ts";
import {gender} from "./en/gender.ts";
import {informality} from "./en/informality.ts";
import {lenses} from "./en/lenses.ts";
import {lifeCycle} from "./en/lifeCycle.ts";
import {n} from "./en/phrases.ts";
import {ratifications} from "./en/ratifications.ts";
import {take} from "./en/take.ts";
import {sectors} from "./en/sectors.ts";
import {strategies} from "./en/strategies.ts";

const codes: {[D in Dimension]: Record<Code<D>, string>} = {
  sex: {total: "All", female: "Women", male: "Men"},
  sector: {
    total: "All sectors",
    agriculture: "Agriculture",
    nonAgriculture: "Outside agriculture",
    industry: "Industry",
    services: "Services"
  },
  status: {
    total: "All jobs",
    employee: "Employees",
    employer: "Employers",
    ownAccount: "Own-account workers",
    cooperativeMember: "Members of cooperatives",
    familyWorker: "Contributing family workers"
  },
  quintile: {
    total: "Everyone",
    q1: "Poorest fifth",
    q2: "Second fifth",
    q3: "Middle fifth",
    q4: "Fourth fifth",
    q5: "Richest fifth"
  },
  function: {
    total: "All functions, without health",
    children: "Children",
    workingAge: "Working age",
    oldAge: "Old age",
    health: "Health",
    totalWithHealth: "All functions and health"
  }
};

const denominators: Record<Denominator, string> = {
  population: "the total population",
  children: "children (the head count is of ages 0–14)",
  mothers: "women giving birth (the head count is of live births)",
  unemployed: "unemployed persons",
  severelyDisabled: "persons with severe disabilities",
  employed: "employed persons",
  pensionAge: "persons above pension age (the head count is of ages 65 and over)",
  vulnerable: "persons outside contributory cover",
  poor: "persons below the national poverty line",
  employedInSector: "persons employed in the sector",
  employedInStatus: "persons employed in the status",
  labourForce: "the labour force",
  surveyPopulation: "the population in the survey",
  healthExpenditure: "current health expenditure",
  beneficiaryWelfare: "the welfare of recipient households",
  gdp: "gross domestic product",
  none: "an index from 0 to 100; not a share of people"
};

const families: Record<Family, string> = {
  coverage: "Effective coverage (SDG 1.3.1)",
  informality: "Informal work",
  contributors: "Contributors",
  spending: "Public spending",
  survey: "Programmes, as household surveys see them",
  health: "Health",
  context: "Context"
};

/** The words of the site in English; every other language must have the same. */
export const en = {
  site: {
    name: "Left Out",
    tagline: "An atlas of social protection coverage gaps",
    skip: "Skip to the content",
    mainMenu: "Main menu",
    breadcrumb: "You are here",
    nav: {
      countries: "Countries",
      regions: "Regions",
      indicators: "Indicators",
      compare: "Compare",
      data: "Data",
      method: "Method",
      about: "About"
    },
    language: "Language",
    languages: {en: "English", es: "Español"} satisfies Record<Locale, string>,
    home: "Home",
    footer: "Left Out shows who social protection does not reach. Every number is published, dated and can be taken away.",
    footerLicence: "Text and charts: CC BY 4.0. Figures: CC BY 4.0 of their publishers, named under each chart.",
    noTracking: "No cookies, no tracking, no requests to anyone else.",
    disclaimer:
      "The boundaries and names shown do not imply any opinion on the legal status of any country or territory, or on its frontiers.",
    bordersLink: "How borders are drawn",
    onThisPage: "On this page"
  },
  codes,
  denominators,
  families,
  flags: {normal: "", break: "break in the series", unreliable: "low reliability"},
  remarks: {
    "": "",
    modelled: "ILO modelled estimate",
    mainCities: "main cities only",
    urbanOnly: "urban areas only",
    computedFromCounts: "computed from ILOSTAT counts"
  },
  units: {percent: "%", percentOfGdp: "% of GDP", index: "points of the index"},
  absence: {
    notPublished: "not published",
    notPublishedBySplit: "not published by sex",
    notApplicable: "does not apply"
  },
  value: {
    /** An undated value names its report. */
    report: (edition: string) => `report ${edition}`,
    old: "old",
    /** Beside a value about which the house has a note. */
    noted: "see note",
    points: (points: string) => `${points} percentage points`,
    indexPoints: (points: string) => `${points} points`,
    ofGdp: (percent: string) => `${percent} of GDP`,
    /** The count decides the form of what follows it in some languages. */
    people: (people: string, count: number) => `${people} ${n(count, "person", "people")}`,
    about: (people: string) => `about ${people}`,
    approximate: "approximately",
    rank: (position: string, of: string) => `${position} of ${of}`,
    tied: "tied",
    missing: "–"
  },
  say,
  figure: {
    table: "Table",
    data: "Data (CSV)",
    source: "Source",
    note: "Note",
    denominator: (of: string) => (of === denominators.none ? "An index from 0 to 100; not a share of people." : `Base: ${of}.`),
    undatedReport: (edition: string) => `Latest available year, which the publisher does not name; report ${edition}.`,
    latestYear: (from: string, to: string) => (from === to ? `Year: ${to}.` : `Latest year, ${from}–${to}, shown with each value.`),
    readout: "Point at the picture, or use the arrow keys in it, to read its values.",
    area: "Country or area",
    value: "Value",
    bar: "Bar",
    year: "Year",
    remark: "Remark",
    rank: "Rank",
    gap: "Gap",
    left: "People left out",
    women: "Women",
    men: "Men",
    difference: "Women minus men",
    world: "World",
    region: "Region",
    incomeGroup: "Income group",
    median: "Median country"
  },
  map: {
    legend: "Share left out",
    legendValue: "Value",
    legendPoints: "Points short of 100",
    unknown: "Not published",
    notInReport: (edition: string) => `Not in report ${edition}`,
    older: (value: string, report: string) => `only in an older report, ${value} of GDP (${report})`,
    olderNote: (countries: string) => `In an older report alone, so neither ranked nor coloured: ${countries}.`,
    count: (count: number, text: string) => `${text} ${n(count, "country or area", "countries and areas")}`,
    class: (from: string, to: string) => `${from} to ${to}`,
    under: (to: string) => `under ${to}`,
    over: (from: string) => `${from} and more`,
    rings: "Rings mark states too small to see.",
    label: (measure: string) => `World map. ${measure}. The table that follows gives the same values.`
  },
  search: {
    label: "Find a country or area",
    placeholder: "Two letters are enough",
    go: "Open",
    found: (count: number, text: string) => n(count, `${text} match`, `${text} matches`),
    none: "No country or area of that name. The list of all is under Countries."
  },
  home: {
    title: "Who social protection leaves out",
    headline: (gap: string, people: string, year: string) =>
      `${gap} of humanity is covered by no social protection cash benefit: about ${people} people (${year}).`,
    standfirst: (covered: string, year: string) =>
      `In ${year}, ${covered} of the world’s population was covered by at least one cash benefit, by the estimate of the International Labour Organization. Health care is counted separately.`,
    mapTitle: (count: string, of: string) => `In ${count} of ${of} countries and areas with figures, most people are left out`,
    mapSubtitle: "Share of the population covered by no social protection cash benefit.",
    incomeTitle: (low: string, high: string, year: string) =>
      `In low-income countries ${low} are left out; in high-income countries ${high} (${year})`,
    incomeSubtitle: (year: string) =>
      `Share of the population covered by no social protection cash benefit, by income group, ${year}. ILO modelled estimates.`,
    lists: "At the two ends",
    mostShare: "Largest share left out",
    mostPeople: "Most people left out",
    leastShare: "Smallest share above zero",
    fullCover: (count: number, text: string) =>
      `${text} ${n(count, "country or area reports", "countries and areas report")} that everyone is covered by at least one benefit. Coverage says nothing of how much a benefit is worth.`,
    questions: "Questions across countries",
    waysIn: "Start from your question",
    advocate: {
      title: "What about my country?",
      text: "One page for every country and area: who is left out, at which moment of life, in which work, and what is not known.",
      link: "Choose a country"
    },
    policymaker: {
      title: "How do countries compare?",
      text: "Regions and groups with every figure traced to its members; any areas side by side, in an address you can share.",
      link: "Choose a region or group"
    },
    journalist: {
      title: "Can I use the numbers?",
      text: "Every row with its year, flag, denominator, source and licence, as files a spreadsheet opens.",
      link: "Take the data"
    }
  },
  countries: {
    title: "Countries and areas",
    intro: (count: string) => `${count} countries and areas have a page. Each value is the latest published and carries its year.`,
    filter: "Filter by name",
    shown: (count: number, text: string) => n(count, `${text} country or area shown`, `${text} countries and areas shown`),
    caption:
      "Countries and areas by region: share of the population without any cash benefit, informal employment, and how many indicators have a figure",
    noBenefit: "No cash benefit",
    informal: "Informal work",
    figures: "Indicators with figures",
    ofIndicators: (count: string, of: string) => `${count} of ${of}`,
    otherAreas: "Other areas",
    regionLinks: "Regions"
  },
  country: {
    title: (area: string) => `${area}: who social protection leaves out`,
    description: (sentence: string) => `${sentence} Coverage by branch, women and men, informal work, years and sources.`,
    /** The finding: gap, its predicate, year; then the people. */
    headline: (gap: string, left: string, when: string) => `${gap} ${left} (${when}).`,
    headlinePeople: (gap: string, left: string, people: string, when: string) => `${gap} ${left}: ${people} (${when}).`,
    headlineFull: (value: string, reached: string, when: string) =>
      `${value} ${reached} (${when}). A covered person may still receive very little.`,
    noHeadline: "No figure on social protection coverage is published for this area in the sources of this atlas.",
    insteadOf: "Whether people are covered by any cash benefit is not published; this is the nearest figure there is.",
    rank: (position: string, of: string) => `Coverage ranks ${position} of ${of} countries and areas with a figure.`,
    rankTied: (position: string, of: string) => `Coverage ranks ${position} (tied) of ${of} countries and areas with a figure.`,
    unMember: "Member of the United Nations",
    sections: {
      life: "Moments of life",
      gender: "Women and men",
      work: "Informal work",
      programmes: "How people are covered",
      health: "Health",
      spending: "Public spending",
      trend: "Since when",
      peers: "Against peers",
      unknown: "What is not known",
      sources: "Sources and data"
    },
    life: {
      titleAllCovered: "Every branch with a figure reports full coverage",
      titleNone: "No branch of social protection has a published figure",
      /** Several branches that leave out the same. */
      worstMany: (list: string, gap: string, when: string) => `The widest holes are ${list}: ${gap} left out in each (${when})`,
      nobody: (when: string) => `No branch with a figure reaches anyone (${when})`,
      everyoneOut: (text: string, list: string, when: string) => `${text} branches leave everyone out: ${list} (${when})`,
      worst: (branch: string, gap: string, left: string, when: string) =>
        `The widest hole is ${branch.toLowerCase()}: ${gap} ${left} (${when})`,
      subtitle:
        "Effective coverage by branch, in the order of life. Each bar is a share of its own group of people; latest year, shown with each value.",
      note: "Branches have different denominators, named in the table; they do not add up. Coverage says nothing of how much a benefit is worth. A 0 for unemployment mostly means that there is no scheme.",
      caption: (area: string) => `${area}: coverage by branch, latest year`,
      branch: "Branch",
      covered: "Covered",
      reached: "covered",
      left: "left out",
      denominator: "Share of",
      ticks: (region: string, income: string) => `Ticks: ILO modelled averages of ${region}, ${income} and the world.`,
      comparisons: "ILO modelled averages"
    },
    gender: {
      titleWidest: (branch: string, points: string, group: string, when: string) =>
        `${branch}: ${group} are ahead by ${points} percentage points (${when})`,
      /** How many of the branches have 0 for both, or 100 for both. */
      titleEven: (years: string, ends: number, endsText: string, of: string) =>
        `Wherever coverage is published for both, women and men stand level (${years})` +
        (ends === 0 ? "" : `; in ${endsText} of ${of} both values are 0% or both 100%`),
      titleWorkGroup: "For the group as a whole, only informal employment is published for women and men separately",
      titleWork: "Only informal employment is published for women and men separately",
      titleNone: "No figure is published for women and men separately",
      women: "women",
      men: "men",
      subtitle: "Coverage of women and men where both are published for the same year.",
      note: "One sex is never worked out from the other and the total. Where a branch is missing here, the split is not published.",
      caption: (area: string) => `${area}: women and men, latest year with both`,
      notSplit: (branches: string) => `Not published by sex: ${branches}.`
    },
    work: {
      title: (value: string, when: string) => `${value} of employed people work in informal jobs (${when})`,
      titleGroup: (group: string, value: string, when: string) => `${group}: ${value} work in informal jobs (${when})`,
      titleNone: "Informal employment is not published for this area",
      subtitle: "Share of employed persons whose job comes without social protection, by sex, sector and status in employment.",
      partsUnremarked:
        "The total carries the remark that only cities are covered; the rates by sector and status carry no such remark in the source.",
      note: "A job counts as informal when it comes without social protection in law or practice. Sector and status come from editions of their own, whose years may differ; they are not one series.",
      caption: (area: string) => `${area}: informal employment, latest year of each table`,
      all: "All employed persons",
      group: "Group"
    },
    programmes: {
      title: (value: string, when: string) => `A household survey finds ${value} of people reached by some programme (${when})`,
      titleOne: (programme: string, value: string, when: string) => `${programme}: ${value} of people are reached (${when})`,
      titleNone: "No household survey on social protection programmes is held for this area",
      subtitle: "Share of people in households that receive each kind of programme, as household surveys see it.",
      note: "Another family of figures than effective coverage: surveys see what they ask, and a whole household counts as reached when one member is. Never compare the two.",
      caption: (area: string) => `${area}: programmes as surveys see them, latest year`,
      programme: "Programme",
      fifthTitle: (poor: string, rich: string, when: string) =>
        `Of the poorest fifth ${poor} are reached, of the richest ${rich} (${when})`,
      fifthSubtitle: "Share of people reached by any programme in each income fifth, as a household survey sees it.",
      fifthCaption: (area: string) => `${area}: people reached by any programme, by income fifth, latest survey`,
      fifth: "Income fifth",
      contributors: (value: string, when: string) =>
        `${value} of the labour force contributes to a pension scheme (${when}; the publisher gives no year).`
    },
    health: {
      title: (value: string, when: string) => `Essential health services reach ${value} of 100 points (${when})`,
      titleNone: "No figure on health coverage is held for this area",
      subtitle:
        "UHC service coverage index, and the share of health spending that households pay themselves. Health stands apart from cash benefits.",
      caption: (area: string) => `${area}: health, by year`,
      oop: (value: string, when: string) => `Households pay ${value} of current health expenditure out of pocket (${when})`,
      index: "Index of essential services",
      pocket: "Paid out of pocket"
    },
    spending: {
      title: (value: string, edition: string) => `Public social protection, health not counted, takes ${value} of GDP (report ${edition})`,
      titleNone: "Public spending on social protection is not published for this area",
      subtitle: "Share of gross domestic product; latest available year, which the publisher does not name.",
      note: "The split by stage of life comes from an earlier report (2020-22) than the total (2024-26); the two are not one series.",
      caption: (area: string) => `${area}: public social protection spending`,
      function: "Spent on"
    },
    trend: {
      titleTwo: (name: string, from: string, fromYear: string, to: string, toYear: string) =>
        `${name}: ${from} in ${fromYear}, ${to} in ${toYear}`,
      titleOne: (name: string, value: string, year: string) => `${name}: one year is published, ${value} in ${year}`,
      titleNone: "No coverage figure is published for any year",
      subtitle: "All published years. Lines join only years that the publisher lets be compared.",
      note: "A change between years may be a change in programmes, in reporting, or in method.",
      caption: (area: string) => `${area}: all published years of coverage`
    },
    unknown: {
      title: (count: number, text: string) =>
        n(count, `${text} indicator has no figure for this area`, `${text} indicators have no figure for this area`),
      titleNone: "Every indicator of this atlas has a figure for this area",
      intro: "Absence is a finding. No value is published in our sources for:",
      sex: "Published, but not for women and men separately:",
      old: "Older than five years, against the newest year of the indicator:",
      undated: "Published without a year:",
      annotations: "Read with care:"
    },
    sources: {
      title: "Where these numbers come from",
      download: (area: string) => `All rows on ${area} (CSV)`,
      rows: (count: number, text: string) => n(count, `${text} row`, `${text} rows`),
      method: "How every number is made"
    },
    toIndicator: (name: string) => `${name}: all countries`
  },
  indicators: {
    title: "Indicators",
    intro: "Each indicator asks one question of one group of people. Families are never put on one axis.",
    countries: (count: number, text: string) => `${text} ${n(count, "country or area", "countries and areas")}`,
    years: (from: string, to: string) => (from === to ? to : `${from}–${to}`),
    undated: "no years published",
    bySex: (count: number, text: string) => `by sex for ${text} ${n(count, "country or area", "countries and areas")}`,
    womenOnly: "for women only",
    noSex: "never by sex"
  },
  indicator: {
    title: (name: string) => `${name}: every country, with years`,
    worldFinding: (gap: string, left: string, when: string) => `Worldwide, ${gap} ${left} (${when}).`,
    /** A sentence on one group of people alone, for an indicator without a figure for everyone. */
    ofGroup: (group: string, sentence: string) => `${group}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    groupMeasure: (group: string) => `${group}: share of informal jobs`,
    groupNote: (group: string) =>
      `Shown here: ${group.toLowerCase()} alone. The other groups are in the rows and on the page of each country.`,
    medianFinding: (value: string, reached: string, count: string, years: string) =>
      `In the median of ${count} countries and areas with a figure, ${value} ${reached} (${years}).`,
    medianIndex: (value: string, count: string, years: string) =>
      `The median of ${count} countries and areas with a figure is ${value} points (${years}).`,
    sections: {map: "Map", ranking: "Ranking", regions: "By region", sex: "By sex", method: "Definition and method", data: "Data"},
    mapTitle: (count: number, text: string, threshold: string) =>
      `In ${text} ${n(count, "country or area", "countries and areas")}, more than ${threshold} are left out`,
    mapTitleIndex: (count: number, text: string) => `${text} ${n(count, "country or area has", "countries and areas have")} a figure`,
    mapTitleInformal: (count: number, text: string, threshold: string) =>
      `In ${text} ${n(count, "country or area", "countries and areas")}, more than ${threshold} of work is informal`,
    mapTitlePocket: (count: number, text: string, threshold: string) =>
      `In ${text} ${n(count, "country or area", "countries and areas")}, households pay more than ${threshold} of health spending themselves`,
    noFinding: "No country or area has a figure.",
    placed: (area: string, value: string, when: string) => `${value} in ${area} (${when})`,
    placedMany: (count: number, text: string, value: string, years: string) =>
      `${value} in ${text} ${n(count, "country or area", "countries and areas")} (${years})`,
    rankingTitle: (first: string, last: string) => `From ${first} to ${last}`,
    rankingTitleOne: (only: string) => `One figure: ${only}`,
    rankingCaption: (name: string) => `${name}: all countries and areas with a figure, latest year`,
    noted: (list: string) => `Values with a note: ${list}; the notes stand under “Read with care” on the page of the indicator.`,
    rankingNote: "Ranks compare the latest value of each country; years differ, or are not published. Small differences mean little.",
    notPublishedTitle: (count: number, text: string) =>
      n(count, `${text} country or area without a figure`, `${text} countries and areas without a figure`),
    regionsTitle: (widest: string, low: string, high: string, tied: boolean) =>
      `${tied ? "One of the widest spreads" : "The widest spread"} is inside ${widest}: from ${low} to ${high}`,
    regionsSubtitle:
      "Each dot is a country or area at its latest value; the line marks the median country, the triangle the ILO’s published average where there is one.",
    regionsNote: "Every country counts once, at its latest value; years differ, or are not published.",
    regionsCaption: (name: string) => `${name}: spread of latest country values by region, unweighted`,
    regionCountries: "Countries with a figure",
    lowest: "Lowest",
    highest: "Highest",
    published: "ILO average",
    sexNote:
      "One sex is never worked out from the other and the total. Countries and areas that the table leaves out publish no figure for both.",
    sexTitle: (count: string, of: string) => `${count} of ${of} countries and areas publish it for women and men`,
    sexTitleNone: "No country publishes it for women and men separately",
    sexTitleWomen: "It concerns women, and is published for women",
    sexSubtitle: "Latest year with both. The widest differences first.",
    sexSubtitleSome: (drawn: string, of: string) =>
      `Latest year with both. The ${drawn} widest differences of ${of}; the table has them all.`,
    sexCaption: (name: string) => `${name}: women and men, latest year with both`,
    denominator: "Denominator",
    source: "Source",
    series: "Unit",
    download: (name: string) => `All rows of “${name}” (CSV)`,
    annotations: "Read with care",
    peopleHeld: "People left out can be counted: the head count of the denominator is held.",
    peopleApproximate: "People left out can be estimated: the head count held comes near the denominator.",
    peopleNotHeld: "People left out are not counted: no head count of the denominator is held."
  },
  region,
  computed,
  embed,
  take,
  ratifications,
  data: {
    title: "Take the data",
    intro:
      "Every row behind every page, tidy: one value a row, with its year, flag, unit, denominator, source and licence. UTF-8, commas, a header; safe to open in a spreadsheet.",
    column: "Column",
    meaning: "Meaning",
    meanings: {
      indicator: "id of the indicator, as in its address",
      area: "ISO 3166-1 alpha-3 code, or the id of a group of countries",
      area_name: "name in English",
      period: "calendar year; empty where the publisher gives none",
      edition: "the report an undated value stands in",
      sex: "total, female or male; total means not broken down",
      sector: "economic sector, or total",
      status: "status in employment, or total",
      quintile: "income fifth, q1 the poorest, or total",
      function: "what public money is spent on, or total",
      value: "the value, as published",
      unit: "percent of the denominator, percent of GDP, or points of an index",
      denominator: "of whom the value is a share",
      flag: "normal, break in the series, or unreliable",
      remark: "what the publisher adds: modelled, main cities only …",
      note: "what we have to say about this very value, in English; empty for most",
      source: "publisher and table",
      licence: "licence of the figures"
    },
    licence: "Licence"
  },
  prose: {
    method: "How every number is made",
    about: "About this atlas",
    borders: "How borders are drawn",
    methodDescription: "Sources, editions, rules and limits behind every number of the atlas.",
    aboutDescription: "What Left Out is, whom it is for, and how to use what it shows."
  },
  compare,
  lenses,
  gender,
  informality,
  lifeCycle,
  sectors,
  strategies,
  notFound: {
    title: "This page does not exist",
    text: "The address may be misspelt. Country pages end in a three-letter code, such as /countries/arg/. Search for a country, or start from one of these lists.",
    description: "The page was not found; ways to find what you were looking for.",
    frozen:
      "Addresses that begin with /v/ show charts as one release of the data had them. Those of the newest release stand at the same address without /v/ and the code after it."
  }
};

export type Words = typeof en;
