/** From so much of the people on a computed figure says how many are counted at the cap: less moves it little. */
const least = 0.1;

/** How many of the people behind a figure are counted at the cap of its source, in percent; null for hardly any. */
export const cappedPart = ({cappedShare}: {readonly cappedShare: number}): number | null =>
  cappedShare < least ? null : cappedShare * 100;
