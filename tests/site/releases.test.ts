import {expect, test} from "vitest";
import {currentRelease, releases} from "../../src/site/releases.ts";

test("the release that a build shows is the newest of the list", () => {
  expect(currentRelease()).toBe(releases()[0]);
  expect(releases()).toBe(releases());
});
