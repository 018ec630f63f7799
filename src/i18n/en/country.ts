import {n} from "./phrases.ts";

/** The words of a country's page. */
export const country = {
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
    fifthTitle: (poor: string, rich: string, when: string) => `Of the poorest fifth ${poor} are reached, of the richest ${rich} (${when})`,
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
};
