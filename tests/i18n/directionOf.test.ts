import {expect, test} from "vitest";
import {directionOf} from "../../src/i18n/directionOf.ts";
import {locales} from "../../src/model/locale.ts";

test("Latin script runs to the right, Arabic, Persian, Hebrew and Urdu to the left", () => {
  expect(locales.map(directionOf)).toEqual(["ltr", "ltr", "ltr", "rtl"]);
  expect((["ar", "fa", "he", "ur"] as const).map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl"]);
});
