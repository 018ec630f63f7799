import {expect, test} from "vitest";
import {checkTestOptions} from "../../../scripts/steps/checkTestOptions.ts";

test.each([[[]], [["--whole"]], [["tests/measures", "-t", "a gap"]], [["--bail=1"]], [["--whole", "--testNamePattern=a=b"]]])(
  "%j is heard",
  (args) => expect(checkTestOptions(args)).toBeUndefined()
);

test.each([["--rwa"], ["--whloe"], ["--whole-site"], ["-z"], ["--rwa=--whole"], ["--"]])("%s is answered by a sentence", (stray) =>
  expect(() => checkTestOptions(["tests/measures", stray])).toThrow(
    new RegExp(`^Unknown option "${stray}"; known are --whole, [^\\n]+\\.$`)
  )
);
