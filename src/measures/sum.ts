/** The sum; 0 for no numbers at all, so ask for the count where that would read as a value. */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
