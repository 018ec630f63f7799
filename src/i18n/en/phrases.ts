import {format} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as English messages print them. */
export const print = format("en");

/** The form of an English noun for a count. */
export const n = (count: number, one: string, other: string): string => plural("en", count, {one, other});

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
