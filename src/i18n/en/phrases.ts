import type {Unit} from "../../model/unit.ts";
import {format} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as English messages print them. */
export const print = format("en");

/** The form of an English noun for a count. */
export const n = (count: number, one: string, other: string): string => plural("en", count, {one, other});

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A value with the unit that its number does not say by itself: "65.9%", "4.9% of GDP", "42 points". */
export const inUnit = (value: number, unit: Unit): string => {
  const text = print.value(value, unit);
  return unit === "percentOfGdp" ? `${text} of GDP` : unit === "index" ? `${text} points` : text;
};

/** "about 15 million people". */
export const aboutPeople = (count: number): string => `about ${print.roundedPeople(count)} ${n(count, "person", "people")}`;
