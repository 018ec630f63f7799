import type {LeftOut} from "../measures/leftOut.ts";
import {roundedToRate, type RoundedPeople} from "../measures/roundedToRate.ts";

/** Digits that a sentence gives to people. */
const digits = 2;

/** People left out, for sentences: two digits, and no finer than their table has them. */
export const spokenPeople = ({people, headCount}: Pick<LeftOut, "people" | "headCount">): RoundedPeople =>
  roundedToRate(people, headCount, digits);
