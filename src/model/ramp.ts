/** What the five colours of a map say: exclusion, a mere amount, or how far one side is ahead of the other or behind it. */
export type Ramp = "gap" | "amount" | "sides";
