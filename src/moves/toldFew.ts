/** How many of a kind are told one by one. */
const most = 20;

/** A line for each of the first twenty, and how many more there are. */
export function toldFew<T>(all: readonly T[], say: (one: T) => string): string[] {
  const rest = all.length - most;
  return [...all.slice(0, most).map((one) => `  ${say(one)}`), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
