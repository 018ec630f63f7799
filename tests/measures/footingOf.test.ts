import {expect, test} from "vitest";
import {footingOf} from "../../src/measures/footingOf.ts";

test("a figure is firm from three quarters of the people, weak from half, hidden below", () =>
  expect([0, 0.4999, 0.5, 0.7499, 0.75, 1].map(footingOf)).toEqual(["hidden", "hidden", "weak", "weak", "firm", "firm"]));

test("no part of nobody stands behind a figure", () => expect(footingOf(0 / 0)).toBe("hidden"));
