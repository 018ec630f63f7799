import {resolve} from "node:path";
import {expect, test} from "vitest";
import {callsTest} from "../../../scripts/steps/callsTest.ts";

test.each([
  [["tests/scripts"], true],
  [["./tests/scripts/steps/callsTest.test.ts"], true],
  [["callstest"], true],
  [["nothing-like-this", "calls"], true],
  [[resolve("tests/measures")], true],
  [["tests/measures/rank.test.ts:10"], true],
  [["-t", "nothing-like-this"], true],
  [["nothing-like-this"], false],
  [["tests/whole.ts"], false]
] as const)("%j: %s", (wanted, isCalled) => expect(callsTest(wanted)).toBe(isCalled));
