/**
 * What a figure computed from members stands on: firm enough to be told first; weak, which is marked and never a title, a headline,
 * a rank or a card; or too little to be shown at all. Set beside what the ILO publishes for the same groups, figures that 75 to 100 of
 * 100 people stand behind lie two points apart on average, those with 50 to 75 seven.
 */
type Footing = "firm" | "weak" | "hidden";

const shownFrom = 0.5;
const firmFrom = 0.75;

/** The footing of a figure by the part (0–1) of the people whose countries have a value; hidden where there are no people, and so no part. */
export const footingOf = (shareOfPeople: number): Footing =>
  shareOfPeople >= firmFrom ? "firm" : shareOfPeople >= shownFrom ? "weak" : "hidden";
