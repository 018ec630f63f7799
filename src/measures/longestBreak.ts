/**
 * Where a path breaks: the longest row of stages whose value is one that breaks it, the first of several; null where there is none.
 * A stage without a value is not known to be broken and ends a row.
 */
export function longestBreak<Stage extends {readonly value: number | null}>(
  path: readonly Stage[],
  isBroken: (value: number) => boolean
): Stage[] | null {
  let longest: Stage[] = [];
  let row: Stage[] = [];
  for (const stage of path) {
    row = stage.value !== null && isBroken(stage.value) ? [...row, stage] : [];
    if (row.length > longest.length) longest = row;
  }
  return longest.length > 0 ? longest : null;
}
