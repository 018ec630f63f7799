import {expect, test} from "vitest";
import {sentencesOf} from "../../src/i18n/sentencesOf.ts";

test("a text is parted after its sentences, and not within a number", () => {
  expect(sentencesOf("Low income 8.7 to 8.0%, upper 69.4%. Added: 302 schemes. No value changed.", "en")).toEqual([
    "Low income 8.7 to 8.0%, upper 69.4%.",
    "Added: 302 schemes.",
    "No value changed."
  ]);
  expect(sentencesOf("Ningún valor cambió.", "es")).toEqual(["Ningún valor cambió."]);
  expect(sentencesOf("", "en")).toEqual([]);
});
