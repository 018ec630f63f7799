import {isFromRight} from "./isFromRight.ts";

/**
 * A line of a drawing as one run of its own direction: drawings lie from left to right, and what is read from the right keeps its order in them between
 * U+2067 and U+2069 (right-to-left isolate, Unicode Standard Annex 9). An attribute would turn the anchors round, and few programs read it.
 */
export const runOf = (line: string): string => (isFromRight(line) ? `\u2067${line}\u2069` : line);
