/** What `npm test` hears besides names of tests: how much is looked at, and those options of vitest that suit a run of all its projects. */
const known = ["--whole", "-t", "--testNamePattern", "-u", "--update", "--bail", "--retry"];

/** Throws a sentence where an option of `npm test` is not known: vitest would say so only when the site stands. */
export function checkTestOptions(args: readonly string[]): void {
  const stray = args.find((arg) => arg.startsWith("-") && !known.includes(arg.replace(/=.*/s, "")));
  if (stray !== undefined)
    throw new Error(`Unknown option "${stray}"; known are ${known.join(", ")}; for all others of vitest: npx vitest run.`);
}
