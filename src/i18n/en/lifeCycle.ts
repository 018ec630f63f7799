import {n} from "./phrases.ts";

const atStages = (count: number, of: string, text: string): string => (count === 0 ? "At no stage" : `At ${text} of ${of} stages`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the lens on the stages of life. */
export const lifeCycle = {
  name: "Stages of life",
  question: "Where on the path of life does protection break?",
  title: (group: string) => `Where on the path of life protection breaks: ${group}`,
  stages: {
    maternity: "Pregnancy and birth",
    children: "Childhood",
    unemployment: "Unemployment",
    "work-injury": "Injury at work",
    disability: "Disability",
    "old-age": "Old age"
  },
  phases: {beginning: "The first years", work: "Working age", old: "Later life"},
  reached: "reached",
  left: "left out (the number above)",
  noFigure: "no figure",
  noHeadCount: "no head count",
  tooFew: "too few known",
  /** Where a stage stands in a sentence, and where more than can be named do. */
  at: (stage: string) => `at ${stage.toLowerCase()}`,
  atMany: (text: string) => `at ${text} stages`,
  headline: (count: number, of: string, text: string) => `${atStages(count, of, text)} of life, more people are left out than reached.`,
  deepest: (gap: string, left: string, when: string) => `The hole is deepest where ${gap} ${left} (${when}).`,
  deepestTied: (places: string, gap: string, when: string) => `The hole is deepest ${places}: ${gap} left out at each (${when}).`,
  headlineMedian: (count: number, of: string, text: string) =>
    `${atStages(count, of, text)} of life, the median country leaves out more people than it reaches.`,
  deepestMedian: (gap: string, left: string, basis: string) => `The hole is deepest where ${gap} ${left}: the median of ${basis}.`,
  deepestMedianTied: (places: string, gap: string, bases: string) =>
    `The hole is deepest ${places}: ${gap} left out at each, the medians of ${bases}.`,
  noHeadline: "No country of this group has a figure on any stage of life.",
  longest: (count: string, from: string, to: string) =>
    `Fewer than half are reached for ${count} stages in a row, from ${from.toLowerCase()} to ${to.toLowerCase()}.`,
  who: (count: string, of: string) => `${count} of ${of} countries and areas have a figure for at least one stage.`,
  order: "This lens begins where life does, with pregnancy and birth; the country pages begin with children.",
  sections: {paths: "The path", countries: "Countries", data: "Data"},
  subtitle:
    "Share of each stage’s own group (women giving birth, children, unemployed persons, workers, persons with severe disabilities, persons above pension age) that receives or is insured for a cash benefit. The strong line is the path; it falls where people are left out.",
  incomes: {
    title: (low: string, most: string, high: string, least: string) =>
      `${low}: no stage of life reaches more than ${most}. ${high}: every stage reaches at least ${least}`,
    caption: (year: string) => `Coverage at each stage of life, the world and income groups, ${year}, ILO modelled estimates`
  },
  regions: {caption: (year: string) => `Coverage at each stage of life, regions of the ILO, ${year}, ILO modelled estimates`},
  medians: {
    title: (deepest: string, text: string, of: string) =>
      `${deepest}: in ${text} of ${of} sub-regions the median country reaches fewer than half`,
    titleTied: (places: string, text: string, of: string) =>
      `${capital(places)}, the median country reaches fewer than half in ${text} of ${of} sub-regions each`,
    subtitle:
      "Median country of each sub-region, every country counted once; latest values, whose years differ. The table has the numbers behind each.",
    caption: "Median coverage at each stage of life by sub-region, every country counted once"
  },
  group: {
    title: (deepest: string, gap: string, least: string, smallest: string) =>
      `Deepest ${deepest}, with ${gap} left out; least deep ${least}, with ${smallest}`,
    titleAlike: (text: string, gap: string) => `The same at all ${text} stages known: ${gap} left out at each`,
    titleMedian: (title: string) => `The median country’s path: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    titleOne: (only: string, gap: string) => `One stage is known, ${only.toLowerCase()}: ${gap} left out`,
    titleNone: "No figure on any stage of life",
    caption: (group: string) => `${group}: coverage at each stage of life, published, computed and in the median country`,
    published: (group: string) => `${group}, as published`,
    computed: "Computed from members",
    median: "Median country",
    world: "The world, as published",
    note: "Computed figures weight the latest published value of each member, up to the year of the ILO’s figure for the world, by the people of its own denominator; they are hidden where countries with a figure hold less than half of them, and there is none for unemployment and disability, whose head counts are not held. The median country counts every country once."
  },
  note: "Each stage has a denominator of its own, so stages are read one by one and never averaged. Coverage says nothing of how much a benefit is worth.",
  median: (count: string, of: string, years: string) => `${count} of ${of} countries, values of ${years}`,
  row: "Group",
  grid: {
    title: (count: number, text: string, of: string) =>
      `${count === 0 ? "None" : text} of the ${of} countries and areas with all six figures ${n(count, "leaves", "leave")} out more people than ${n(count, "it reaches", "they reach")} at every stage`,
    titleNone: "No country or area of this group has all six figures",
    subtitle:
      "Share left out at each stage, latest year, each with its year. The shape is that of the pictures above: ground is who is reached, colour who is not.",
    caption: (group: string, count: string, of: string) =>
      `${group}: share left out (%) at each stage of life, latest year, ${count} of ${of} countries and areas with at least one figure`,
    open: (count: string) => `All ${count} countries and areas, stage by stage`,
    empty: "No country or area of this group has a figure on any stage of life."
  },
  say: (area: string, stage: string, gap: string, value: string, when: string) =>
    `${area}, ${stage}: ${gap} left out, coverage ${value} (${when})`,
  sayAbsent: (area: string, stage: string, why: string) => `${area}, ${stage}: ${why}`
};
