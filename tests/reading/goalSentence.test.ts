import {expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {goalSentence} from "../../src/reading/goalSentence.ts";
import type {Locale} from "../../src/model/locale.ts";
import {rawSeries} from "../atlas/rawModel.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const said = (values: Readonly<Record<number, number>>, locale: Locale = "en") => {
  const rows = Object.entries(values).map(([year, value]) => ({period: Number(year), value}));
  return goalSentence("AAA", localAtlas(sampleAtlas({rows}), {locale}));
};

test("is what is left by the years to 2030, beside what there was", () => {
  expect(said({2016: 50, 2020: 60})).toContain(
    "rise by 4.0 percentage points a year from 2020; it was 2.5 a year higher in 2020 than in 2016."
  );
  expect(said({2016: 50, 2020: 40})).toContain("rise by 6.0 percentage points a year from 2020; it was 2.5 a year lower in 2020");
  expect(said({2016: 50, 2020: 60}, "es")).toContain(
    "subir 4,0 puntos porcentuales al año desde 2020; era 2,5 al año más alta en 2020 que en 2016."
  );
});
test("is not said of years that cannot be compared, nor where little is left", () => {
  expect(said({2017: 50, 2020: 60})).toBe("");
  expect(said({2020: 60})).toBe("");
  expect(said({2016: 85, 2020: 95.5})).toBe("");
  expect(said({2016: 85, 2020: 100})).toBe("");
});
test("every sentence of a country comes of its rows", () => {
  let count = 0;
  for (const {id} of held().pages) {
    const text = goalSentence(id, localAtlas(held(), {locale: "en"}));
    if (text === "") continue;
    count++;
    const last = rawSeries("any-benefit", id).at(-1)!;
    const needed = (100 - last.value) / (2030 - last.period!);
    expect(Math.abs(Number(/rise by ([\d.]+)/.exec(text)![1]) - needed), id).toBeLessThan(0.051);
    expect(text).toContain(`from ${last.period};`);
  }
  expect(count).toBeGreaterThan(40);
});
