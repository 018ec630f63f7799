import {expect, test} from "vitest";
import {saysName} from "../../src/i18n/saysName.ts";

test("a text says a name as words of its own, whatever the letter it begins with", () => {
  expect(saysName("The figure of Niger is of 2019.", "Niger")).toBe(true);
  expect(saysName("Figures on old age carry a note.", "Old age")).toBe(true);
  expect(saysName("Côte d’Ivoire (2019)", "Côte d’Ivoire")).toBe(true);
  expect(saysName("Of Hong Kong (China), a survey", "Hong Kong (China)")).toBe(true);
});
test("and not within another", () => {
  expect(saysName("The figure of Nigeria is of 2019.", "Niger")).toBe(false);
  expect(saysName("Malíes", "Malí")).toBe(false);
  expect(saysName("of the world", "Chad")).toBe(false);
});
