import {expect, test} from "vitest";
import {countTests} from "../../../scripts/steps/runTests.ts";

const file = (status: string, ...tests: string[]) => ({status, assertionResults: tests.map((each) => ({status: each}))});
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  success: failed === 0,
  numPassedTests: passed,
  numFailedTests: failed,
  testResults
});

test("tests are counted as vitest counts them", () => {
  expect(countTests(report(2, 1, file("failed", "passed", "passed", "failed")), 1)).toEqual({passed: 2, failed: 1});
});

test("a file that could not be loaded is one failure", () => {
  expect(countTests(report(1, 0, file("passed", "passed"), file("failed")), 1)).toEqual({passed: 1, failed: 1});
});

test("an exit code that no test explains is one failure", () => {
  expect(countTests(report(1, 0, file("passed", "passed")), 1)).toEqual({passed: 1, failed: 1});
});
