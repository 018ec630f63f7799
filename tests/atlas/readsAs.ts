/** What a reader sees of a value: one decimal, 0 and 100 bare, and "<" or ">" for what is nearly so. */
export function readsAs(value: number): string {
  if (value === 0 || value === 100) return String(value);
  if (value < 0.05) return "<0.1";
  return value >= 99.95 && value < 100 ? ">99.9" : (value + 1e-9).toFixed(1);
}

/** Whether two values cannot be told from each other by reading them. */
export const readAlike = (a: number, b: number): boolean => readsAs(a) === readsAs(b);
