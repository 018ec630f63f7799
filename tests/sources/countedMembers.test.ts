import {expect, test} from "vitest";
import {countedMembers} from "../../src/sources/countedMembers.ts";
import {group} from "../measures/sample.ts";

test("members that do not count stand apart", () => {
  const [held] = countedMembers([group("g", ["AAA", "BBB", "CCC", "DDD"])], new Set(["AAA", "BBB"]));
  expect(held).toMatchObject({members: ["AAA", "BBB"], uncounted: ["CCC", "DDD"]});
});
