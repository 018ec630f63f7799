import type {Unit} from "../../model/unit.ts";
import type {PlaceName} from "../placeName.ts";
import {aboutPeople, capital, informalMeans, inUnit, n, percentagePoints, print, type SpokenPeople} from "./phrases.ts";

/** What is left out, with its predicate. */
type Gap = {gap: number; unit: Unit; left: string; when: string};
type Share = {share: number; when: string};

const inList = (names: readonly string[]): string => print.list(names.map((name) => name.toLowerCase()));

/** The first or last year of a series; "2015 (old)" where it is old. */
type TrendEnd = Share & {doubts: readonly string[]};
const yearOf = ({when, doubts}: TrendEnd): string => (doubts.length > 0 ? `${when} (${print.remarks(doubts)})` : when);

/** What a country is comparable by, and a branch with its gap. */
type Comparable = "income" | "region";
type BranchGap = {branch: string; gap: number; left: string; when: string};

const comparable: Readonly<Record<Comparable, string>> = {income: "of its income group", region: "of its region"};

/** Branches that are left aside for the note on their values, though they would be told. */
type Barred = {barred: readonly string[]};
const withoutBarred = ({barred}: Barred, text: string): string =>
  capital(
    barred.length === 0
      ? text
      : `apart from ${inList(barred)}, whose ${n(barred.length, "figure carries", "figures carry")} a note, ${text}`
  );

/** The opening of a largest gap: beside whom, and which branches, at 0 as with the median country, are left aside. */
type LargestGap = Barred & {by: Comparable | null; apart: readonly string[]};
function largestGap({by, apart, barred}: LargestGap): string {
  const gap = apart.length === 0 ? "the largest gap" : `apart from ${inList(apart)}, where coverage is at 0, the largest gap`;
  return withoutBarred({barred}, by === null ? gap : `no branch is far behind the median country ${comparable[by]}; ${gap}`);
}

/** The words of a country's page. */
export const country = {
  title: (area: string) => `${area}: who social protection leaves out`,
  description: ({area, sentence}: {area: string; sentence: string}) =>
    `${area}: ${sentence} Coverage by branch, women and men, informal employment, years and sources.`,
  /** The finding: gap, its predicate, year; then the people. */
  headline: ({gap, unit, left, when}: Gap) => `${inUnit(gap, unit)} ${left} (${when}).`,
  headlinePeople: ({gap, unit, left, people, when}: Gap & {people: SpokenPeople}) =>
    `${inUnit(gap, unit)} ${left}: ${aboutPeople(people)} (${when}).`,
  headlineFull: ({value, unit, reached, when}: {value: number; unit: Unit; reached: string; when: string}) =>
    `${inUnit(value, unit)} ${reached} (${when}). A covered person may still receive very little.`,
  noHeadline: "The ILO’s table has no figure on social protection coverage for this area.",
  insteadOf:
    "The ILO’s table has no figure on whether people are covered by at least one cash benefit; this is a figure of another indicator.",
  rank: ({position, of, tied}: {position: number; of: number; tied: boolean}) =>
    `Coverage ranks ${print.count(position)}${tied ? " (tied)" : ""} of ${print.count(of)} countries and areas with a figure.`,
  unMember: "Member of the United Nations",
  sections: {
    life: "Life cycle",
    gender: "Women and men",
    work: "Informal employment",
    programmes: "Programmes",
    schemes: "Schemes",
    health: "Health",
    spending: "Public spending",
    trend: "Trend",
    peers: "Against peers",
    unknown: "Missing data",
    sources: "Sources and data"
  },
  life: {
    titleAllCovered: "Every branch with a figure is at the cap of its source",
    titleNone: "The ILO’s table has no figure on any branch of social protection",
    nobody: (when: string) => `No branch with a figure reaches anyone (${when})`,
    /** Beside a gap of 100, and in the note beneath it. */
    publishedZero: "coverage published as 0",
    zeroTold: "A coverage of 0 is told as it is published: it may mean that there is no scheme, or that none was reported.",
    /** A branch far beyond the median of comparable countries, which may stand at the cap of its source. */
    standsOut: ({
      branch,
      gap,
      left,
      when,
      by,
      median,
      capped,
      barred
    }: BranchGap & Barred & {by: Comparable; median: number; capped: boolean}) =>
      `${withoutBarred({barred}, "the gap that stands out")} is ${branch.toLowerCase()}: ${print.percent(gap)} ${left} (${when}), against ${print.percent(median)}${capped ? " (capped)" : ""} in the median country ${comparable[by]}`,
    medianOf: ({branch, of, group}: {branch: string; of: number; group: string}) =>
      `The median of ${branch.toLowerCase()} is that of ${print.count(of)} countries (group: ${group}), of different years: members and observers of the United Nations, without values that carry a note.`,
    /** The largest gap where none stands out; or where there is no median to stand out from. */
    largest: ({branch, gap, left, when, ...about}: BranchGap & LargestGap) =>
      `${largestGap(about)} is ${branch.toLowerCase()}: ${print.percent(gap)} ${left} (${when})`,
    /** Several branches that leave out the same. */
    largestMany: ({branches, gap, when, ...about}: {branches: readonly string[]; gap: number; when: string} & LargestGap) =>
      `${largestGap(about)} is in ${inList(branches)}: ${print.percent(gap)} left out in each (${when})`,
    unemploymentZero: ({count, of}: {count: number; of: number}) =>
      `Unemployment is at 0 here, as in ${print.count(count)} of ${print.count(of)} countries and areas with a figure; mostly that means that there is no scheme.`,
    subtitle:
      "Effective coverage by branch, in the order of life. Each bar is a share of its own group of people; latest year, shown with each value.",
    note: "Branches have different denominators, named in the table; they do not add up. Coverage says nothing of how much a benefit is worth.",
    caption: (area: string) => `${area}: coverage by branch, latest year`,
    branch: "Branch",
    covered: "Covered",
    reached: "covered",
    left: "left out",
    denominator: "Share of"
  },
  gender: {
    titleWidest: ({branch, points, group, when}: {branch: string; points: number; group: string; when: string}) =>
      `${branch}: ${group} are ahead by ${print.points(points)} percentage points (${when})`,
    /** The widest is level by the rule of the atlas; `noted`: a wider pair carries a note. */
    titleLevel: ({branch, points, within, noted, when}: {branch: string; points: number; within: number; noted: boolean; when: string}) =>
      `${noted ? "Apart from values that carry a note, women" : "Women"} and men are level in coverage, less than ${percentagePoints(within)} apart wherever the source has both; the most in ${branch.toLowerCase()}, ${print.points(points)} (${when})`,
    /** How many of the branches have 0 for both, or 100 for both. */
    titleEven: ({ends, of, when}: {ends: number; of: number; when: string}) =>
      `Wherever the source has coverage of both, women and men are level (${when})` +
      (ends === 0 ? "" : `; in ${print.count(ends)} of ${print.count(of)} both values are 0% or both 100%`),
    titleWork: "The sources have women and men separately for informal employment alone",
    titleNone: "The sources have no figure for women and men separately",
    women: "women",
    men: "men",
    subtitle: "Coverage of women and men, where the source has both for the same year.",
    subtitleWork:
      "Coverage of women and men, and informal employment, of which less is better, where the source has both for the same year.",
    note: "One sex is never worked out from the other and the total. Where a branch is missing here, the source has no figure by sex.",
    noteWork: "Informal employment is defined in part by missing social protection.",
    caption: (area: string) => `${area}: women and men, latest year with both`,
    notSplit: (branches: readonly string[]) => `No figures by sex in the source: ${print.list(branches)}.`
  },
  work: {
    title: ({share, when}: Share) => `${print.percent(share)} of employed people work in informal jobs (${when})`,
    titleGroup: ({group, share, when}: Share & {group: string}) => `${group}: ${print.percent(share)} work in informal jobs (${when})`,
    titleNone: "The ILO’s tables have no figure on informal employment for this area",
    /** Beside a total that the table of all workers lacks. */
    bySector: "from the table by sector",
    totalBySector:
      "The ILO’s table of informal employment by sex has no figure for this area; the total is that of its table by sector, of another edition.",
    subtitle: "Share of employed people in informal jobs, by sex, sector and status in employment.",
    partsUnremarked:
      "The total carries the remark that only cities are covered; the rates by sector and status carry no such remark in the source.",
    note: `${informalMeans} Sector and status come from editions of their own, whose years may differ; they are not one series.`,
    caption: (area: string) => `${area}: informal employment, latest year of each table`,
    all: "All employed people",
    group: "Group"
  },
  programmes: {
    title: ({share, when}: Share) => `A household survey finds ${print.percent(share)} of people reached by some programme (${when})`,
    titleOne: ({programme, share, when}: Share & {programme: string}) =>
      `${programme}: ${print.percent(share)} of people are reached (${when})`,
    titleNone: "No household survey on social protection programmes covers this area",
    subtitle: "Share of people in households that receive each kind of programme, as household surveys see it.",
    note: "Another family of figures than effective coverage: surveys see what they ask, and a whole household counts as reached when one member is. Never compare the two.",
    caption: (area: string) => `${area}: programmes as surveys see them, latest year`,
    programme: "Programme",
    fifthTitle: ({poor, rich, when}: {poor: number; rich: number; when: string}) =>
      `Of the poorest welfare quintile ${print.percent(poor)} are reached, of the richest ${print.percent(rich)} (${when})`,
    fifthSubtitle:
      "Share of people living in households that any programme reaches, by welfare quintile (people ranked by household income or consumption per person), in a household survey.",
    fifthCaption: (area: string) => `${area}: people reached by any programme, by welfare quintile, latest survey`,
    fifth: "Welfare quintile",
    contributors: ({share, when}: Share) =>
      `${print.percent(share)} of the labour force contributes to a pension scheme (${when}; the publisher gives no year).`
  },
  health: {
    title: ({points, when}: {points: number; when: string}) =>
      `Essential health services reach ${print.value(points, "index")} of 100 index points (${when})`,
    titleNone: "There is no figure on health coverage for this area",
    subtitle:
      "UHC service coverage index (WHO; 14 tracer indicators in four areas), and the share of health spending that households pay themselves. Health is separate from cash benefits.",
    caption: (area: string) => `${area}: health, by year`,
    oop: ({share, when}: Share) => `Households pay ${print.percent(share)} of current health expenditure out of pocket (${when})`,
    index: "Index of essential services",
    pocket: "Paid out of pocket"
  },
  spending: {
    title: ({share, when}: Share) => `Public social protection, health not counted, takes ${print.percent(share)} of GDP (${when})`,
    titleNone: "The ILO’s reports have no figure on public spending on social protection for this area",
    subtitle: "Share of gross domestic product; latest available year, which the publisher does not name.",
    note: "The split by stage of life comes from an earlier report (2020–22) than the total (2024–26); the two are not one series.",
    caption: (area: string) => `${area}: public social protection spending`,
    function: "Spent on"
  },
  trend: {
    /** `beyond`: years before or after the two, which carry a note. */
    titleTwo: ({name, from, to}: {name: string; from: TrendEnd; to: TrendEnd}) =>
      `${name}: ${print.percent(from.share)} in ${yearOf(from)}, ${print.percent(to.share)} in ${yearOf(to)}`,
    titleOne: ({name, ...end}: TrendEnd & {name: string}) =>
      `${name}: one year is published, ${print.percent(end.share)} in ${yearOf(end)}`,
    /** Where a break or a value with a note lies between the newest figure without one and the others. */
    titleNewest: ({name, ...end}: TrendEnd & {name: string}) =>
      `${name}: ${print.percent(end.share)} in ${yearOf(end)}, the newest figure without a note`,
    titleNone: "The ILO’s table has no coverage figure for any year",
    subtitle: "All published years. Lines join only years that the publisher lets be compared.",
    note: "A change between years may be a change in programmes, in reporting, or in method.",
    caption: (area: string) => `${area}: all published years of coverage`
  },
  unknown: {
    title: (count: number) => `${print.count(count)} ${n(count, "indicator has", "indicators have")} no figure for this area`,
    titleNone: "Every indicator of this atlas has a figure for this area",
    intro: "Our sources have no figure, whatever the country itself may have, for:",
    sex: "Figures, but none for women and men separately:",
    old: "More than five years behind the most common year of this indicator:",
    undated: "Published without a year:",
    annotations: "Read with care:"
  },
  sources: {
    title: "Where these numbers come from",
    download: (area: PlaceName) => `All rows on ${area.the} (CSV)`,
    /** Of how many indicators the rows are, and how many rows of indicators without a page are not among them. */
    rows: ({count, context}: {count: number; context: number}) =>
      `${print.count(count)} ${n(count, "row", "rows")}${context === 0 ? "" : `, without ${print.count(context)} of context indicators`}`,
    method: "How every number is made",
    context: "Context indicators, which have no page, have files of their own with all data"
  },
  /** A way to notes that are said further up the page. */
  readNotes: ({count, section}: {count: number; section: string}) =>
    `Read the ${n(count, "note", `${print.count(count)} notes`)} under “${section}”`,
  readNotesAbove: ({count}: {count: number}) => `Read the ${n(count, "note", `${print.count(count)} notes`)} beneath the headline`,
  toIndicator: (name: string) => `${name}: all countries`
};
