import {isFromRight} from "./isFromRight.ts";

/** Letters of Arabic with nothing between them but spaces: one run in whatever they stand. */
const isOneRun = (line: string): boolean => /^[\p{Script=Arabic}\p{Mn} ]*$/u.test(line);

/** A number that is set apart (`setApart.ts`) with nothing else beside it. */
const apart = /^\u2066([^\u2066-\u2069]*)\u2069$/;

/**
 * A line of a drawing as one run of its own direction: drawings lie from left to right, and what is read from the right keeps its order in them between
 * U+2067 and U+2069 (right-to-left isolate, Unicode Standard Annex 9). An attribute would turn the anchors round, and few programs read it.
 */
export const runOf = (line: string): string => (isFromRight(line) ? `\u2067${line}\u2069` : line);

/** The same where no other line stands in its text: what is one run by itself goes without, and so does a number that was set apart from a sentence. */
export const aloneRunOf = (line: string): string => (isOneRun(line) ? line : runOf(line.replace(apart, "$1")));
