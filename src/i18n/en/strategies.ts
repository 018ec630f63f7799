import {n} from "./phrases.ts";

/** Words of the lens on how people are covered. */
export const strategies = {
  name: "Strategies",
  question: "How does each part of the world cover people?",
  title: (group: string) => `Insurance, assistance, programmes, spending: ${group}`,
  programmes: {
    "survey-coverage": "Any programme",
    "survey-insurance": "Social insurance",
    "survey-assistance": "Social assistance",
    "survey-labour-market": "Labour-market programmes"
  },
  /** The first of a list says that it is a median; the others follow it. */
  reachFirst: (programme: string, value: string, count: number, text: string) =>
    `by ${programme.toLowerCase()} ${value} (median of ${text} ${n(count, "country", "countries")})`,
  reach: (programme: string, value: string, count: number, text: string) =>
    `by ${programme.toLowerCase()} ${value} (${text} ${n(count, "country", "countries")})`,
  headline: (reaches: string, years: string) => `People reached, as household surveys see it: ${reaches}; surveys of ${years}.`,
  headlineContributors: (value: string, when: string) =>
    `No household survey on programmes is held here; ${value} of the labour force contributes to a pension scheme (${when}).`,
  headlineContributorsMedian: (value: string, count: string, of: string, when: string) =>
    `No household survey on programmes is held here; in the median of ${count} of ${of} countries, ${value} of the labour force contributes to a pension scheme (${when}).`,
  noHeadline: "No figure on how people are covered is held for any country of this group.",
  surveys: (count: string, of: string) => `${count} of ${of} countries and areas have a survey with such figures.`,
  published: (value: string, when: string) =>
    `The ILO publishes ${value} of GDP as public spending on social protection, without health (${when}).`,
  apart:
    "Four families of figures stand apart here: what surveys see, who contributes, what is spent, and effective coverage, which is on other pages. None of them is comparable with another.",
  sections: {programmes: "Programmes", fifths: "Poorest and richest", contributors: "Contributors", spending: "Spending", data: "Data"},
  survey: {
    title: (most: string, value: string, least: string, other: string, years: string) =>
      `In the median country, ${most.toLowerCase()} reaches the largest share of people, ${value}, and ${least.toLowerCase()} the smallest, ${other} (surveys of ${years})`,
    titleOne: (only: string, value: string, years: string) =>
      `In the median country, ${value} of people are reached by ${only.toLowerCase()} (surveys of ${years})`,
    titleNone: "No household survey on programmes is held for this group",
    subtitle:
      "Share of people living in households that receive each kind of programme, latest survey of each country; every country counted once.",
    note: "Surveys see what they ask, and a whole household counts as reached when one member is. A family of figures of its own, not effective coverage.",
    caption: (group: string) => `${group}: programmes as household surveys see them, latest survey`,
    partsTitle: (programme: string, high: string, where: string, low: string, there: string, years: string) =>
      `By ${programme.toLowerCase()}, ${high} of people are reached in the median country of ${where}, ${low} in that of ${there} (surveys of ${years})`,
    partsTitleOne: (programme: string, value: string, where: string, years: string) =>
      `By ${programme.toLowerCase()}, ${value} of people are reached in the median country of ${where} (surveys of ${years})`,
    partsCaption: (programme: string, group: string) =>
      `${programme} by sub-region (${group}): countries with a survey, lowest, median, highest`
  },
  fifths: {
    title: (count: number, text: string, of: string, years: string) =>
      count === 0
        ? `The richest fifth is reached more often than the poorest in none of the countries with a survey (${of}; ${years})`
        : `In ${text} of ${of} countries with a survey, the richest fifth is reached more often than the poorest (${years})`,
    titleNone: "No household survey by welfare quintile is held for this group",
    countries:
      "Share of people living in households that any programme reaches, in the poorest and the richest welfare quintile (by income or consumption), latest survey with both. The widest lead of the richest first.",
    parts:
      "Share of people living in households that any programme reaches, in the poorest and the richest welfare quintile (by income or consumption): the median country of each sub-region, latest surveys.",
    caption: (group: string) => `${group}: the poorest and the richest fifth reached by any programme, latest survey with both`,
    poorest: "Poorest quintile",
    richest: "Richest quintile",
    difference: "Poorest minus richest",
    median: (count: string, of: string) => `${count} of ${of} countries`,
    say: (label: string, poorest: string, richest: string, when: string) =>
      `${label}: poorest fifth ${poorest}, richest fifth ${richest} (${when})`
  },
  contributors: {
    title: (value: string, when: string) =>
      `${value} of the labour force contributes to a pension scheme (${when}, ILO estimate for the group)`,
    titleMedian: (value: string, count: string, of: string, when: string) =>
      `In the median country (${count} of ${of} have a figure), ${value} of the labour force contributes to a pension scheme (${when})`,
    titleNone: "The ILO’s report has no contributors to pension schemes for this group",
    caption: (group: string) => `${group}: active contributors to a pension scheme, share of the labour force`
  },
  spending: {
    title: (children: string, workingAge: string, oldAge: string, edition: string) =>
      `The median country spends ${children} of GDP on children, ${workingAge} on people of working age, ${oldAge} on old age (report ${edition})`,
    titleNone: "The ILO’s report has no spending by stage of life for this group",
    parts: "Public social protection without health, share of GDP, by stage of life: the median country of each sub-region.",
    countries: "Public social protection without health, share of GDP, by stage of life, by country.",
    undated: (edition: string) => `Latest available year, which the publisher does not name; report ${edition}.`,
    caption: (group: string) => `${group}: public social protection spending, share of GDP, by stage of life`,
    total: (edition: string) => `All, without health (report ${edition})`,
    note: "Medians are taken for each stage of life for itself, so they do not add up. The total is of a later report and is not one series with the parts."
  },
  countries: "Countries",
  nOfM: (count: string, of: string) => `${count} of ${of} countries`
};
