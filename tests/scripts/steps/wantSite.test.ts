import {resolve} from "node:path";
import {expect, test} from "vitest";
import {wantSite} from "../../../scripts/steps/wantSite.ts";

test.each([
  [["tests/measures"], false],
  [["tests/measures", "tests/site"], false],
  [["tests/dist/"], true],
  [["./tests/browser"], true],
  [["journeys"], true],
  [["tests/measures", "journeys.test.ts"], true],
  [[resolve("tests/browser")], true],
  [[resolve("tests/dist/pages.test.ts:12")], true],
  [[resolve("tests/measures/gap.test.ts")], false],
  [["tests/dist/pages.test.ts:12"], true],
  [["tests/measures/gap.test.ts:12"], false],
  [["-t", "sideways"], true]
] as const)("%j: %s", (wanted, isWanted) => expect(wantSite(wanted)).toBe(isWanted));
