import {capital, leftOut, n, orNone, print, small, someOf} from "./phrases.ts";

const names = {
  maternity: "Pregnancy and birth",
  children: "Childhood",
  unemployment: "Unemployment",
  "work-injury": "Work injury",
  disability: "Disability",
  "old-age": "Old age"
};
export type Stage = keyof typeof names;

/** The kinds of path that a table holds. */
const pathsInText = {
  published: "as published",
  computed: "computed from members",
  median: "in the median country",
  world: "in the world"
};
type PathKind = keyof typeof pathsInText;
const inText = (stage: Stage): string => names[stage].toLowerCase();

/** More stages than so many are counted, not named. */
export const mostNamed = 3;

/** Where some stages are named in a sentence: "in unemployment and in disability", "in 4 stages". */
export const stagesInText = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `in ${print.count(stages.length)} stages` : print.list(stages.map((stage) => `in ${inText(stage)}`));

/** Of whom the stages are. */
const people: Readonly<Record<Stage, string>> = {
  maternity: "women giving birth",
  children: "children",
  unemployment: "unemployed people",
  "work-injury": "employed people",
  disability: "people with severe disabilities",
  "old-age": "people above pension age"
};

/** Of whom some stages are, in a sentence with a share: "of unemployed people are left out"; of many, how many they are. */
export const leftOutAt = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `are left out in ${print.count(stages.length)} stages` : `${peopleAt(stages)} are left out`;
/** "of unemployed people and of children"; of many stages, how many they are. */
export const peopleAt = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `in ${print.count(stages.length)} stages` : print.list(stages.map((stage) => `of ${people[stage]}`));

/** Stages as they are counted: those at the cap among them, those whose figure carries a note not. */
export type SetApart = {readonly capped: readonly Stage[]; readonly noted: readonly Stage[]};
const named = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `${print.count(stages.length)} stages` : print.list(stages.map(inText));

/** What a count of stages leaves out, or counts as covered only because the source cuts shares off. */
export const stagesApart = ({capped, noted}: SetApart): string =>
  [
    capped.length === 0 ? "" : `; ${named(capped)} ${n(capped.length, "is", "are")} capped`,
    noted.length === 0 ? "" : `; not counted: ${named(noted)}`
  ].join("");

/** Which stages are counted: those with a figure, or fewer, where the figure of another carries a note. */
export const knownStages = ({noted}: SetApart): string => (noted.length === 0 ? "with a figure" : "counted");

/** Which stages are counted, where some are not known: " with a figure". */
export const onlyThose = (of: number, known: string): string => (of === Object.keys(names).length ? "" : ` ${known}`);

/** "stages of life", "stages of life with a figure". */
export const ofStages = (of: number, known: string, stages: "stage" | "stages" = "stages"): string =>
  `${stages} of life${onlyThose(of, known)}`;

const atSome = ({count, of}: Count, known: string): string => `At ${someOf(count, of)} ${ofStages(of, known)}`;

type Count = {count: number; of: number};
/** The share left out at one stage, told by whom it leaves out, and when, or of which countries. */
type Deepest = {gap: number; left: string; when: string};
type DeepestTied = {stages: readonly Stage[]; gap: number; when: string};

/** The stages where a path is deepest and where least deep, with the shares left out there. */
type Path = {deepest: readonly Stage[]; widest: number; shallowest: readonly Stage[]; least: number; capped: boolean};

const covered = "the share is at the cap of the source";
const atCap = `where ${covered}`;

/** Words of the lens on the stages of life. */
export const lifeCycle = {
  name: "Life cycle",
  question: "At which stage of life are most people left out?",
  title: (group: string) => `Social protection across the life cycle: ${group}`,
  stages: names,
  phases: {beginning: "The first years", work: "Working age", old: "Later life"},
  reached: "covered",
  left: "left out (the number above)",
  noFigure: "no figure",
  noHeadCount: "no head count",
  tooFew: "too few known",
  /** Where a median would have too few countries. */
  fewCountries: "too few",
  headline: ({count, of}: Count) =>
    count === 0
      ? `At no ${ofStages(of, "with a figure", "stage")} are more people left out than covered.`
      : `${atSome({count, of}, "with a figure")}, more people are left out than covered.`,
  deepest: ({gap, left, when}: Deepest) => `The widest gap: ${leftOut({gap, left})} (${when}).`,
  deepestTied: ({stages, gap, when}: DeepestTied) =>
    `The gap is widest ${stagesInText(stages)}: ${print.percent(gap)} left out in each (${when}).`,
  headlineMedian: ({count, of}: Count) =>
    count === 0
      ? `At no ${ofStages(of, "with a median", "stage")} does the median country leave out more people than it covers.`
      : `${atSome({count, of}, "with a median")}, the median country leaves out more people than it covers.`,
  deepestMedian: ({gap, left, when}: Deepest) => `The widest gap: ${print.percent(gap)} ${left}, the median of ${when}.`,
  deepestMedianTied: ({stages, gap, when}: DeepestTied) =>
    `The gap is widest ${stagesInText(stages)}: ${print.percent(gap)} left out in each, the medians of ${when}.`,
  noHeadline: "No median is given at any stage of life: fewer than five countries of this group have a figure that counts.",
  longest: ({count, from, to}: {count: number; from: Stage; to: Stage}) =>
    `More than half are left out for ${print.count(count)} stages in a row, from ${inText(from)} to ${inText(to)}.`,
  who: ({count, of}: Count) =>
    `${count === 0 ? `None of ${print.count(of)}` : capital(someOf(count, of))} countries and areas have a figure for at least one stage.`,
  sections: {paths: "Stage by stage", countries: "Countries", data: "Data"},
  subtitle:
    "Share of each stage’s own group (women giving birth, children, unemployed people, workers, people with severe disabilities, people above pension age) that neither receives a cash benefit nor is insured for one. The line drops where the gap is wide.",
  incomes: {
    title: ({lowest, most, highest, least}: {lowest: string; most: number; highest: string; least: number}) =>
      `${lowest}: at least ${print.percent(least)} left out at every stage of life. ${highest}: at most ${print.percent(most)}`,
    caption: (year: string) => `Share left out at each stage of life, the world and income groups, ${year}, ILO modelled estimates`
  },
  regions: {caption: (year: string) => `Share left out at each stage of life, ILO regions, ${year}, ILO modelled estimates`},
  medians: {
    title: ({stage, count, of}: Count & {stage: Stage}) =>
      `${names[stage]}: in ${print.count(count)} of ${print.count(of)} subregions, the median country leaves out more than half`,
    titleTied: ({stages, count, of}: Count & {stages: readonly Stage[]}) =>
      `${capital(stagesInText(stages))}, the median country leaves out more than half in ${print.count(count)} of ${print.count(of)} subregions each`,
    subtitle:
      "Median country of each subregion, every country counted once; latest values, whose years differ. The table has the numbers behind each.",
    caption: "Median share left out at each stage of life by subregion, every country counted once"
  },
  group: {
    /** `capped`: what is told of the narrowest stands at the cap of its source, which hides how many are left out. */
    title: ({deepest, widest, shallowest, least, capped}: Path) =>
      `The gap is widest ${stagesInText(deepest)}, with ${print.percent(widest)} left out; narrowest ${stagesInText(shallowest)}, ${capped ? atCap : `with ${print.percent(least)}`}`,
    titleAlike: ({count, gap, capped}: {count: number; gap: number; capped: boolean}) =>
      `The same at all ${print.count(count)} stages known: ${capped ? covered : `${print.percent(gap)} left out in each`}`,
    titleMedian: (title: string) => `Medians of the countries with data: ${small(title)}`,
    titleOne: ({stage, gap, capped}: {stage: Stage; gap: number; capped: boolean}) =>
      `One stage is known, ${inText(stage)}: ${capped ? covered : `${print.percent(gap)} left out`}`,
    titleNone: "No median is given at any stage of life: fewer than five countries have a figure that counts",
    caption: ({area, paths}: {area: string; paths: readonly PathKind[]}) =>
      `${area}: share left out at each stage of life, ${print.list(paths.map((path) => pathsInText[path]))}`,
    published: (group: string) => `${group}, as published`,
    computed: "Computed from members",
    median: "Median country",
    world: "The world, as published",
    note: "Computed figures weight the latest published value of each member, up to the year of the ILO’s figure for the world, by the people of its own denominator; they are hidden where countries with a figure have less than half of them, and there is none for unemployment and disability, for lack of head counts. The median country counts every country once."
  },
  /** Beside a share left out, in a table. */
  covered: (value: number) => `coverage ${print.percent(value)}`,
  note: "Each stage has a denominator of its own, so stages are read one by one and never averaged. Coverage says nothing about how much a benefit is worth.",
  median: ({count, of, when}: Count & {when: string}) => `${print.count(count)} of ${print.count(of)} countries, values of ${when}`,
  row: "Group",
  grid: {
    title: ({count, of}: Count) =>
      `${count === 0 ? "None" : print.count(count)} of the ${print.count(of)} countries and areas with all six figures ${n(count, "leaves", "leave")} out more people than ${n(count, "it covers", "they cover")} at every stage`,
    titleNone: "No country or area of this group has all six figures",
    /** `noted`: of those that the title counts; `names`: theirs, where they are few. */
    withoutNoted: ({noted, names, count, of}: Count & {noted: number; names: readonly string[]}) =>
      `The title counts every figure; without the ${n(noted, "one of these whose figure carries", `${print.count(noted)} of these whose figures carry`)} a note${names.length === 0 ? "," : ` (${print.list(names)})`} it would count ${orNone(count)} of ${print.count(of)}.`,
    subtitle: "Share left out at each stage, latest year, each with its year. As in the charts above, colour shows who is left out.",
    caption: ({group, count, of}: Count & {group: string}) =>
      `${group}: share left out (%) at each stage of life, latest year, ${print.count(count)} of ${print.count(of)} countries and areas with at least one figure`,
    open: ({count}: {count: number}) => `All ${print.count(count)} countries and areas, stage by stage`,
    empty: "No country or area of this group has a figure on any stage of life."
  },
  say: ({area, stage, gap, value, when}: {area: string; stage: Stage; gap: number | null; value: number; when: string}) =>
    `${area}, ${names[stage]}: ${gap === null ? "" : `${print.percent(gap)} left out, `}coverage ${print.percent(value)} (${when})`,
  sayAbsent: ({area, stage, why}: {area: string; stage: Stage; why: string}) => `${area}, ${names[stage]}: ${why}`
};
