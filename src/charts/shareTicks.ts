import type {Tick} from "./frame.ts";

/** The ticks of an axis of shares; the caller writes the numbers in the reader's language. */
export const shareTicks = (write: (value: number) => string): Tick[] => [0, 50, 100].map((value) => ({value, text: write(value)}));
