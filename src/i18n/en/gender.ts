import type {MedianMove} from "../../model/medianMove.ts";
import type {PlaceName} from "../placeName.ts";
import {capital, n, orNone, inWords, percentagePoints, print, small, verbFirst, widestDifference, type Aside} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const countries = (count: number): string => (count === 1 ? "one country or area" : `${print.count(count)} countries and areas`);

/** "3 of the 5 countries and areas with comparable figures for both", "the one country with comparable figures for both": a pair at the cap cannot be compared. */
const among = (count: number, both: number): string =>
  both === 1
    ? "the one country or area with comparable figures for both"
    : `${count !== both ? `${print.count(count)} of the ${print.count(both)}` : both === 2 ? "both" : `all ${inWords(both)}`} countries and areas with comparable figures for both`;

const pairsOf = (count: number): string => `${print.count(count)} ${n(count, "pair of figures", "pairs of figures")}`;

/** In how many countries women have the lower value and in how many the higher, of those with figures for both. */
type Counted = {branch: string; children: boolean; lower: number; higher: number; both: number; when: string};
/** The widest difference of a branch. */
type Widest = Aside & {branch: string; place: PlaceName; women: number; men: number; when: string};
/** The middle of women minus men, in points, of so many countries; null where they are too few; of the level ones, those with both 0; and how many pairs stand both at the cap. */
type Middle = {
  measure: string;
  both: number;
  median: number | null;
  medianOf: number;
  moves: MedianMove | null;
  level: number;
  zero: number;
  capped: number;
};

/** "20 (in 12 of these coverage of both is 0)". */
const levelWithZero = (level: string, zero: number): string =>
  zero === 0 ? level : `${level} (in ${print.count(zero)} of these coverage of both is 0)`;
/** "; both capped in 6". */
const alsoCapped = (capped: number): string => (capped === 0 ? "" : `; both capped in ${print.count(capped)}`);
/** How the countries of a group stand on one branch. */
type Balance = {
  branch: string;
  lower: number;
  level: number;
  higher: number;
  bothCapped: number;
  unsplit: number;
  without: number;
  children: boolean;
};
/** All pairs of all branches; of the level ones, those with both 0; those with both at the cap, which are neither. */
type CountedPairs = {pairs: number; lower: number; higher: number; level: number; zero: number; capped: number};
/** What of a long table is drawn: the averages or not, and so many countries. */
type Drawn = {averages: boolean; count: number; of: number};

/** "Shown: the averages and the 8 of 144 countries and areas with the widest differences; the table has the rest." */
const drawn = ({averages, count, of}: Drawn, chosen: string): string => {
  const some = count > 0 ? [`the ${print.count(count)} of ${print.count(of)} countries and areas with ${chosen}`] : [];
  return `Shown: ${print.list([...(averages ? ["the averages"] : []), ...some])}; the table has the rest.`;
};

const moves = (where: MedianMove): string =>
  `or ${{lower: "lower", higher: "higher", either: "lower or higher"}[where]}, as some differences are cut off at the cap`;

/** "Median of women minus men over 52 countries: −0.3 percentage points; level in 20 of 72 countries and areas." */
const middle = ({measure, both, median, medianOf, moves: where, level, zero, capped}: Middle, difference: string): string => {
  if (both === 0) return `${measure}. In ${countries(capped)} both are capped: the difference is unknown.`;
  if (both === 1) return `${measure}. One pair of figures is counted${alsoCapped(capped)}.`;
  const levelIn = `${levelWithZero(`level in ${amongPlaces(level, both)}`, zero)}${alsoCapped(capped)}`;
  return median === null
    ? `${measure}. No median of ${difference}: fewer than five countries for one; ${levelIn}.`
    : `${measure}. Median of ${difference} over ${print.count(medianOf)} countries: ${print.signedPoints(median)} percentage points${where === null ? "" : `, ${moves(where)}`}; ${levelIn}.`;
};

/** Children are neither women nor men. */
export const behind = (children: boolean): string => (children ? "the female figure is below the male one" : "women are behind men");
export const ahead = (children: boolean): string => (children ? "the female figure is above the male one" : "women are ahead of men");

/** Words of the lens on women and men. */
export const gender = {
  name: "Women and men",
  /** Where else the middle of differences may lie, as some of them are cut off at the cap. */
  moves,
  question: "Where do women and men differ?",
  title: (group: string) => `Women and men, ${group}: where social protection differs`,
  /** The finding of the page. */
  headlineBehind: ({branch, children, lower, higher, both, when}: Counted) =>
    `${branch}: ${behind(children)} in ${among(lower, both)}, ahead in ${orNone(higher)} (${when}).`,
  headlineAhead: ({branch, children, lower, higher, both, when}: Counted) =>
    `${branch}: ${ahead(children)} in ${among(higher, both)}, behind in ${orNone(lower)} (${when}).`,
  /** All branches together: the count of the figure, with its years. */
  headlinePairs: ({counted, when}: {counted: string; when: string}) => `${counted} (${when}).`,
  headlineLevel: ({pairs, when}: {pairs: number; when: string}) =>
    `Wherever the ILO’s table has both, women and men are less than 1 percentage point apart (${pairsOf(pairs)}; ${when}).`,
  headlineNone: "The ILO’s table has coverage of women and men separately for no country of this group.",
  allCapped: "Wherever women and men can be set side by side, both are capped",
  /** Figures by sex of one indicator beside those for all. */
  ofFewer: ({both, of}: {both: number; of: number}) =>
    `Figures by sex are known for ${print.count(both)} of the ${countries(of)} with data: their counts and medians are not of the same countries as those for all.`,
  /** The same of several, in a table that has the numbers. */
  ofFewerEach:
    "Some countries have a figure for all and none by sex: counts and medians by sex are not of the same countries as those for all. The table has how many have both.",
  threshold: ({within}: {within: number}) => `A difference counts from ${percentagePoints(within)}.`,
  widest: ({place, women, men, children, points, when, ...aside}: Omit<Widest, "branch"> & {points: number; children: boolean}) =>
    `${capital(widestDifference(aside))} is ${place.within}: ${children ? `${print.percent(women)} under “female” and ${print.percent(men)} under “male”` : `${print.percent(women)} of women and ${print.percent(men)} of men`} are left out, ${print.points(points)} percentage points apart (${when}).`,
  splitSentence: ({split, of}: {split: number; of: number}) =>
    `The ILO’s table has coverage by at least one cash benefit for ${countries(of)}, and by sex for ${orNone(split)} of them.`,
  drawn: {
    widest: ({averages, count, of}: Drawn) => drawn({averages, count, of}, "the widest differences"),
    most: ({averages, count, of}: Drawn) => drawn({averages, count, of}, "most informal employment")
  },
  sections: {
    balance: "Branch by branch",
    differences: "The widest differences",
    averages: "Published averages",
    work: "Informal employment",
    split: "Where figures by sex are missing"
  },
  balance: {
    title: ({pairs, lower, higher, level, zero, capped}: CountedPairs) =>
      `Of ${pairsOf(pairs)}, women are behind in ${orNone(lower)}, ahead in ${orNone(higher)} and level in ${levelWithZero(orNone(level), zero)}${alsoCapped(capped)}`,
    titleNone: "The ILO’s table has no branch for women and men separately",
    subtitle: ({of, within, when}: {of: number; within: number; when: string}) =>
      `Each bar counts the ${countries(of)} of the group by whether women are left out more than men (behind), as much (level) or less (ahead) in the latest year with both, ${when}. Level: less than ${percentagePoints(within)} apart.`,
    notes: {
      sexes: "Figures for women and for men are both as published: neither is calculated from the other.",
      maternity: "Maternity concerns women: there is no figure for men, and none is missing."
    },
    levelAtZero: ({zero, level}: {zero: number; level: number}) =>
      `Of ${print.count(level)} level ${n(level, "pair", "pairs")}, coverage of both is 0 in ${print.count(zero)}.`,
    cappedPairs: ({capped}: {capped: number}) =>
      `In ${pairsOf(capped)} both are capped: their difference is unknown, and they count as neither level nor apart, and in no median.`,
    bothCapped: "both capped",
    menAhead: "women behind",
    level: "level",
    womenAhead: "women ahead",
    unsplit: "a figure, but not by sex",
    without: "no figure",
    womenOnly: "women only; does not apply to men",
    say: ({branch, lower, level, higher, bothCapped, unsplit, without, children}: Balance) =>
      `${branch}: ${children ? "female" : "women"} behind in ${print.count(lower)}, level in ${print.count(level)}, ahead in ${print.count(higher)}${alsoCapped(bothCapped)}; a figure but not by sex in ${print.count(unsplit)}, no figure in ${print.count(without)}`,
    sayWomenOnly: ({branch, count, of}: {branch: string; count: number; of: number}) =>
      `${branch}: women only, a figure in ${orNone(count)} of ${print.count(of)}`,
    caption: (group: string) => `${group}: whether women are left out more than men, countries and areas by branch`,
    branch: "Branch",
    both: "Both sexes",
    bothZero: "of these coverage 0 for both",
    median: "Median difference, percentage points",
    years: "Years"
  },
  differences: {
    title: ({branch, place, women, men, when, ...aside}: Widest) =>
      `${branch}: ${widestDifference(aside)} is ${place.within}, women ${print.percent(women)} and men ${print.percent(men)} (${when})`,
    titleLevel: ({branch, count, within, when}: {branch: string; count: number; within: number; when: string}) =>
      count === 1
        ? `${branch}: women and men are less than ${percentagePoints(within)} apart in the one country or area with comparable figures for both (${when})`
        : `${branch}: women and men are less than ${percentagePoints(within)} apart in each of the ${print.count(count)} countries and areas with comparable figures for both (${when})`,
    subtitle: (told: Middle) => middle(told, "women minus men"),
    drawnAll: ({count, within}: {count: number; within: number}) =>
      `Shown: the ${n(count, "one difference", `${print.count(count)} differences`)} of ${percentagePoints(within)} or more.`,
    drawnWidest: ({count, of, within}: {count: number; of: number; within: number}) =>
      `Shown: the ${print.count(count)} widest of ${print.count(of)} differences of ${percentagePoints(within)} or more; the table has all.`,
    caption: ({branch, group}: {branch: string; group: string}) => `${branch}, ${group}: women and men, latest year with both`,
    /** Children are neither women nor men. */
    children: {
      title: ({branch, place, women, men, when, ...aside}: Widest) =>
        `${branch}: ${widestDifference(aside)} is ${place.within}, female ${print.percent(women)} and male ${print.percent(men)} (${when})`,
      subtitle: (told: Middle) => middle(told, "female minus male"),
      caption: ({branch, group}: {branch: string; group: string}) => `${branch}, ${group}: female and male, latest year with both`,
      difference: "Female minus male, percentage points",
      female: "Female",
      male: "Male",
      note: "The source gives a sex without saying whose: the child’s, or that of the parent who receives the benefit."
    },
    none: (branches: string) => `No country of the group has figures by sex in the ILO’s table on: ${branches}.`
  },
  averages: {
    title: ({branch, women, men, children, when}: {branch: string; women: number; men: number; children: boolean; when: string}) =>
      children
        ? `${branch}: female ${print.percent(women)}, male ${print.percent(men)} (${when})`
        : `${branch}: ${print.percent(women)} among women and ${print.percent(men)} among men (${when})`,
    /** Where one of the two is at the cap, which hides what is left out: `when` marks whose. */
    titleCapped: ({name, women, men, children, when}: {name: string; women: number; men: number; children: boolean; when: string}) =>
      `${name}: coverage is ${print.percent(women)} ${children ? "female" : "among women"} and ${print.percent(men)} ${children ? "male" : "among men"} (${when})`,
    titleWomenOnly: ({branches}: {branches: readonly string[]}) =>
      branches.length === 0
        ? "Published averages are not split into women and men"
        : `Published averages for ${print.list(branches.map(small))} are for women only`,
    subtitle:
      "Shares of women and of men left out, from coverage as the International Labour Organization publishes it for the group: modelled estimates.",
    note: "Averages weigh countries by their people: a populous country counts for more than a small one. The table does not say which countries are behind each: an average by sex may be of others than the average for all.",
    caption: (group: string) => `${group}: published averages for women and men, latest year with both`,
    womenOnly: (branch: string) => `${branch} (women only)`,
    none: (group: string) => `The ILO’s table has no coverage averages of women and men for this group: ${group}.`
  },
  work: {
    title: ({higher, lower, both}: {higher: number; lower: number; both: number}) =>
      both === 1
        ? "The ILO’s table has informal employment of women and men for one country or area"
        : `In ${amongPlaces(higher, both)}${verbFirst(higher, "does")} a larger share of employed women than of employed men work in informal jobs${higher === both ? "" : `; in ${orNone(lower)}, a smaller share`}`,
    titlePublished: "The published average is the only figure on informal employment by sex",
    subtitle: ({within, when}: {within: number; when: string}) =>
      `Share of employed women and of employed men in informal jobs, latest year with both, ${when}. Lower is better here. Differences under ${percentagePoints(within)} count as level.`,
    note: "The rate counts those who have work: where few women are employed, it says little about the many who are not. Averages of groups are ILO modelled estimates.",
    caption: (group: string) => `${group}: informal employment of women and men, latest year with both`,
    average: (group: string) => `${group}, ILO average`,
    none: "The ILO’s tables have no informal employment of women and men for this group."
  },
  split: {
    title: ({none, of}: {none: number; of: number}) =>
      none === 0
        ? `The ILO’s table has some figures by sex for ${of === 1 ? "the one country or area" : `all ${countries(of)}`} with coverage figures`
        : `The ILO’s table has coverage figures for ${countries(of)}, and none by sex for ${print.count(none)} of them`,
    titleNothing: "The ILO’s table has no coverage figure at all",
    subtitle:
      "How many of six indicators (at least one cash benefit, children, unemployment, work injury, disability, old age) have figures for women and for men in the same year of the ILO’s table.",
    note: "What is missing here is missing in the database of the ILO; a country may have it itself. Maternity is not counted, as it concerns women.",
    legend: "Figures for women and men",
    class: ({count}: {count: number}) => `${print.count(count)} of six`,
    most: "5 or all six",
    unsplit: "Figures, none by sex",
    nothing: "No coverage figure",
    say: ({area, count}: {area: string; count: number}) => `${area}: figures for women and men on ${print.count(count)} of six`,
    sayUnsplit: (area: string) => `${area}: figures, none by sex`,
    sayNothing: (area: string) => `${area}: no coverage figure in the ILO’s table`,
    caption: (group: string) => `${group}: which coverage figures the ILO’s table has for women and men`,
    count: "Of six",
    bySex: "By sex",
    notBySex: "Not by sex",
    nowhere: "none",
    mapLabel: (group: string) =>
      `Map, ${group}: on how many of six coverage indicators the ILO’s table has women and men. The table that follows gives the same.`
  }
};
