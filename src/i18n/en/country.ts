import type {Code} from "../../model/dimension.ts";
import type {Unit} from "../../model/unit.ts";
import {withData} from "./withData.ts";
import type {PlaceName} from "../placeName.ts";
import {
  capital,
  informalMeans,
  inUnit,
  leftOut,
  leftOutPeople,
  n,
  nearlyAsLarge,
  ordinal,
  percentagePoints,
  print,
  small,
  type Near,
  type SpokenPeople
} from "./phrases.ts";

/** What is left out, where, with its predicate. */
type Gap = {place: PlaceName; gap: number; unit: Unit; left: string; when: string};
type Share = {share: number; when: string};

const inList = (names: readonly string[]): string => print.list(names.map((name) => name.toLowerCase()));

/** The first or last year of a series, with what is doubted of it: what is left out, or the coverage that the cap of the source hides it behind. */
type TrendEnd = {share: number; capped: boolean; when: string; doubts: readonly string[]};
/** `covered`: all that is told is at the cap. */
type Trended = {indicator: string; covered: boolean};
const trendName = ({indicator, covered}: Trended): string => (covered ? indicator : `${indicator}, share left out`);
const shareIn = ({share, capped}: Pick<TrendEnd, "share" | "capped">): string =>
  `${capped ? "coverage reported as " : ""}${print.percent(share)}`;
const yearOf = ({when, doubts}: TrendEnd): string => (doubts.length > 0 ? `${when} (${print.remarks(doubts)})` : when);

/** What a country is comparable by, and a branch with its gap. */
type Comparable = "income" | "region";
type BranchGap = {branch: string; gap: number; left: string; when: string};

/** Of whom a share is, in a sentence with the number of people: "of the population". */
type Whole = {whole: string};

const comparable: Readonly<Record<Comparable, string>> = {income: "of its income group", region: "of its region"};

/** The values behind a median that carry a note and would move it far, of how many; null where none would. */
type NotedOf = {readonly count: number; readonly of: number} | null;
const withoutNoted = (noted: NotedOf): string =>
  noted === null
    ? ""
    : ` (without ${print.count(noted.count)} of ${print.count(noted.of)} values, which ${n(noted.count, "carries", "carry")} a note)`;

/** Branches that would be told, and are left aside: for the note on their values, as the median stands at the cap, as coverage is 0 there too. */
type SetAside = {barred?: readonly string[]; capped?: readonly string[]; zero?: readonly string[]};
/** All of them in one clause: "apart from old age, whose figure carries a note, and unemployment, where coverage is 0, the largest gap". */
function apartFromThose({barred = [], capped = [], zero = []}: SetAside, text: string): string {
  const aside = [
    ...(barred.length === 0 ? [] : [`${inList(barred)}, whose ${n(barred.length, "figure carries", "figures carry")} a note`]),
    ...(capped.length === 0 ? [] : [`${inList(capped)}, where the median country is capped`]),
    ...(zero.length === 0 ? [] : [`${inList(zero)}, where coverage is 0`])
  ];
  return capital(aside.length === 0 ? text : `apart from ${aside.join(", and ")}, ${text}`);
}

/** The opening of a largest gap: beside whom, and which branches are left aside. */
type LargestGap = {by: Comparable | null; apart: readonly string[]; barred: readonly string[]};
const largestGap = ({by, apart, barred}: LargestGap): string =>
  apartFromThose(
    {barred, zero: apart},
    by === null ? "the largest gap" : `no branch is far behind the median country ${comparable[by]}; the largest gap`
  );

/** Branches in which neither women nor men are reached, and those in which both stand at the cap: they cannot be compared. */
type Ends = {zero: readonly string[]; capped: readonly string[]};
const endsIn = ({zero, capped}: Ends): string =>
  print.list([
    ...(zero.length === 0 ? [] : [`coverage is 0 for both in ${inList(zero)}`]),
    ...(capped.length === 0 ? [] : [`both are at the cap of the source in ${inList(capped)}`])
  ]);

/** What a gap of 100 is told by: why it is one, the table does not say. */
const publishedZero = "coverage is published as 0";

/** The words of a country's page. */
export const country = {
  title: (area: string) => `${area}: who social protection leaves out`,
  description: ({area, sentence}: {area: string; sentence: string}) =>
    `${sentence} ${area}: coverage by branch, women and men, informal employment, years and sources.`,
  /** The finding: gap, its predicate, year; then the people. */
  headline: ({place, gap, unit, left, when}: Gap) => `${capital(place.within)}, ${leftOut({gap, left, unit})} (${when}).`,
  headlinePeople: ({place, gap, unit, whole, left, people, when}: Gap & Whole & {people: SpokenPeople}) =>
    `${capital(place.within)}, ${leftOutPeople({gap, unit, left: `${whole} ${left}`}, people)} (${when}).`,
  headlineFull: ({place, value, unit, reached, when}: {place: PlaceName; value: number; unit: Unit; reached: string; when: string}) =>
    `${capital(place.within)}, ${inUnit(value, unit)} ${reached} (${when}). A covered person may still receive very little.`,
  noHeadline: ({place}: {place: PlaceName}) => `The ILO’s table has no figure on social protection coverage for ${place.the}.`,
  insteadOf: "The ILO’s table has no figure on coverage by at least one cash benefit here; this is a figure for another indicator.",
  rank: ({place, position, of, tied, own}: {place: PlaceName; position: number; of: number; tied: boolean; own: boolean}) =>
    `${capital(place.the)} ranks ${tied ? "joint " : ""}${ordinal(position)} of ${print.count(of)} countries and areas ${withData(own)} by coverage, highest first; years differ.`,
  /** A value of 2020 or 2021; `adapted`: programmes of the register that reached people by adapting to the pandemic. */
  pandemicYear: ({year, adapted}: {year: number; adapted: number}) =>
    `${print.year(year)} was a year of the COVID-19 pandemic: emergency benefits may be counted, which the source does not say${adapted === 0 ? "" : `; in the register, ${print.count(adapted)} ${n(adapted, "scheme", "schemes")} here reached people by adapting to it`}.`,
  unMember: "Member of the United Nations",
  across: "Across countries:",
  next: ({place}: {place: PlaceName}) => `Next similar country: ${place.name}`,
  ways: "What one can do with this page",
  brief: "Two-page brief",
  compare: "Compare",
  data: "Data (XLSX)",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkKept: "Not copied: please copy the address from the browser",
  sections: {
    life: "Life cycle",
    gender: "Women and men",
    work: "Informal employment",
    programmes: "Programmes",
    microinsurance: "Micro-insurance",
    schemes: "Schemes",
    residence: "Town and country",
    within: "Within the country",
    health: "Health",
    spending: "Public spending",
    trend: "Trend",
    law: "On paper and in fact",
    peers: "Similar countries",
    ranks: "In every ranking",
    unknown: "Missing data",
    sources: "Sources and data"
  },
  ranks: {
    title: ({count, of}: {count: number; of: number}) =>
      `In the half that is further behind in ${print.count(count)} of ${print.count(of)} ${n(of, "ranking", "rankings")}`,
    titleNone: "No ranking that has a best and a last has this country",
    subtitle: "Its latest value on each indicator, and its rank among all countries and areas with data.",
    note: "Rank 1 is best; where no value is better than another, as in spending and in household surveys of programmes, it is the highest, and the title does not count it. Ranks compare values of different years.",
    caption: ({place}: {place: PlaceName}) => `${place.name}: latest value and rank on each indicator`
  },
  life: {
    titleAllCovered: "Every branch with data is at the cap of its source",
    titleNone: "The ILO’s table has no figure on any branch of social protection",
    nobody: (when: string) => `Coverage is published as 0 in every branch with data (${when})`,
    zeroTold:
      "Coverage of 0 is shown as published: it may mean that there is no scheme, that nobody was reached, or that none was reported; the table does not say which.",
    /** A branch far beyond the median of comparable countries. */
    standsOut: ({
      branch,
      gap,
      left,
      when,
      by,
      median,
      noted,
      barred,
      capped,
      near
    }: BranchGap & Required<Omit<SetAside, "zero">> & {by: Comparable; median: number; noted: NotedOf; near: Near}) =>
      `${apartFromThose({barred, capped}, "the gap stands out")} for ${branch.toLowerCase()}: ${gap === 100 ? publishedZero : leftOut({gap, left})} (${when})${
        gap === 100
          ? `; in the median country ${comparable[by]}, ${print.percent(median)} are left out`
          : `, against ${print.percent(median)} left out in the median country ${comparable[by]}`
      }${withoutNoted(noted)}${near.length === 0 ? "" : `; nearly as far from it: ${print.list(near.map((one) => `${one.branch.toLowerCase()} (${print.percent(one.gap)})`))}`}`,
    medianOf: ({
      branch,
      of,
      group,
      withNoted
    }: {
      branch: string;
      of: number;
      group: string;
      withNoted: {readonly gap: number; readonly of: number} | null;
    }) =>
      `The median for ${branch.toLowerCase()} is that of ${print.count(of)} countries (${group}; members and observers of the United Nations). Years differ, and the median takes no values with a note${withNoted === null ? "" : `; with them it would be ${print.percent(withNoted.gap)} (${print.count(withNoted.of)} countries)`}.`,
    /** The largest gap where none stands out; or where a branch has no median to stand out from. */
    largest: ({branch, gap, left, when, near, ...about}: BranchGap & LargestGap & {near: Near}) =>
      `${largestGap(about)} is for ${branch.toLowerCase()}: ${gap === 100 ? publishedZero : leftOut({gap, left})} (${when})${nearlyAsLarge(near)}`,
    /** Several branches that leave out the same. */
    largestMany: ({branches, gap, when, ...about}: {branches: readonly string[]; gap: number; when: string} & LargestGap) =>
      `${largestGap(about)} is for ${inList(branches)}: ${gap === 100 ? `${publishedZero} in each` : `${print.percent(gap)} left out in each`} (${when})`,
    /** `since`: the day from which the newer grouping is in force. */
    olderIncome: ({since}: {since: string}) =>
      `The ILO’s figure for the income group follows an older grouping of the World Bank’s; the median country and this atlas follow that in force since ${since}.`,
    /** `explained`: what a 0 may mean has been said. */
    unemploymentZero: ({count, of, explained}: {count: number; of: number; explained: boolean}) =>
      `Unemployment coverage is 0% here, as in ${print.count(count)} of ${print.count(of)} countries and areas with data${explained ? "" : "; it may mean that there is no scheme, that nobody was reached, or that none was reported: the table does not say which"}.`,
    subtitle:
      "Share left out in each branch, of its own group of people, in the order of the life cycle; latest year, shown with each value.",
    note: "Branches have different denominators, named in the table, so they do not add up; which of them make up the share with at least one cash benefit, the source does not say.",
    caption: (area: string) => `${area}: share left out in each branch, latest year`,
    branch: "Branch",
    covered: "Covered",
    reached: "covered",
    left: "left out"
  },
  gender: {
    titleWidest: ({name, women, men, children, when}: {name: string; women: number; men: number; children: boolean; when: string}) =>
      children
        ? `${name}: female ${print.percent(women)}, male ${print.percent(men)} (${when})`
        : `${name}: ${print.percent(women)} of women, ${print.percent(men)} of men (${when})`,
    /** The widest is level by the rule of the atlas; `noted`: a wider pair carries a note. */
    titleLevel: ({branch, points, within, noted, when}: {branch: string; points: number; within: number; noted: boolean; when: string}) =>
      `${noted ? "Apart from values that carry a note, women" : "Women"} and men are less than ${percentagePoints(within)} apart in coverage wherever the source has comparable figures for both; the widest difference, on ${branch.toLowerCase()}, is ${print.points(points)} percentage points (${when})`,
    titleEven: ({when}: {when: string}) =>
      `There is no difference in coverage between women and men wherever the source has comparable figures for both (${when})`,
    /** Beneath a title that they are level: the pairs that say nothing. */
    notCompared: (ends: Ends) => `Not compared: ${endsIn(ends)}.`,
    /** Every pair is one of zeros or stands at the cap. */
    titleEnds: ({when, ...ends}: Ends & {when: string}) => `Coverage of women and men cannot be compared: ${endsIn(ends)} (${when})`,
    titleWork: "The sources have figures for women and men separately on informal employment only",
    titleNone: "The sources have no figure for women and men separately",
    subtitle: "Shares of women and of men left out, wherever the source has both for the same year.",
    subtitleWork: "Shares of women and of men left out, and in informal jobs, wherever the source has both for the same year.",
    noteWork: "Informal employment is defined in part by missing social protection.",
    caption: (area: string) => `${area}: women and men, latest year with both`,
    /** Wider differences than the one in the title. */
    leftAside: (branches: readonly string[]) =>
      `Wider apart, and left out of the title as a value is capped or carries a note: ${print.list(branches.map(small))}.`,
    notSplit: (branches: readonly string[]) => `No figures by sex in the source: ${print.list(branches.map(small))}.`
  },
  work: {
    title: ({share, when}: Share) => `${print.percent(share)} of employed people work in informal jobs (${when})`,
    titleGroup: ({group, share, when}: Share & {group: string}) => `${group}: ${print.percent(share)} work in informal jobs (${when})`,
    titleNone: "The ILO’s tables have no figure on informal employment",
    /** Beside a total that the table of all workers lacks. */
    bySector: "from the table by sector",
    totalBySector:
      "The ILO’s table of informal employment by sex has no figure for this area; the total is that of its table by sector, of another edition.",
    subtitle: "Share of employed people in informal jobs, by sex, sector and status in employment.",
    partsUnremarked: "The total is marked as covering cities only; the source does not mark the rates by sector and status so.",
    /** The same where the total of the table by sector is that of the cities. */
    partsOfCities: ({year}: {year: number}) =>
      `The total is marked as covering cities only; the source does not mark the rates by sector and status so, but the total of its table by sector is that of the cities (${print.year(year)}): very likely they are of the cities too.`,
    /** A total outside its sectors, or far from theirs: the rate of all in the survey that the sectors are of. */
    totalApart: ({
      share,
      year,
      own,
      ofSectors,
      outside
    }: {
      share: number;
      year: number;
      own: number | null;
      ofSectors: number;
      outside: boolean;
    }) => {
      const where = outside ? "lies outside the rates by sector" : "does not belong to the rates by sector";
      const theirs =
        own === null
          ? `, which are of ${print.year(ofSectors)}`
          : `: in the table by sector (${print.year(ofSectors)}) the rate of all is ${print.percent(own)}`;
      return `The rate of all, ${print.percent(share)} (${print.year(year)}), ${where}${theirs}.`;
    },
    familyWorkers: "Contributing family workers are informal by definition; where the counts say otherwise, they are shown as published.",
    note: `${informalMeans} The figures by sector and by status come from other editions, whose years may differ; they are not one series.`,
    caption: (area: string) => `${area}: informal employment, latest year of each table`,
    all: "All employed people",
    group: "Group"
  },
  programmes: {
    title: ({share, when}: Share) =>
      `${print.percent(share)} of people live in a household that receives a social protection programme (survey of ${when})`,
    titleOne: ({programme, share, when}: Share & {programme: string}) =>
      `${programme}: ${print.percent(share)} of people live in a household that receives it (survey of ${when})`,
    titleNone: "There is no household survey on social protection programmes",
    subtitle: "Share of people living in a household that receives each kind of programme, according to household surveys.",
    note: "Not comparable with effective coverage: surveys capture only the programmes they ask about, and a whole household counts as reached when one member is.",
    caption: (area: string) => `${area}: programmes in household surveys, latest year`,
    programme: "Programme",
    fifthTitle: ({poor, rich, when}: {poor: number; rich: number; when: string}) =>
      `Programmes reach ${print.percent(poor)} of the poorest welfare quintile and ${print.percent(rich)} of the richest (${when})`,
    fifthSubtitle:
      "Share of people living in a household that receives any programme, by welfare quintile (people ranked by household income or consumption per person), in a household survey.",
    fifthCaption: (area: string) => `${area}: people reached by any programme, by welfare quintile, latest survey`,
    fifth: "Welfare quintile",
    /** Names that a column of a picture has room for, where those of the table are longer. */
    fifthShort: {q2: "Second quintile", q3: "Middle quintile", q4: "Fourth quintile"} as Readonly<
      Partial<Record<Code<"quintile">, string>>
    >,
    /** `parts`: kinds of programme in the same survey. */
    parts: ({share, parts}: {share: number; parts: readonly {readonly programme: string; readonly share: number}[]}) =>
      parts.length === 0
        ? `Which kinds of programme make up the ${print.percent(share)}, the figures of that survey do not say.`
        : `In the same survey as the ${print.percent(share)}: ${print.list(parts.map((one) => `${small(one.programme)} ${print.percent(one.share)}`))}; a household with several kinds counts once, and the table does not name the programmes.`,
    contributors: ({share, when}: Share) =>
      `${print.percent(share)} of the labour force contributes to a pension scheme (${when}; the publisher gives no year).`
  },
  health: {
    title: ({points, when}: {points: number; when: string}) =>
      `The UHC service coverage index is ${print.value(points, "index")} out of 100 (${when})`,
    titleNone: "There is no figure on health coverage",
    subtitle:
      "Universal health coverage (UHC) service coverage index (WHO; 14 tracer indicators in four areas), and the share of health spending that households pay themselves. Health is separate from cash benefits.",
    caption: (area: string) => `${area}: health, by year`,
    oop: ({share, when}: Share) => `Households pay ${print.percent(share)} of current health expenditure out of pocket (${when})`,
    index: "UHC service coverage index",
    pocket: "Paid out of pocket"
  },
  spending: {
    title: ({share, when}: Share) => `Public spending on social protection, excluding health, is ${print.percent(share)} of GDP (${when})`,
    titleNone: "The ILO’s reports have no figure on public spending on social protection",
    subtitle: "Share of gross domestic product; latest available year, which the publisher does not name.",
    noHealth:
      "The report has no figure on health here, and its total including health repeats the one without to the last digit; it is not shown, as no health is in it.",
    note: "The split by stage of life comes from an earlier report (2020–22) than the total (2024–26); the two are not one series, and the bars are of one report alone. The split has one decimal in the source: 0 means under 0.05% of GDP, or not recorded separately.",
    caption: (area: string) => `${area}: public social protection spending`,
    function: "Spent on"
  },
  trend: {
    /** The name of what is shown, which the titles begin with. */
    left: (indicator: string) => trendName({indicator, covered: false}),
    titleTwo: ({from, to, ...about}: Trended & {from: TrendEnd; to: TrendEnd}) =>
      `${trendName(about)}: ${from.capped && to.capped ? "" : `${shareIn(from)} in ${yearOf(from)}, `}${shareIn(to)} in ${from.capped && to.capped ? `${yearOf(from)} and in ` : ""}${yearOf(to)}`,
    titleOne: ({indicator, covered, ...end}: TrendEnd & Trended) =>
      `${trendName({indicator, covered})}: only one year is published, ${shareIn(end)} in ${yearOf(end)}`,
    /** Where coverage is 0 in every year. */
    titleZero: ({name, when}: {name: string; when: string}) => `${name}: ${print.percent(100)} in every published year (${when})`,
    /** Where a break or a value with a note lies between the newest figure without one and the others. */
    titleNewest: ({indicator, covered, ...end}: TrendEnd & Trended) =>
      `${trendName({indicator, covered})}: ${shareIn(end)} in ${yearOf(end)}, the newest figure without a note`,
    /** A share covered that is at the cap. */
    reported: ({share}: {share: number}) => shareIn({share, capped: true}),
    titleNone: "The ILO’s table has no coverage figure for any year",
    subtitle: "Share left out in all published years. Lines connect comparable years only.",
    note: "A change between years may be a change in programmes, in reporting, or in method.",
    caption: (area: string) => `${area}: share left out in all published years`
  },
  unknown: {
    title: (count: number) => `${print.count(count)} ${n(count, "indicator has", "indicators have")} no figure for this area`,
    titleNone: "Every indicator of this atlas has a figure for this area",
    intro: "Our sources have no figure on the following, though the country itself may have one:",
    sex: "Figures, but none for women and men separately:",
    old: "More than five years behind the most common year of the indicator:",
    undated: "Published without a year:",
    annotations: "Read with care:"
  },
  sources: {
    title: "Where these numbers come from",
    download: (area: PlaceName) => `All rows on ${area.the}`,
    /** Of how many indicators the rows are, and how many rows of indicators without a page are not among them. */
    rows: ({count, context}: {count: number; context: number}) =>
      `${print.count(count)} ${n(count, "row", "rows")}${context === 0 ? "" : `; ${print.count(context)} more, of context indicators, are elsewhere`}`,
    method: "How every number is made",
    context: "Context indicators have no page; their files are with all the data"
  },
  /** Behind the years of a headline that carries a note. */
  seeNote: "See note",
  /** A way to notes that are said further up the page. */
  readNotes: ({count, section}: {count: number; section: string}) =>
    `Read the ${n(count, "note", `${print.count(count)} notes`)} under “${section}”`,
  readNotesAbove: ({count}: {count: number}) => `Read the ${n(count, "note", `${print.count(count)} notes`)} beneath the headline`,
  toIndicator: (name: string) => `${name}: all countries`
};
