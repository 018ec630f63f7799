import type {PlaceName} from "../placeName.ts";
import {n, print} from "./phrases.ts";
import {reasons} from "./peers.ts";
import {say} from "./say.ts";
import {readValue as value} from "./value.ts";

/** A value with its unit, where and when. */
type Placed = {value: string; area: PlaceName; when: string};
const placed = ({value, area, when}: Placed) => `${value} (${print.remarks([area.name, when])})`;

/** How many countries and areas have a figure, and what part of the people they hold, in percent. */
type Basis = {count: number; of: number; people: number};
/** With the percent of those people who are counted at the cap of the source. */
type CappedBasis = Basis & {capped: number};
/** How many of the people are counted at the cap. */
const atCap = (percent: number): string => (percent > 0 ? `, ${print.wholePercent(percent)} of these at the cap` : "");
const hidden = ({count, of, people}: Basis) =>
  `hidden: ${print.count(count)} of ${print.count(of)} countries and areas have a figure, and have ${print.wholePercent(people)} of the people, under half`;

/** A value of one of several years. */
type Dated = {value: string; year: number};
const dated = ({value, year}: Dated) => `${value} (${print.year(year)})`;

const quoted = (texts: readonly string[]) => print.list(texts.map((text) => `“${text}”`));
const named = (areas: readonly PlaceName[]) => print.list(areas.map(({name}) => name));

/** Words of a comparison. They travel to the browser on their own: nothing here may come from the words of all pages. */
export const compare = {
  form: {
    remove: ({area}: {area: PlaceName}) => `Remove ${area.name}`,
    copied: ({address}: {address: string}) => `Copied: ${address}`,
    notCopied: ({address}: {address: string}) => `The link could not be copied; it is ${address}`,
    found: ({count}: {count: number}) => `${print.count(count)} ${n(count, "match", "matches")}`,
    nothingFound: "No country or group of that name.",
    full: ({most}: {most: number}) => `${print.count(most)} is the most: remove one to add another.`
  },
  say,
  value,
  views: {bars: "Ranked bars", sexes: "Women and men", trend: "Trend", branches: "Branches or parts", table: "Table"},
  refused: {
    noSex: "the source never has it by sex",
    womenOnly: "it concerns women only",
    undated: "its values carry no year",
    noParts: "it has no parts",
    otherReport: "its parts come from an older report",
    noTotal: "published for each part only"
  },
  notShownAs: ({view, why}: {view: string; why: string}) => `“${view}” is not possible for this indicator: ${why}.`,
  strays: {
    indicator: ({texts}: {texts: readonly string[]}) => `The address asks for an unknown indicator, ${quoted(texts)}; another is shown.`,
    view: ({texts}: {texts: readonly string[]}) => `The address asks for an unknown way of showing, ${quoted(texts)}; another is shown.`,
    area: ({texts}: {texts: readonly string[]}) =>
      `${n(texts.length, "Not a country or group of this atlas", "Not countries or groups of this atlas")}, and left out: ${quoted(texts)}.`,
    doubled: ({areas}: {areas: readonly PlaceName[]}) => `Asked for twice and shown once: ${named(areas)}.`,
    tooMany: ({count}: {count: number}) => `Twelve areas are the most; ${print.count(count)} ${n(count, "was", "were")} left out.`
  },
  marks: {
    normal: "",
    break: "break",
    unreliable: "unreliable",
    none: "",
    modelled: "ILO estimate",
    mainCities: "cities",
    urbanOnly: "urban",
    computedFromCounts: "",
    computed: "computed",
    hidden: "hidden: under half of the people",
    weak: "weak: under three quarters known"
  },
  undated: "years not published",
  latest: "Latest year, shown with each value.",
  allYears: "All published years.",
  basis: ({count, of, people, capped}: CappedBasis) =>
    `${print.count(count)} of ${print.count(of)}, ${print.wholePercent(people)} of the people${atCap(capped)}`,
  hidden,
  weak: "weak: under three quarters of the people",
  weakAbsence: ({count, of, people}: Basis) =>
    `not ranked: a weak figure, from ${print.count(count)} of ${print.count(of)} countries and areas with ${print.wholePercent(people)} of the people, under three quarters`,
  weakComputed: "That figure is weak, with under three quarters of the people known: it is not drawn or ranked.",
  /** Why nothing is computed for a group. */
  notComputed: {
    noDenominator: "no head count of the denominator",
    noMembers: "no list of members",
    noData: "no member has a figure",
    noHeadCount: "no head count of members with a figure"
  },
  neither: ({why}: {why: string}) => `no figure in the publisher’s table, and none computed: ${why}`,
  noneComputed: ({why}: {why: string}) => `None is computed: ${why}.`,
  computationHidden: (basis: Basis) => `The computed figure is ${hidden(basis)}.`,
  noSeries: "no series is published for the group",
  /** What the finding of shares left out begins with, a value at the cap in it, and a value elsewhere. */
  left: ({name}: {name: string}) => `${name}, share left out`,
  cap: "the source’s cap",
  leftOut: ({share}: {share: string}) => `${share} left out`,
  empty: ({most}: {most: number}) => `Choose up to ${print.count(most)} countries or groups`,
  none: ({name}: {name: string}) => `${name}: none of these has a figure`,
  one: ({name, only}: {name: string; only: Placed}) => print.labelled(name, placed(only)),
  level: ({name, value, of, isAll, since}: {name: string; value: string; of: number; isAll: boolean; since: number | null}) =>
    `${name}: ${value} in all ${print.count(of)}${isAll ? "" : since === null ? " without a note" : ` with a survey of ${print.year(since)} or later`}`,
  /** In place of a finding, where every figure is kept from titles. */
  allNoted: ({name}: {name: string}) => `${name}: every figure here carries a note`,
  allOld: ({name, since}: {name: string; since: number}) => `${name}: every figure here is of a survey before ${print.year(since)}`,
  allNotedOrOld: ({name, since}: {name: string; since: number}) =>
    `${name}: every figure here is of a survey before ${print.year(since)} or carries a note`,
  range: ({name, low, high}: {name: string; low: Placed; high: Placed}) => `${name}: from ${placed(low)} to ${placed(high)}`,
  missing: ({count, of}: {count: number; of: number}) =>
    `; ${print.count(count)} of ${print.count(of)} ${n(count, "has", "have")} no figure`,
  missingSex: ({count, of}: {count: number; of: number}) =>
    `; ${print.count(count)} of ${print.count(of)} ${n(count, "has", "have")} no figures by sex`,
  noSexes: ({name}: {name: string}) => `${name}: women and men cannot be compared in any of these`,
  sexesLevel: ({name}: {name: string}) => `${name}: women and men are level wherever both are known`,
  sexesApart: ({
    name,
    area,
    women,
    men,
    children,
    when,
    only
  }: {
    name: string;
    area: PlaceName;
    women: string;
    men: string;
    children: boolean;
    when: string;
    /** There is no other area whose women and men can be told apart. */
    only: boolean;
  }) =>
    `${name}: ${only ? "" : "furthest apart "}${area.within}, ${children ? "female" : "women"} ${women} and ${children ? "male" : "men"} ${men} (${when})`,
  noneApart: ({name}: {name: string}) => `${name}: wherever women and men differ, a value is at its cap or carries a note`,
  noSoundChange: ({name}: {name: string}) => `${name}: between any two years that may be compared, a value carries a note`,
  noRecentChange: ({name, since}: {name: string; since: number}) =>
    `${name}: no two years that may be compared end in ${print.year(since)} or later without a note`,
  noChange: ({name}: {name: string}) => `${name}: none of these has two years that may be compared`,
  widestChange: ({name, area, from, to, only}: {name: string; area: PlaceName; from: Dated; to: Dated; only: boolean}) =>
    `${name}: ${only ? "" : "the widest change is "}${area.within}, from ${dated(from)} to ${dated(to)}`,
  widestPart: ({
    name,
    gap,
    part,
    area,
    when,
    tied
  }: {
    name: string;
    gap: string;
    part: string;
    area: PlaceName;
    when: string;
    tied: boolean;
  }) => `${name}: ${tied ? "one of the widest gaps" : "the widest gap"}, ${gap}, is ${area.within}, for ${part.toLowerCase()} (${when})`,
  branches: "Branches",
  branchesSubtitle: "Share left out in each branch, of its own group of people. Latest year, shown with each value.",
  partsOf: ({area}: {area: PlaceName}) => `${area.name}, part by part`,
  caption: ({name}: {name: string}) => `${name}: the areas compared, latest year`,
  sexesCaption: ({name, children}: {name: string; children: boolean}) =>
    `${name}: ${children ? "female and male" : "women and men"}, latest year with both`,
  trendCaption: ({name}: {name: string}) => `${name}: all published years`,
  partsCaption: ({name}: {name: string}) => `${name}: the areas compared, part by part, latest year`,
  computedColumn: "Computed from members",
  sheet: "Spreadsheet (XLSX)",
  data: "Data (CSV)",
  link: "Link to this figure",
  absentTitle: "No data here",
  notes: {
    barred: "The title leaves out values that a rule finds doubtful: each has its note here.",
    oldSurveys: ({count, since}: {count: number; since: number}) =>
      `The title takes surveys of ${print.year(since)} and later; ${print.count(count)} ${n(count, "value here is", "values here are")} older.`,
    recentChange: ({since}: {since: number}) => `The title takes changes up to a survey of ${print.year(since)} or later.`,
    modelled: "“ILO estimate”: modelled by the ILO for a group.",
    computed:
      "“Computed”: our own figure, where none is published: members’ latest values up to the year of the ILO’s world figure, weighted by people.",
    old: "Old values, over five years behind the most common year, are muted.",
    sexes: "Both are as published: neither is calculated.",
    trend: "Lines connect comparable years only; groups are shown as published.",
    branches:
      "Branches have different denominators and do not add up. A 0 may mean that there is no scheme, that nobody was reached, or that none was reported; the table does not say which."
  },
  groups: {
    title: "How the group figures are made",
    link: ({area}: {area: PlaceName}) => `${area.name}: members, and how the figure is made`,
    largest: "Largest parts of the gap, by people:"
  },
  published: ({value, when}: {value: string; when: string}) => `Published: ${value} (${when}).`,
  notPublished: "The publisher’s table has no figure for the group with these members.",
  /** `difference` in points, where there is a published figure to set it against. */
  computed: ({value, basis: {count, of, people, capped}, difference}: {value: string; basis: CappedBasis; difference: number | null}) =>
    `Computed from ${print.count(count)} of ${print.count(of)} countries and areas with ${print.wholePercent(people)} of the people${atCap(capped)}: ${value}${
      difference === null ? "" : ` (in percentage points, ${print.signedPoints(difference)} against the published figure)`
    }.`,
  /** A member with its part of a gap, in percent, and its own value. */
  largest: ({area, part, value, when}: {area: PlaceName; part: number; value: string; when: string}) =>
    `${area.name} ${print.percent(part)} (${print.remarks([value, when])})`,
  addLargest: ({areas}: {areas: readonly PlaceName[]}) => `Add ${named(areas)}`,
  groupWithMembers: ({area}: {area: PlaceName}) => `${area.name} with all its members`,
  suggestions: "Suggested additions",
  pair: ({why}: {why: string}) => `South–South comparison. ${why}`,
  like: ({area, reasons}: {area: PlaceName; reasons: readonly string[]}) => `like ${area.the}: ${print.list(reasons)}`,
  peerReasons: reasons,
  sameKind: "a group of the same kind"
};
