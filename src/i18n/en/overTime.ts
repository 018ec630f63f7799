import type {PlaceName} from "../placeName.ts";
import {n, print, small} from "./phrases.ts";

/** Where the share, or the index, that a figure shows moves as one would wish: what is left out falls. */
type Moves = {shown: "index" | "left" | "share"; falls: boolean};
const subjects = {index: "The index", left: "The share left out", share: "The share"};
/** Whether a difference is in points of an index; of a percentage otherwise. */
type InPoints = {index: boolean};
const points = ({index}: InPoints): string => (index ? "index points" : "percentage points");

type Ends = {from: string; fromYear: string; to: string; toYear: string; perYear: number};
const fromTo = ({from, fromYear, to, toYear, perYear}: Ends, moves: InPoints): string =>
  `from ${from} (${fromYear}) to ${to} (${toYear}), ${print.perYear(perYear)} ${points(moves)} a year`;

/** What is added to a measure after a comma ends with one. */
const the = (measure: string): string => `the ${small(measure)}${/, (?:excluding|according|by) /.test(measure) ? "," : ""}`;

const compared = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** Words of what has changed between two years that can be compared. */
export const overTime = {
  fastest: {
    title: ({place, ...about}: Ends & Moves & {place: PlaceName}) =>
      `${subjects[about.shown]} ${about.falls ? "fell" : "rose"} fastest ${place.within}: ${fromTo(about, {index: about.shown === "index"})}`,
    titleNone: ({count, ...moves}: Moves & {count: number}) =>
      `${subjects[moves.shown]} ${moves.falls ? "fell" : "rose"} in none of ${compared(count)} with comparable years`,
    clause: ({measure, place, count, ...about}: Ends & InPoints & {falls: boolean; measure: string; place: PlaceName; count: number}) =>
      `among ${compared(count)} with comparable years, ${the(measure)} ${about.falls ? "fell" : "rose"} fastest ${place.within}, ${fromTo(about, about)}`,
    clauseNone: ({measure, count, falls}: {measure: string; count: number; falls: boolean}) =>
      `${the(measure)} ${falls ? "fell" : "rose"} in none of ${compared(count)} with comparable years`,
    subtitle: ({since, index}: {since: number; index: boolean}) =>
      `Earliest and latest year since ${print.year(since)} that can be compared; beside them the change in ${index ? "index points" : "percentage points"} a year, and the two years.`,
    drawn: ({drawn, of}: {drawn: number; of: number}) => `The ${print.count(drawn)} fastest of ${print.count(of)}; the table has them all.`,
    earlier: "Earliest year",
    later: "Latest year",
    note: ({leastYears}: {leastYears: number}) =>
      `Arithmetic on two years at least ${print.count(leastYears)} apart, not a trend between them: one source and definition, no break between, neither value with a note or at the cap.`,
    pandemic: "Values of 2020 and 2021 may contain emergency benefits.",
    caption: (name: string) => `${name}: the earliest and the latest year that can be compared, by country`,
    /** What a row says aloud. */
    row: ({name, from, fromYear, to, toYear, change}: Omit<Ends, "perYear"> & {name: string; change: string}) =>
      `${name}: ${from} (${fromYear}), then ${to} (${toYear}); ${change} a year`,
    perYear: "Change a year",
    needed: (by: number) => `To close the gap by ${print.year(by)}, a year`
  },
  /** Who is left out of a comparison of years, and why. */
  without: {
    title: (count: number) => `${compared(count)} without two comparable years, and why`,
    undated: "No figure with a year",
    before: (since: number) => `No figure since ${print.year(since)}`,
    one: (since: number) => `One figure since ${print.year(since)}`,
    doubtful: "Latest figures with a note",
    capped: "At the cap of the source, which hides the gap",
    short: (leastYears: number) => `Fewer than ${print.count(leastYears)} years between the first and the last figure`,
    break: "A break or another method between the figures"
  },
  none: ({count, since}: {count: number; since: number}) =>
    `No country has two figures of this indicator since ${print.year(since)} that can be compared. What there is: the latest figure of ${compared(count)}.`,
  ranking: "Ranking of the latest figures"
};
