import {format} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as English messages print them. */
export const print = format("en");

/** The form of an English noun for a count. */
export const n = (count: number, one: string, other: string): string => plural("en", count, {one, other});
