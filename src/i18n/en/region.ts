import {n} from "./phrases.ts";

/** Words of the pages on groups of countries, and of figures computed for groups. */
export const region = {
  index: {
    title: "Regions and groups",
    intro: (count: string) =>
      `${count} groups of countries, each with the figure its publisher gives and one that can be traced to its members.`,
    description:
      "Regions, income groups and other groups of countries side by side: published and computed coverage, people left out, who is missing.",
    caption: (kind: string) => `${kind}: share of the population without any social protection cash benefit`,
    group: "Group",
    members: "Members",
    published: "Published",
    computed: "Computed"
  },
  kinds: {
    world: "The world",
    income: "Income groups",
    region: "Regions of the ILO",
    subregion: "Sub-regions of the ILO",
    cross: "Other aggregates",
    status: "Groups by status",
    named: "Named groups"
  },
  title: (name: string) => `${name}: who social protection leaves out`,
  members: (count: number, text: string) => n(count, `${text} country or area`, `${text} countries and areas`),
  definition: (by: string, date: string) => `Membership as defined by ${by}; as of ${date}.`,
  definitionLink: "Definition",
  sections: {
    members: "Countries",
    map: "Map",
    branches: "Branches",
    spread: "Inside the group",
    sex: "Women and men",
    work: "Informal work",
    pace: "Since when",
    audit: "How the figures are made",
    missing: "Who is missing"
  },
  published: "Published by the ILO",
  publishedOf: (branch: string) => `${branch}, published by the ILO`,
  computed: "Computed from members",
  difference: "Computed minus published",
  computedHeadline: (gap: string, left: string, basis: string) => `${gap} ${left}, by our computation from ${basis}.`,
  noHeadline: "Too few of the people live in countries with a figure for one to be given for the group.",
  /** What stands behind a computed figure: "6 of 7 countries (96% of the people), values of 2019–2023". */
  basis: (count: string, of: string, share: string, years: string, last: string) =>
    `${count} of ${of} countries and areas (${share} of the people counted there), values of ${years}, none later than ${last}`,
  compare: (computed: string, basis: string, points: string, above: boolean) =>
    `Computed from ${basis}: coverage ${computed}, ${points} percentage points ${above ? "above" : "below"} the published figure.`,
  compareSame: (computed: string, basis: string) => `Computed from ${basis}: coverage ${computed}, the same as the published figure.`,
  computedOnly: (computed: string) => `Coverage is ${computed}, each member’s latest value up to that year weighted by its people.`,
  unpublished: "The ILO publishes no figure for this group.",
  /** People left out by the computed figure, where the publisher gives none. */
  leftComputed: (people: string) => `In the countries with a figure, ${people} are left out, computed.`,
  leftNote: "computed, countries with a figure",
  /** The members that pull a computed figure furthest from the published one. */
  pull: (list: string) => `Most of the difference, in points: ${list}.`,
  pulling: (area: string, value: string, when: string, points: string) => `${area} ${points} (${value}, ${when})`,
  whyDifferent:
    "The ILO models values for countries and years that are not published; the computed figure uses published values alone, each weighted by its country’s people, whatever its year.",
  hidden: (share: string) => `not shown, as countries with a figure hold ${share} of the people, under half`,
  refused: {
    noDenominator: "not computed, as no head count of the denominator is held",
    noMembers: "not computed, as the membership is not held",
    noData: "not computed, as no member has a figure",
    noHeadCount: "not computed, as no head count is held for members with a figure"
  },
  ranking: {
    title: (first: string, last: string) => `From ${first} to ${last}`,
    titleOne: (only: string) => `One country with a figure: ${only}`,
    titleLevel: (all: string) => `All with a figure stand level: ${all}`,
    titleNone: "No member has a figure",
    caption: (group: string) =>
      `${group}: members with a figure, share covered by at least one benefit, latest year; ranks are among all countries and areas`
  },
  map: {
    title: (count: string, of: string, group: string) =>
      `${group}: in ${count} of ${of} countries and areas with figures, most people are left out`
  },
  branches: {
    title: (branch: string, gap: string, count: number, text: string, years: string) =>
      `The widest hole is ${branch.toLowerCase()}, where ${n(count, "the only country with a figure", `the median of ${text} countries`)} leaves out ${gap} (${years})`,
    titleMany: (branches: string, gap: string, years: string) =>
      `The widest holes are ${branches}; the median country leaves out ${gap} in each (${years})`,
    titleClosed: `In no branch does the median country leave anyone out`,
    titleNone: "No branch has a figure in this group",
    subtitle:
      "Share reached in each branch: the median country of this group, in colour, and of the other groups of its kind; every country counts once. Latest values, whose years differ. The triangle is the ILO’s published figure, where there is one.",
    subtitleAlone:
      "Share reached in each branch in the median country of this group; every country counts once. Latest values, whose years differ. The triangle is the ILO’s published figure, where there is one.",
    caption: (group: string) => `${group}: every branch, published, computed and in the median country`,
    medianOf: (n: string, of: string, years: string) => `${n} of ${of} countries, ${years}`,
    others: "Other groups",
    this: "Median country of this group",
    note: "Published aggregates are ILO modelled estimates. Computed figures, in the table, weight the latest published value of each member, up to the year of the ILO’s figure for the world, by the people of its own denominator; they are hidden where countries with a figure hold less than half of them."
  },
  spread: {
    title: (branch: string, lowest: string, highest: string) => `${branch}: from ${lowest} to ${highest}`,
    titleLevel: (branch: string, all: string) => `${branch}: ${all}`,
    many: (count: number, text: string) => n(count, `${text} country`, `${text} countries`),
    subtitle:
      "Share reached in each branch. Each dot is a country or area at its latest value; the line marks the median country, the triangle the ILO’s published figure where there is one.",
    caption: (group: string) => `${group}: spread of country values by branch`
  },
  sex: {
    title: (count: string, of: string, branch: string) =>
      `${count} of ${of} members ${count === "1" ? "publishes" : "publish"} coverage in ${branch.toLowerCase()} for women and men`,
    subtitle:
      "In how many member countries each branch is published for women and men of the same year, and how the two compare there: the difference is women minus men, in points. Level: less than 1 point apart.",
    caption: (group: string) => `${group}: branches published for women and men`,
    both: "Countries with both",
    behind: "Women lower",
    level: "Level",
    ahead: "Women higher",
    median: "Median difference",
    link: (group: string) => `${group}: women and men in full`
  },
  work: {
    title: (value: string, when: string) => `${value} of employed people work in informal jobs (${when})`,
    titleComputed: (value: string, basis: string) => `${value} of employed people work in informal jobs, computed from ${basis}`,
    titleNone: "Informal employment has no figure for the group as a whole",
    subtitle: "Share of employed persons in informal jobs: the published aggregate and the members.",
    caption: (group: string) => `${group}: informal employment of the members, latest year`,
    link: (group: string) => `${group}: informal work in full`
  },
  pace: {
    title: (from: string, fromYear: string, to: string, toYear: string) =>
      `Coverage by any benefit: ${from} in ${fromYear}, ${to} in ${toYear}`,
    titleNone: "No years to compare are published for this group",
    subtitle: "ILO modelled estimates of the share of the population covered by at least one benefit.",
    caption: (group: string) => `${group}: coverage by any benefit, all published years`
  },
  change: {
    title: (from: string, to: string) => `What moved the computed figure from ${from} to ${to}`,
    was: (value: string, year: string, basis: string) => `The computed figure was ${value} in ${year}, from ${basis}.`,
    is: (value: string, year: string, basis: string) => `For ${year} it is ${value}, from ${basis}.`,
    sentence: (points: string, from: string, to: string) => `The change of ${points} points from ${from} to ${to} splits into:`,
    caption: (group: string, from: string, to: string) => `${group}: any benefit, country by country, as known in ${from} and in ${to}`,
    points: "Points of the change",
    byCountriesRow: "All comparable countries",
    notCompared: "who reported",
    table: "Country by country",
    byCountries: (points: string) => `${points}: coverage changed in countries with comparable values both times`,
    byPeople: (points: string) => `${points}: people, as some of these countries grew faster than others`,
    byReporting: (points: string) => `${points}: who reported, as countries appeared, disappeared or changed their method; not progress`,
    movers: (list: string) => `Largest movers: ${list}.`,
    mover: (area: string, points: string) => `${area} (${points})`,
    refused: (from: string, to: string) =>
      `No change from ${from} to ${to} can be told: too few people live in countries with a comparable figure for both years.`
  },
  audit: {
    pageTitle: (group: string) => `${group}: every computed figure, traced to its members`,
    intro: "Each computed figure, traced to its members. The points of all countries sum to the figure.",
    summary: (indicator: string, value: string, basis: string) => `${indicator}: ${value}, from ${basis}`,
    summaryNone: (indicator: string, why: string) => `${indicator}: ${why}`,
    caption: (indicator: string, group: string, year: string) =>
      `${group}, ${indicator.toLowerCase()}: contributions to the computed figure; head counts of ${year}`,
    weight: "People counted",
    weightAbout: "People counted, approximately",
    share: "Share",
    points: "Points",
    total: "All of them",
    ages: (indicator: string) => `${indicator}: the same, without older values`,
    notOlder: "Values not older than",
    any: "any age",
    years: (count: number, text: string) => n(count, `${text} year`, `${text} years`),
    people: "Of the people",
    underHalf: "under half: not shown",
    sexes: (indicator: string) => `${indicator}: women and men, each weighted by their own number`,
    sex: "Sex",
    undated: "not computed, as its values carry no year"
  },
  missing: {
    title: (count: number, text: string) =>
      n(count, `${text} member has no figure on any benefit`, `${text} members have no figure on any benefit`),
    titleNone: "Every member has a figure on any benefit",
    people: (people: string) => `${people} live there.`
  },
  paceSentence: {
    closing: (points: string, from: string, to: string, years: string) =>
      `Between ${from} and ${to} coverage rose by ${points} points a year. Continued unchanged, that pace would close the gap in ${years}: arithmetic on two years, not a forecast.`,
    years: (count: number, text: string) => n(count, `${text} year`, `${text} years`),
    moreThanCentury: "more than a hundred years",
    notClosing: (points: string, from: string, to: string) =>
      `Between ${from} and ${to} coverage fell by ${points} points a year: the gap is not closing.`,
    still: (from: string, to: string) => `Between ${from} and ${to} coverage did not change.`,
    hardly: (from: string, to: string, points: string) =>
      `Between ${from} and ${to} coverage hardly changed: by less than ${points} points a year.`,
    there: (from: string, to: string) => `By ${to} no gap was left; the comparison begins in ${from}.`,
    refused: {
      noted: "A value at one end of the series carries a note, as what is counted may have changed: no pace is told.",
      noGap: "",
      oneYear: "One year alone tells no pace.",
      break: "A break in the series lies between the years: no pace is told.",
      differentRemark: "The years were published on different grounds: no pace is told.",
      differentSeries: "",
      undated: "No years are published: no pace is told.",
      sameYear: "One year alone tells no pace."
    }
  },
  peers: {
    title: (area: string, position: string, of: string) => `${area} stands ${position} of ${of} among its nearest peers`,
    titleWithout: (area: string) => `${area} has no figure on any benefit; its nearest peers do`,
    titleNone: "No peer has a figure on any benefit",
    subtitle:
      "Share of the population covered by at least one benefit; countries most alike by region, income and informal work; of those as alike, the nearest in population.",
    caption: (area: string) => `${area} and its peers: coverage by any benefit, latest year`,
    why: "Why a peer",
    reasons: {sameSubregion: "same sub-region", sameIncomeGroup: "same income group", similarInformality: "similar informal employment"},
    compare: "Compare them on any indicator"
  },
  lenses: "Questions across countries",
  compareLink: "Compare with others"
};
