/** A line of words as one run of its own, where it is read from the right; as the drawings themselves have it (`src/charts/runOf.ts`). */
export const rightRun = (line: string): string => (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line) ? `\u2067${line}\u2069` : line);
