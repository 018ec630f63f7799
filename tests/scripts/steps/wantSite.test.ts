import {expect, test} from "vitest";
import {wantSite} from "../../../scripts/steps/wantSite.ts";

test.each([
  [["tests/measures"], false],
  [["tests/measures", "tests/site"], false],
  [["tests/dist/"], true],
  [["./tests/browser"], true],
  [["journeys"], true],
  [["tests/measures", "journeys.test.ts"], true],
  [["-t", "sideways"], true]
] as const)("%j: %s", (wanted, isWanted) => expect(wantSite(wanted)).toBe(isWanted));
