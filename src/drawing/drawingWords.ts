import {shareTicks} from "../charts/shareTicks.ts";
import type {Tick} from "../charts/frame.ts";
import type {Reader} from "../atlas/reader.ts";

/** The ends and quarters of a scale of shares, in the reader's numbers. */
export const shareTicksOf = ({format}: Reader): Tick[] => shareTicks((value) => format.limit(value, "percent"));

/** What the signs for women and men are called. */
export const sexWords = ({words}: Reader): {women: string; men: string} => ({women: words.figure.women, men: words.figure.men});

/** What the signs of a strip of countries are called. */
export const stripWords = ({words}: Reader): {country: string; median: string; published: string} => ({
  country: words.figure.area,
  median: words.figure.median,
  published: words.indicator.published
});
