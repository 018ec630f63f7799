import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {lifeCycleDrawing} from "../../../src/topics/area/lifeCycleDrawing.ts";

test("the path of a country is told by a stage that is on it, never by those in poverty or the vulnerable", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const titles = as.pages.map((country) => lifeCycleDrawing(country, as)).flatMap(({draw, figure}) => (draw ? [figure.title] : []));
  expect(titles.length).toBeGreaterThan(200);
  expect(titles.filter((title) => /gap stands out for old age: /.test(title)).length).toBeGreaterThan(20);
  const besides = /(?:gap is|stands out) for [^:]*(?:people in poverty|the vulnerable)[^:]*:/;
  expect(titles.filter((title) => besides.test(title))).toEqual([]);
  expect(as.pages.some((country) => besides.test(countryLife(country, as).figure.title))).toBe(true);
});
