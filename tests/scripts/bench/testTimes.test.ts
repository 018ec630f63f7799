import {expect, test} from "vitest";
import {sayTests, testTimes} from "../../../scripts/bench/testTimes.ts";

const file = (name: string, startTime: number, endTime: number, tests: number) => ({
  name: `/somewhere/tests/${name}`,
  startTime,
  endTime,
  assertionResults: Array.from({length: tests})
});
const reports = [
  {testResults: [file("dist/pages.test.ts", 0, 4000, 2)]},
  {testResults: [file("model/a.test.ts", 4000, 7000, 1), file("site/b.test.ts", 5000, 10000, 3), file("client/c.test.ts", 5000, 6000, 5)]}
];

test("each part takes as long as from its first file's start to its last one's end", () => {
  expect(testTimes(reports)).toEqual([
    {part: "unit", files: 2, tests: 4, wall: 6, sum: 8},
    {part: "site", files: 1, tests: 2, wall: 4, sum: 4},
    {part: "document", files: 1, tests: 5, wall: 1, sum: 1}
  ]);
});

test("checks and the slowest files are told beside them", () => {
  const lines = sayTests(reports, {types: 21.25}).split("\n");
  expect(lines[0]).toMatch(/^types +21\.3 s$/);
  expect(lines[1]).toMatch(/^unit +6\.0 s {3}4 tests in 2 files, 8\.0 s one after another$/);
  expect(lines[4]).toMatch(/^ +5\.0 s {2}tests\/site\/b\.test\.ts$/);
});
