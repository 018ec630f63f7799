/**
 * A value as exactly as it is printed, with one decimal: values that read alike are alike. What is not 0 or 100 is never printed as if it were,
 * but as "<0.1" or ">99.9", and stands apart from both.
 */
export function printedValue(value: number): number {
  if (value === 0 || value === 100) return value;
  if (value > 0 && value < 0.05) return 0.05;
  if (value >= 99.95 && value < 100) return 99.95;
  // 0.35 is 0.34999999999999997 in binary; fifteen digits take that off before it is rounded.
  return Math.round(Number((value * 10).toPrecision(15))) / 10;
}
