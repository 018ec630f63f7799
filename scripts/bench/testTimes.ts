import {sayCount, saySeconds} from "../steps/amounts.ts";

/** The part of vitest's JSON report that tells times, in milliseconds. */
export type TimedReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly unknown[];
  }[];
};

/** A part of the tests: how long it took on the clock, and all its files one after another. */
export type TestTime = {readonly part: string; readonly files: number; readonly tests: number; readonly wall: number; readonly sum: number};

/** The projects of `vitest.config.ts`, by the folder of tests that each has for itself. */
const projects: Readonly<Record<string, string>> = {client: "document", dist: "site", browser: "browser"};
const partOf = (file: string): string => projects[/\/tests\/(\w+)\//.exec(file)?.[1] ?? ""] ?? "unit";

const filesOf = (reports: readonly TimedReport[]) => reports.flatMap(({testResults}) => testResults);

/** Seconds of each part of the tests, the longest first; each part is in one report. */
export function testTimes(reports: readonly TimedReport[]): TestTime[] {
  const byPart = Map.groupBy(filesOf(reports), ({name}) => partOf(name));
  return [...byPart]
    .map(([part, files]) => ({
      part,
      files: files.length,
      tests: files.reduce((sum, {assertionResults}) => sum + assertionResults.length, 0),
      wall: (Math.max(...files.map(({endTime}) => endTime)) - Math.min(...files.map(({startTime}) => startTime))) / 1000,
      sum: files.reduce((sum, {startTime, endTime}) => sum + endTime - startTime, 0) / 1000
    }))
    .sort((a, b) => b.wall - a.wall);
}

/** A line for each part of the tests and each check, and the slowest files by name. `checks` are seconds by name. */
export function sayTests(reports: readonly TimedReport[], checks: Readonly<Record<string, number>>): string {
  const slowest = filesOf(reports)
    .toSorted((a, b) => b.endTime - b.startTime - (a.endTime - a.startTime))
    .slice(0, 5);
  return [
    ...Object.entries(checks).map(([name, seconds]) => `${name.padEnd(26)}${saySeconds(seconds).padStart(13)}`),
    ...testTimes(reports).map(
      ({part, files, tests, wall, sum}) =>
        `${part.padEnd(26)}${saySeconds(wall).padStart(13)}   ${sayCount(tests)} tests in ${sayCount(files)} files, ${saySeconds(sum)} one after another`
    ),
    ...slowest.map(
      ({name, startTime, endTime}) => `  ${saySeconds((endTime - startTime) / 1000).padStart(8)}  ${name.replace(/^.*\/tests\//, "tests/")}`
    )
  ].join("\n");
}
