import {n} from "./phrases.ts";
import {say} from "./say.ts";

/** Words of the compare page. They travel to the browser on their own: nothing here may come from the words of all pages. */
export const compare = {
  title: "Compare countries and groups",
  description:
    "Up to twelve countries and groups side by side on any indicator: ranked, women and men, through the years, branch by branch. The address keeps the comparison.",
  intro:
    "Up to twelve countries and groups, on any indicator. The address of this page holds the whole comparison: copy it, and others see the same.",
  form: {
    indicator: "Indicator",
    areas: "Countries and groups",
    add: "Add a country or group",
    placeholder: "Name or code",
    remove: (name: string) => `Remove ${name}`,
    clear: "Remove all",
    view: "Show as",
    submit: "Compare",
    copy: "Copy link",
    copied: (address: string) => `Copied: ${address}`,
    notCopied: (address: string) => `The link could not be copied; it is ${address}`,
    found: (count: number, text: string) => n(count, `${text} match`, `${text} matches`),
    nothingFound: "No country or group of that name.",
    full: (most: string) => `${most} is the most: remove one to add another.`,
    groupMark: "group",
    failed: "The figures could not be fetched. Check the connection, and choose again.",
    noScript: "Without scripts this page cannot draw your own choice. The comparisons below stand ready, with their tables."
  },
  say,
  views: {bars: "Ranked bars", sexes: "Women and men", trend: "Trend", branches: "Branches or parts", table: "Table"},
  refused: {
    noSex: "never published by sex",
    womenOnly: "it concerns women only",
    undated: "its values carry no year",
    noParts: "it has no parts",
    otherReport: "its parts come from an older report",
    noTotal: "published for each part only"
  },
  notShownAs: (view: string, why: string) => `“${view}” is not possible for this indicator: ${why}.`,
  strays: {
    indicator: (list: string) => `The address asks for an unknown indicator, ${list}; another is shown.`,
    view: (list: string) => `The address asks for an unknown way of showing, ${list}; another is taken.`,
    area: (count: number, list: string) =>
      `${n(count, "Not a country or group of this atlas", "Not countries or groups of this atlas")}, and left out: ${list}.`,
    doubled: (list: string) => `Asked for twice and shown once: ${list}.`,
    tooMany: (count: number, text: string) => `Twelve areas are the most; ${text} ${n(count, "was", "were")} left out.`
  },
  quoted: (text: string) => `“${text}”`,
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
    weak: "weak: under three quarters of the people"
  },
  undated: "years not published",
  years: (from: string, to: string) => (from === to ? to : `${from}–${to}`),
  latest: "Latest year, shown with each value.",
  allYears: "All published years.",
  basis: (count: string, of: string, people: string) => `${count} of ${of}, ${people} of the people`,
  hidden: (count: string, of: string, people: string) =>
    `hidden: ${count} of ${of} countries and areas have a figure, and hold ${people} of the people, under half`,
  weak: "weak: under three quarters of the people",
  weakAbsence: (count: string, of: string, people: string) =>
    `weak, and not ranked: ${count} of ${of} countries and areas have a figure, and hold ${people} of the people, under three quarters`,
  weakComputed: "That figure is weak, with under three quarters of the people known: it is not drawn or ranked.",
  /** Why nothing is computed for a group. */
  notComputed: {
    noDenominator: "no head count of the denominator is held",
    noMembers: "the membership is not held",
    noData: "no member has a figure",
    noHeadCount: "no head count is held for members with a figure"
  },
  neither: (why: string) => `not published, and not computed: ${why}`,
  noneComputed: (why: string) => `None is computed: ${why}.`,
  computationHidden: (hidden: string) => `The computed figure is ${hidden}.`,
  noSeries: "no series is published for the group",
  /** The finding of each way of looking. */
  empty: (most: string) => `Choose up to ${most} countries or groups`,
  none: (name: string) => `${name}: none of these has a figure`,
  one: (name: string, place: string) => `${name}: ${place}`,
  level: (name: string, value: string, count: string) => `${name}: ${value} in all ${count}`,
  placed: (value: string, area: string, when: string) => `${value} (${area}, ${when})`,
  range: (name: string, low: string, high: string) => `${name}: from ${low} to ${high}`,
  missing: (count: number, text: string, of: string) => `; ${text} of ${of} ${n(count, "has", "have")} no figure`,
  missingSex: (text: string, of: string) => `; in ${text} of ${of}, not both are known`,
  noSexes: (name: string) => `${name}: women and men cannot be compared in any of these`,
  sexesLevel: (name: string) => `${name}: women and men stand level wherever both are known`,
  sexesApart: (name: string, area: string, women: string, men: string, when: string) =>
    `${name}: furthest apart in ${area}, women ${women} and men ${men} (${when})`,
  noChange: (name: string) => `${name}: none of these has two years that may be compared`,
  widestChange: (name: string, area: string, from: string, fromYear: string, to: string, toYear: string) =>
    `${name}: the widest change is in ${area}, from ${from} (${fromYear}) to ${to} (${toYear})`,
  widestPart: (name: string, gap: string, part: string, area: string, when: string, tied: boolean) =>
    `${name}: ${tied ? "one of the widest gaps" : "the widest gap"}, ${gap}, is in ${area}: ${part.toLowerCase()} (${when})`,
  branches: "Branches",
  branchesSubtitle: "Effective coverage by branch; each bar is a share of its own group of people. Latest year, shown with each value.",
  partsOf: (area: string) => `${area}, part by part`,
  caption: (name: string) => `${name}: the areas compared, latest year`,
  sexesCaption: (name: string) => `${name}: women and men, latest year with both`,
  trendCaption: (name: string) => `${name}: all published years`,
  partsCaption: (name: string) => `${name}: the areas compared, part by part, latest year`,
  computedColumn: "Computed from members",
  data: "Data (CSV)",
  absentTitle: "Without a figure here",
  notes: {
    modelled: "“ILO estimate”: a figure that the ILO models for a group of countries.",
    computed:
      "“Computed”: our own figure for a group, the latest values of its members, up to the year of the ILO’s figure for the world, weighted by their people, shown where nothing is published.",
    old: "Old values, more than five years behind the newest of the indicator, are muted.",
    sexes: "One sex is never worked out from the other and the total.",
    trend: "Lines join only years that the publisher lets be compared; groups are shown as published.",
    branches: "Branches have different denominators and do not add up. A 0 for unemployment mostly means that there is no scheme."
  },
  groups: {
    title: "What stands behind the groups",
    link: (name: string) => `${name}: members, and how the figure is made`,
    largest: "Largest parts of the gap, by people:"
  },
  published: (value: string, when: string) => `Published: ${value} (${when}).`,
  notPublished: "No figure is published for the group with these members.",
  computed: (value: string, count: string, of: string, people: string, difference: string) =>
    `Computed from ${count} of ${of} countries and areas with ${people} of the people: ${value}${difference}.`,
  difference: (points: string) => ` (in percentage points, ${points} against the published figure)`,
  largest: (area: string, part: string, value: string, when: string) => `${area} ${part} (value ${value}, ${when})`,
  addLargest: (names: string) => `Add ${names}`,
  groupWithMembers: (name: string) => `${name} with all its members`,
  suggestions: "Worth adding",
  pair: (why: string) => `South–South pair. ${why}`,
  like: (name: string, reasons: string) => `like ${name}: ${reasons}`,
  peerReasons: {
    sameSubregion: "same sub-region",
    sameIncomeGroup: "same income group",
    similarInformality: "similar informality and income"
  },
  sameKind: "a group of the same kind",
  comparison: "The comparison",
  ready: "Comparisons that stand ready",
  drawn: "Each of them, drawn",
  readyIntro: "As they stand at present, each with its table; each opens above to be changed.",
  open: "Open above to change it",
  prepared: {
    "northern-africa-latin-america": "Northern Africa and Latin America: old age, women and men",
    "argentina-tunisia": "Argentina and Tunisia: every branch",
    "income-groups": "Income groups and the world: any benefit through the years",
    maghreb: "The Maghreb: pensions in old age",
    mercosur: "MERCOSUR: benefits for children",
    brics: "BRICS: any benefit",
    regions: "Regions of the ILO: informal work of women and men"
  }
};
