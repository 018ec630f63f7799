import {shareTicks} from "../charts/shareTicks.ts";
import type {Tick} from "../charts/frame.ts";
import type {Language} from "../atlas/language.ts";

/** The ends and quarters of a scale of shares, in the reader's numbers. */
export const shareTicksOf = ({format}: Language): Tick[] => shareTicks((value) => format.limit(value, "percent"));

/** What the signs for women and men are called. */
export const sexWords = ({words}: Language): {women: string; men: string; capped: string} => ({
  women: words.figure.women,
  men: words.figure.men,
  capped: words.figure.capped
});

/** What the signs of a strip of countries are called. */
export const stripWords = ({words}: Language): {country: string; old: string; capped: string; median: string; published: string} => ({
  country: words.figure.area,
  old: words.figure.oldSurvey,
  capped: words.figure.capped,
  median: words.figure.median,
  published: words.indicator.published
});
