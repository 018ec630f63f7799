/**
 * Whether at least half of the people behind a figure are counted at the cap of its source: its coverage is then the most that may be, and
 * its gap the least, and it is printed with that word.
 */
export const isMostlyCapped = ({cappedShare}: {readonly cappedShare: number}): boolean => cappedShare >= 0.5;
