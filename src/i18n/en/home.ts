import {aboutPeople, n, print, type SpokenPeople} from "./phrases.ts";

/** The words of the front page. */
export const home = {
  title: "Who social protection leaves out",
  headline: ({gap, people, when}: {gap: number; people: SpokenPeople; when: string}) =>
    `${print.percent(gap)} of humanity is covered by no social protection cash benefit: ${aboutPeople(people)} (${when}).`,
  standfirst: ({covered, when}: {covered: number; when: string}) =>
    `In ${when}, ${print.percent(covered)} of the world’s population was covered by at least one cash benefit, by the estimate of the International Labour Organization. Health care is counted separately.`,
  mapSubtitle: "Share of the population covered by no social protection cash benefit.",
  incomeTitle: ({low, high, year}: {low: number; high: number; year: number}) =>
    `In low-income countries ${print.percent(low)} are left out; in high-income countries ${print.percent(high)} (${print.year(year)})`,
  incomeSubtitle: (year: number) =>
    `Share of the population covered by no social protection cash benefit, by income group, ${print.year(year)}. ILO modelled estimates.`,
  lists: "At the two ends",
  mostShare: "Largest share left out",
  mostPeople: "Most people left out",
  leastShare: "Smallest share above zero",
  fullCover: (count: number) =>
    `For at least one cash benefit, ${print.count(count)} ${n(count, "country or area is", "countries and areas are")} reported as 100 (the source caps shares there). Coverage says nothing of how much a benefit is worth.`,
  questions: "Questions across countries",
  waysIn: "Start from your question",
  advocate: {
    title: "What about my country?",
    text: "One page for every country and area: who is left out, at which stage of life, in which work, and which data are missing.",
    link: "Choose a country"
  },
  policymaker: {
    title: "How do countries compare?",
    text: "Regions and groups with every figure traced to its members; any areas side by side, in an address you can share.",
    link: "Choose a region or group"
  },
  journalist: {
    title: "Can I use the numbers?",
    text: "Every row with its year, flag, denominator, source and licence, as files a spreadsheet opens.",
    link: "Download the data"
  }
};
