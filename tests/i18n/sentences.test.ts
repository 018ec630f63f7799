import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {saying} from "../../src/drawing/saying.ts";
import {charts} from "../../src/figures/charts.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {findChart} from "../../src/figures/chartView.ts";
import {citeSource} from "../../src/dataset/citeSource.ts";

const as = localAtlas(atlas(), {locale: "en"});
const views = chartNames(as.atlas).flatMap((name) => findChart(name, as) ?? []);
/** Those that are offered for copying. */
const sentences = views.flatMap((view) => (view.figure.sentence === "" ? [] : [saying(view, as).sentence]));

/** What an editor strikes from any sentence. */
const struck: Readonly<Record<string, RegExp>> = {
  "two brackets side by side": /\) \(/,
  "a finding of the sources as one of the place":
    /^(?:In|On) [^:]*, (?:every figure (?:here )?carries|the source has no comparable|the ILO’s tables? ha(?:s|ve) no)/,
  "a label where a verb belongs": /^(?:In|On) [^:]{2,40}, (?:UHC|work injury|medians of|published averages)[^:]*: /,
  "a gap that is a group of people": /\b(?:stands out|largest gap|median gap) is (?!for|in)\w/,
  "a hundred per cent who receive nothing": /(?<![\d.])100% of [\w ]+ receive no /,
  "one thing counted in figures": /\b(?:without|with) the 1 /,
  "a share that ranges from a cap": /ranges from (?:the cap|in) /,
  "a year gone by that is called old": /against [\d.]+% \(\d{4}, old\)/,
  "a limit written as a sign": /[<>]\d/,
  "a country of so many": /\bin the median country of \d/i,
  "no finding": /\bevery figure [^:]*carries a note\b|\bno median is given\b|\bhas no figure (?:for|on)\b/,
  "a label where a verb belongs, of two sides": /^(?:Furthest apart|Widest between|Informal employment:)/
};

describe("sentences of all charts", () => {
  test("are those of the whole atlas", () => {
    expect(new Set(views.map(({chart}) => chart)).size).toBe(Object.keys(charts).length);
    expect(sentences.length).toBeGreaterThan(1500);
  });
  test.each(Object.entries(struck))("have no %s", (_, pattern) => {
    expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });
  test("are told from what they must not be", () => {
    const bad = [
      "In Cambodia, 9.8% (female) and 4.5% (male) (2020; ILO).",
      "In Montenegro, every figure here carries a note (ILO).",
      "In Cuba, UHC service coverage index (WHO): 50 of 100 (2021).",
      "In Angola, the gap that stands out is people in poverty: 97.0% …",
      "In Chad, the largest gap is for unemployment: 100% of unemployed people receive no unemployment benefit (2022).",
      "The title counts every figure; without the 1 country it would count none of 5.",
      "In the world, the share of people ranges from the cap of the source in 64 countries to 100% in Chad (2021; ILO).",
      "In Chad, 80.0% is not covered (2022; ILO), against 61.3% (2009, old).",
      "In Chad, <0.1% of the population is not covered (2022; ILO).",
      "In the median country of 127, 54.0% of people are reached (2022).",
      "For Libya, no median is given: fewer than five countries have a figure that counts (ILO).",
      "Furthest apart in childhood: 12.2% left out in Argentina (2021), 71.4% left out in Tunisia (2021; ILO)."
    ];
    const patterns = Object.values(struck);
    expect(bad.map((text) => patterns.findIndex((pattern) => pattern.test(text)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

test("no sentence in Spanish has two brackets side by side", () => {
  const inSpanish = localAtlas(atlas(), {locale: "es"});
  const said = chartNames(inSpanish.atlas).flatMap((name) => {
    const view = findChart(name, inSpanish);
    return view && view.figure.sentence !== "" ? [saying(view, inSpanish).sentence] : [];
  });
  expect(said).toHaveLength(sentences.length);
  expect(said.filter((sentence) => struck["two brackets side by side"]?.test(sentence))).toEqual([]);
});

test("a citation begins each of its statements with a capital or a number", () => {
  for (const source of as.sources) expect(citeSource(source, as).replace(source.url, "")).not.toMatch(/\. \p{Ll}/u);
});
