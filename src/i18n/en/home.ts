import {pageNames} from "./pageNames.ts";
import {aboutPeople, capital, n, print, type SpokenPeople} from "./phrases.ts";

/** The words of the front page. */
export const home = {
  title: "Who social protection leaves out",
  headline: ({gap, people, when}: {gap: number; people: SpokenPeople; when: string}) =>
    `${print.percent(gap)} of the world’s population, ${aboutPeople(people)}, is not covered by any social protection cash benefit (ILO estimate, ${when}).`,
  /** What the site is, over the number. */
  what: "An atlas of social protection: who has a pension, a child benefit or other support in cash, and who is left out.",
  /** Behind the number, which stands large; and what it is. */
  hero: "of the world’s population is not covered by any social protection cash benefit",
  heroMethod: ({people, when}: {people: SpokenPeople; when: string}) => `${capital(aboutPeople(people))}. ILO estimate, ${when}.`,
  standfirst: ({covered, when}: {covered: number; when: string}) =>
    `The other ${print.percent(covered)} receive at least one cash benefit or contribute to a scheme that would pay one (${when}). Health care is measured separately.`,
  mapSubtitle: "Share of the population not covered by any social protection cash benefit.",
  incomeTitle: ({low, high, year}: {low: number; high: number; year: number}) =>
    `${print.percent(low)} of people are left out in low-income countries, ${print.percent(high)} in high-income countries (${print.year(year)})`,
  incomeSubtitle: (year: number) =>
    `Share of the population not covered by any social protection cash benefit, by income group, ${print.year(year)}. ILO modelled estimates.`,
  lists: "Highest and lowest",
  mostShare: "Largest share left out",
  mostPeople: "Most people left out",
  leastShare: "Smallest share above zero",
  fullCover: (count: number) =>
    `Coverage by at least one cash benefit is reported as 100 in ${print.count(count)} ${n(count, "country or area", "countries and areas")}; the source caps shares there. Coverage says nothing about how much a benefit is worth.`,
  questions: pageNames.questions,
  waysIn: "Start from your question",
  advocate: {
    title: "What about my country?",
    text: "A page for every country and area: who is left out, of which benefits, in which kinds of work, and where data are missing.",
    link: "Choose a country"
  },
  policymaker: {
    title: "How do countries compare?",
    text: "Compare countries, regions and income groups. Every group figure can be traced to its member countries.",
    link: "See regions and groups"
  },
  journalist: {
    title: "Can I use the numbers?",
    text: "Yes. Every figure has its year, source and licence; download it or embed the chart.",
    link: "Download the data"
  }
};
