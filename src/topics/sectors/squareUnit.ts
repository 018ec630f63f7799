/** A round number of people for one square, so that all of them make at most `most` squares. */
export function squareUnit(people: number, {most}: {most: number}): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, people / most)));
  return [1, 2, 5, 10].map((step) => step * power).find((unit) => people / unit <= most) ?? 10 * power;
}
