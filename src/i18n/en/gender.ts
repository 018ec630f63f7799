import {n} from "./phrases.ts";

const countries = (count: number, text: string): string => (count === 1 ? "one country or area" : `${text} countries and areas`);

/** "3 of the 5 countries and areas that publish both", "the one country that publishes both". */
const among = (text: string, both: number, bothText: string): string =>
  both === 1 ? "the one country that publishes both" : `${text} of the ${bothText} countries and areas that publish both`;

/** Words of the lens on women and men. */
export const gender = {
  name: "Women and men",
  question: "Where do women and men differ?",
  title: (group: string) => `Women and men, ${group}: where social protection differs`,
  /** The finding of the page; a count with its text, twice, and the years. */
  headlineBehind: (branch: string, lower: string, higher: string, both: number, bothText: string, years: string) =>
    both === 1
      ? `${branch}: women are behind men in the one country that publishes both (${years}).`
      : `${branch}: women are behind men in ${among(lower, both, bothText)}, ahead in ${higher} (${years}).`,
  headlineAhead: (branch: string, higher: string, lower: string, both: number, bothText: string, years: string) =>
    both === 1
      ? `${branch}: women are ahead of men in the one country that publishes both (${years}).`
      : `${branch}: women are ahead of men in ${among(higher, both, bothText)}, behind in ${lower} (${years}).`,
  headlineLevel: (pairs: string, years: string) =>
    `Wherever both are published, women and men are less than 1 percentage point apart (${pairs}; ${years}).`,
  headlineNone: "No country of this group publishes coverage for women and men separately.",
  pairs: (count: number, text: string) => `${text} ${n(count, "pair of figures", "pairs of figures")}`,
  threshold: (within: string) => `Behind and ahead mean ${within} percentage point or more apart.`,
  widest: (area: string, women: string, men: string, points: string, when: string) =>
    `The widest difference: ${area}, ${women} of women and ${men} of men, ${points} percentage points apart (${when}).`,
  splitSentence: (split: string, all: number, allText: string) =>
    `Whether people have any cash benefit is published for women and men by ${split} of the ${countries(all, allText)} that publish it.`,
  /** What of a long table is drawn: "the averages and the 8 of 144 countries and areas with the widest differences". */
  drawn: {
    sentence: (what: string) => `Drawn: ${what}; the table has the rest.`,
    averages: "the averages",
    widest: (count: string, of: string) => `the ${count} of ${of} countries and areas with the widest differences`,
    most: (count: string, of: string) => `the ${count} of ${of} countries and areas with most informal work`
  },
  sections: {
    balance: "Branch by branch",
    differences: "The widest differences",
    averages: "Published averages",
    work: "Informal work",
    split: "Where the split is missing"
  },
  balance: {
    title: (lower: string, higher: string, level: string, pairs: string) =>
      `Of ${pairs}, women are behind in ${lower}, ahead in ${higher} and level in ${level}`,
    titleNone: "The ILO’s table has no branch for women and men separately",
    subtitle: (of: number, ofText: string, within: string, years: string) =>
      `Each bar is the ${countries(of, ofText)} of the group, by how women’s coverage stands to men’s at the latest year with both, ${years}. Level: less than ${within} percentage point apart.`,
    note: "Level counts countries where both are 0 or both are 100 as well; the table says how many. One sex is never worked out from the other and the total. Maternity concerns women: there is no figure for men, and none is missing.",
    menAhead: "women behind",
    level: "level",
    womenAhead: "women ahead",
    unsplit: "a figure, but not by sex",
    without: "no figure",
    womenOnly: "women only; does not apply to men",
    say: (branch: string, lower: string, level: string, higher: string, unsplit: string, without: string) =>
      `${branch}: women behind in ${lower}, level in ${level}, ahead in ${higher}; published but not by sex in ${unsplit}, no figure in ${without}`,
    sayWomenOnly: (branch: string, count: string, of: string) => `${branch}: women only, published in ${count} of ${of}`,
    caption: (group: string) => `${group}: how women’s coverage stands to men’s, countries and areas by branch`,
    branch: "Branch",
    both: "Both sexes",
    bothEnds: "of these both 0 or both 100",
    median: "Median difference, percentage points",
    years: "Years"
  },
  differences: {
    title: (branch: string, area: string, women: string, men: string, when: string) =>
      `${branch}: the widest difference is in ${area}, women ${women} and men ${men} (${when})`,
    titleLevel: (branch: string, count: number, text: string, within: string, years: string) =>
      count === 1
        ? `${branch}: less than ${within} point apart in the one country that publishes both (${years})`
        : `${branch}: less than ${within} point apart in each of the ${text} countries and areas that publish both (${years})`,
    subtitle: (measure: string, both: number, bothText: string, median: string, level: string) =>
      both === 1
        ? `${measure}. One country publishes both.`
        : `${measure}. Median of women minus men over ${bothText} countries and areas: ${median} points; level in ${level}.`,
    drawnAll: (count: number, text: string, within: string) =>
      n(count, `Drawn: the one difference of ${within} point or more.`, `Drawn: the ${text} differences of ${within} point or more.`),
    drawnWidest: (count: string, of: string, within: string) =>
      `Drawn: the ${count} widest of ${of} differences of ${within} point or more; the table has all.`,
    caption: (branch: string, group: string) => `${branch}, ${group}: women and men, latest year with both`,
    /** Children are neither women nor men. */
    children: {
      title: (branch: string, area: string, female: string, male: string, when: string) =>
        `${branch}: the widest difference is in ${area}, female ${female} and male ${male} (${when})`,
      subtitle: (measure: string, both: number, bothText: string, median: string, level: string) =>
        both === 1
          ? `${measure}. One country publishes both.`
          : `${measure}. Median of female minus male over ${bothText} countries and areas: ${median} points; level in ${level}.`,
      female: "Female",
      male: "Male",
      say: (area: string, female: string, male: string, when: string) => `${area}: female ${female}, male ${male} (${when})`,
      note: "The source gives a sex without saying whose: the child’s, or that of the parent who receives the benefit."
    },
    none: (branches: string) => `No country of the group publishes these for women and men: ${branches}.`
  },
  averages: {
    title: (branch: string, women: string, men: string, year: string) => `${branch}: ${women} of women and ${men} of men (${year})`,
    titleWomenOnly: "Published averages are not split into women and men",
    subtitle: "Coverage of women and men as the International Labour Organization publishes it for the group: modelled estimates.",
    note: "Averages weigh countries by their people: a populous country counts for more than a small one.",
    caption: (group: string) => `${group}: published averages for women and men, latest year with both`,
    womenOnly: (branch: string) => `${branch} (women only)`,
    none: (group: string) => `The ILO publishes no coverage averages of women and men for this group: ${group}.`
  },
  work: {
    title: (higher: string, lower: string, both: number, bothText: string) =>
      both === 1
        ? "Informal employment of women and men is published by one country"
        : `Women work in informal jobs more often than men in ${higher} of ${bothText} countries and areas, less often in ${lower}`,
    titlePublished: "Informal employment of women and men: the published average",
    subtitle: (years: string, within: string) =>
      `Share of employed women and of employed men in informal jobs, latest year with both, ${years}. Less is better here. Differences under ${within} point count as level.`,
    note: "The rate counts those who have work: where few women are employed, it says little of the many who are not. Averages of groups are ILO modelled estimates.",
    caption: (group: string) => `${group}: informal employment of women and men, latest year with both`,
    average: (group: string) => `${group}, ILO average`,
    none: "The ILO’s tables have no informal employment of women and men for this group."
  },
  split: {
    title: (none: number, noneText: string, of: number, ofText: string) =>
      none === 0
        ? `Each of ${countries(of, ofText)} with a coverage figure publishes some for women and men`
        : `${noneText} of ${ofText} countries and areas with coverage figures ${n(none, "publishes", "publish")} none of six for women and men`,
    titleNothing: "The ILO’s table has no coverage figure, for women and men or at all",
    subtitle:
      "In how many of six (any cash benefit, children, unemployment, work injury, disability, old age) the ILO’s table has both women and men for one year.",
    note: "What is missing here is missing in the database of the ILO; a country may hold it itself. Maternity is left out of the count, for it concerns women.",
    legend: "Figures for women and men",
    class: (count: string) => `${count} of six`,
    most: "5 or all six",
    unsplit: "Figures, none by sex",
    nothing: "No coverage figure",
    say: (area: string, count: string) => `${area}: ${count} of 6 published for women and men`,
    sayUnsplit: (area: string) => `${area}: figures are published, none by sex`,
    sayNothing: (area: string) => `${area}: no coverage figure is published`,
    caption: (group: string) => `${group}: which coverage figures are published for women and men`,
    count: "Of six",
    bySex: "By sex",
    notBySex: "Not by sex",
    nowhere: "none",
    mapLabel: (group: string) =>
      `Map, ${group}: in how many of six branches women and men are published. The table that follows gives the same.`
  }
};
