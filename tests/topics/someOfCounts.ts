/** The numbers that a sentence has of "4 of 6 countries": one where it says "all 23", none where it says "all eight". */
export function someOfCounts(count: number, of: number): number[] {
  if (count === 0) return [of];
  if (count !== of) return [count, of];
  return of === 1 || of <= 10 ? [] : [of];
}
