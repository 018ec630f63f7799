import {afterEach, expect, test, vi} from "vitest";
import {locales} from "../../src/model/locale.ts";
import {builtLocales, sharedPaths} from "../../src/site/builtLocales.ts";
import {localePaths} from "../../src/site/localePaths.ts";

afterEach(() => vi.unstubAllEnvs());

test("a build makes every language, unless it is told which", () => {
  expect(builtLocales()).toEqual(locales);
  vi.stubEnv("LEFT_OUT_LOCALES", "es");
  expect(builtLocales()).toEqual(["es"]);
  expect(localePaths().map(({props}) => props.locale)).toEqual(["es"]);
});

test("what belongs to no language is made with the first", () => {
  expect(sharedPaths([1, 2])).toEqual([1, 2]);
  vi.stubEnv("LEFT_OUT_LOCALES", "es");
  expect(sharedPaths([1, 2])).toEqual([]);
});

test("a language that there is not is complained of", () => {
  vi.stubEnv("LEFT_OUT_LOCALES", "es,xx");
  expect(() => builtLocales()).toThrow("LEFT_OUT_LOCALES is “es,xx”; expected en,es");
});
