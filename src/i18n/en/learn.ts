import type {PracticeTopic} from "../../model/practice.ts";
import type {PlaceName} from "../placeName.ts";
import {stagesInText, type Stage} from "./lifeCycle.ts";
import {capital, leftOut, n, orNone, partlyCircular, percentagePoints, print, small} from "./phrases.ts";

/** The share of jobs of one side, and when. */
type SideShare = {place: PlaceName; share: number; when: string};
/** The share left out at a stage on one side; in its median country where it is a group told by medians. */
type SideGap = {place: PlaceName; median: boolean; gap: number; when: string};
/** `only`: the one pair of figures there, which is no widest. */
type SideSexes = {only: boolean; place: PlaceName; branch: string; women: number; men: number; children: boolean; when: string};
type SideSchemes = {place: PlaceName; contributory: number; other: number};

const whereOf = ({place, median}: Pick<SideGap, "place" | "median">): string =>
  median ? `in the median country of ${place.the}` : place.within;
const points = (count: number): string => `${print.points(count)} percentage points`;
const bySex = ({women, men, children}: Pick<SideSexes, "women" | "men" | "children">): string =>
  children
    ? `${print.percent(women)} (female) and ${print.percent(men)} (male)`
    : `${print.percent(women)} of women and ${print.percent(men)} of men`;
const orNo = (count: number): string => (count === 0 ? "no" : print.count(count));
const countries = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

const topics: Record<PracticeTopic, string> = {
  firstDays: "What is done in the first 1,000 days",
  together: "Contributory and non-contributory together",
  registers: "How registers are shared"
};

/** Two areas that can learn from each other: the list of pairs, and the page of each, made of the same parts. */
export const learn = {
  name: "Learning pairs",
  question: "Which countries can learn from each other?",
  title: "Pairs of countries and groups that can learn from each other",
  description: "Two countries or groups side by side: stages of life, informal jobs, women and men, schemes, shared registers, law.",
  intro: ({pairs}: {pairs: number}) =>
    `${print.count(pairs)} ${n(pairs, "pair", "pairs")} with a reason: what the two have in common, and whose account of it that is. Each page puts the same parts side by side.`,
  /** "Argentina and Tunisia". */
  pair: ({one, other}: {one: PlaceName; other: PlaceName}) => capital(print.list([one.the, other.the])),
  pageTitle: (pair: string) => `${pair}: side by side`,
  reason: "Why this pair",
  reasonFrom: (source: string) => `Source: ${source}`,
  sections: {
    life: "Stages of life",
    days: "The first 1,000 days",
    work: "Informal employment",
    gender: "Women and men",
    schemes: "Schemes",
    registers: "Shared registers",
    law: "Law",
    limits: "What the figures can and cannot show",
    onward: "More on the two"
  },
  headline: ({
    stages,
    apart,
    more,
    less,
    medians
  }: {
    stages: readonly Stage[];
    apart: number;
    more: PlaceName;
    less: PlaceName;
    medians: boolean;
  }) =>
    `${capital(stagesInText(stages))}, the gap is ${points(apart)} wider ${more.within} than ${less.within}${medians ? " (medians)" : ""}`,
  headlineLevel: "No stage of life with figures on both sides tells the two apart",
  headlineNone: "No stage of life has a figure on both sides",
  life: {
    /** `left`: whom the stage leaves out, "of children receive no benefit". */
    title: ({left, one, other}: {left: string; one: SideGap; other: SideGap}) =>
      `${capital(whereOf(one))}, ${leftOut({gap: one.gap, left})} (${one.when}); ${whereOf(other)}, ${print.percent(other.gap)} (${other.when})`,
    titleTied: ({stages, apart, when}: {stages: readonly Stage[]; apart: number; when: string}) =>
      `The shares left out are furthest apart ${stagesInText(stages)}, by ${points(apart)} (${when})`,
    titleLevel: ({when}: {when: string}) => `The shares left out are the same at every stage with figures on both sides (${when})`,
    titleNone: "No stage of life has a figure on both sides",
    median: (group: string) => `${group}, median country`,
    computed: (group: string) => `${group}, computed from members`,
    caption: (pair: string) => `${pair}: share left out at each stage of life, latest year, each with its year`,
    barred: (stages: readonly string[]) => `Left out of the title, for a note on a value or one that is capped: ${print.list(stages)}.`,
    years: "The figures of the two are often of different years, so a difference between them is not of one moment."
  },
  days: {
    covered: {
      maternity: (sides: readonly string[]) => `Women giving birth with a maternity benefit: ${print.statements(sides)}.`,
      children: (sides: readonly string[]) => `Children with a child or family benefit: ${print.statements(sides)}.`
    },
    side: ({place, median, value, when}: {place: PlaceName; median: boolean; value: number; when: string}) =>
      `${print.percent(value)} ${median ? `in the median country of ${place.the}` : place.within} (${when})`,
    sideComputed: ({place, value, when}: {place: PlaceName; value: number; when: string}) =>
      `${print.percent(value)} ${place.within}, computed from members (${when})`,
    sideNone: ({place, why}: {place: PlaceName; why: string}) => `no figure ${place.within} (${why})`,
    note: "The figure for children is of all children: no figure here is of the first 1,000 days alone.",
    schemes: (place: PlaceName) => `For pregnant women, mothers and children ${place.within}`,
    schemesNone: "None in the register, which is a sample: there may still be some."
  },
  work: {
    /** What is to be known of one side. */
    ofSide: ({place, note}: {place: PlaceName; note: string}) => `${place.name}. ${note}`,
    title: (sides: readonly string[]) => capital(print.statements(sides)),
    side: ({place, share, when}: SideShare) => `${place.within}, ${print.percent(share)} of employed people work informally (${when})`,
    sideNone: (place: PlaceName) => `${place.within}, there is no figure on informal jobs`,
    titleNone: "Informal employment is published for neither of the two",
    row: ({group, area}: {group: string; area: string}) => `${group}, ${area}`,
    caption: (pair: string) => `${pair}: informal employment by group of workers, women and men, latest year`
  },
  gender: {
    title: (sides: readonly string[]) => capital(print.statements(sides)),
    side: ({only, place, branch, women, men, children, when}: SideSexes) =>
      `${place.within}, ${only ? "the shares left out can be compared only on" : "the share left out differs most on"} ${small(branch)}: ${bySex({women, men, children})} (${when})`,
    sideNone: (place: PlaceName) => `${place.within}, women and men cannot be compared`,
    /** `only`: the branch, where it is the only one on which they can be compared. */
    sideLevel: ({only, place, within, when}: {only: string | null; place: PlaceName; within: number; when: string}) =>
      only === null
        ? `${place.within}, women and men are less than ${percentagePoints(within)} apart wherever the source has comparable figures for both (${when})`
        : `${place.within}, women and men can be compared only on ${small(only)}, where they are less than ${percentagePoints(within)} apart (${when})`,
    titleNone: "No difference between women and men can be given for either of the two",
    note: "A branch has a row for each of the two for which both sexes are published for one year.",
    caption: (pair: string) => `${pair}: women and men, latest year with both`
  },
  schemes: {
    title: (sides: readonly string[]) => `The register lists ${print.statements(sides)}`,
    side: ({place, contributory, other}: SideSchemes) =>
      `${orNo(contributory)} contributory and ${orNo(other)} non-contributory ${n(other === 0 ? 2 : other, "scheme", "schemes")} ${place.within}`,
    sideNone: (place: PlaceName) => `no scheme of the two kinds ${place.within}`,
    kinds: {contributory: "contributory", nonContributory: "non-contributory"},
    column: ({area, kind}: {area: string; kind: string}) => `${area}, ${kind}`,
    subtitle:
      "Entries that the register has, by branch; some are parts of others, as the regimes of a fund. One of several branches counts in each.",
    note: "Contributory: social insurance. Non-contributory: universal benefits and social assistance. Micro-insurance, mutual schemes and others are in the lists alone.",
    none: "none known",
    caption: (pair: string) => `${pair}: schemes in the register by branch, contributory and non-contributory`,
    both: ({place, branches}: {place: PlaceName; branches: readonly string[]}) =>
      `Both kinds together ${place.within}: ${print.list(branches.map(small))}.`,
    bothNone: (place: PlaceName) => `No branch is known to have both kinds ${place.within}.`,
    inGroup: ({schemes, places}: {schemes: number; places: number}) =>
      `${print.count(schemes)} ${n(schemes, "scheme", "schemes")} in ${countries(places)}`,
    listed: (place: PlaceName) => `The schemes ${place.within}`
  },
  practices: {
    topics,
    none: (place: PlaceName) => `This atlas has no account of this ${place.within}. That does not mean that there is none.`,
    note: "Accounts of what is done are those of the documents named with them, and may have been overtaken since."
  },
  law: {
    title: (sides: readonly string[]) => `Convention 102 on social security: ${print.statements(sides)}`,
    ratified: ({place, year}: {place: PlaceName; year: number | null}) =>
      year === null ? `ratified by ${place.the}, year unknown` : `ratified by ${place.the} in ${print.year(year)}`,
    unknown: (place: PlaceName) => `our sources say nothing of ${place.the}`,
    some: ({place, count, of}: {place: PlaceName; count: number; of: number}) =>
      `known to be ratified by ${orNone(count)} of ${print.count(of)} countries ${place.within}`,
    subtitle:
      "Programmes in law, the share that the law covers and the share covered in practice, and conventions with the year of ratification.",
    caption: (pair: string) => `${pair}: law on work injury and maternity, effective coverage, conventions`,
    column: "Law",
    injury: "Work injury, programme",
    injuryLaw: "Work injury, first law",
    injuryPaper: "Work injury, covered by law (% of the labour force)",
    injuryFact: "Work injury, covered in practice (% of employed people)",
    leave: "Maternity leave in law",
    leaveLaw: "Maternity leave, in the series from",
    leaveFact: "Maternity, covered in practice (% of women giving birth)",
    unknownHere: "unknown here",
    ratifiedUndated: "ratified, year unknown",
    inForce: ({count, of}: {count: number; of: number}) => `in force in ${orNone(count)} of ${print.count(of)} with a row`,
    withShare: ({count, of}: {count: number; of: number}) => `a share for ${orNone(count)} of ${print.count(of)} with a row`,
    known: ({count, of}: {count: number; of: number}) => `known for ${orNone(count)} of ${print.count(of)} countries`,
    note: "What a list does not name is unknown, not a refusal and not an absence of law. Coverage in law and in practice are shares of different groups: read them side by side, do not subtract. The share for the law is an estimate made from laws, from ILO figures and by inference: it is not independent of effective coverage, and where the two are the same figure, that is said."
  },
  limits: {
    years: ({place, when}: {place: PlaceName; when: string}) => `Figures on the stages of life are from ${when} ${place.within}.`,
    beneath: "Notes on single values, and on what is counted, are under each chart and table.",
    noted: ({whose, text}: {whose: readonly string[]; text: string}) => print.labelled(print.statements(whose), text),
    medians:
      "Groups are shown by their median country, every country counted once; none is given where fewer than five have a figure that counts. Both groups of a pair are shown alike.",
    published: "Groups are shown as the ILO publishes them: modelled estimates.",
    circular: partlyCircular,
    adequacy: "Nothing here says that one of the two caused what the other has."
  },
  onward: {
    compare: ({topic, view}: {topic: string; view: string}) => print.labelled(topic, small(view)),
    compareTitle: "Compare the two, drawn in your browser",
    area: (place: PlaceName) => `All figures of ${place.the}`,
    rows: "Rows to download",
    all: "All learning pairs"
  },
  anyTwo: {
    title: "Any other two",
    text: "The pages of the pairs above are ready-made. For any other two countries or areas your browser draws what is counted: coverage by branch, women and men, informal jobs, trends. Groups can be added there; schemes and laws are on the page of each country.",
    withoutScript:
      "That needs JavaScript. Without it, every pair above is whole, and every country’s own page has the same parts: open two of them side by side.",
    one: "One country or area",
    other: "The other",
    submit: "Compare the two",
    add: "A pair is one row of a table, with a reason and a source."
  },
  links: (place: PlaceName) => `Learning pairs with ${place.the}:`
};
