import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {Resvg} from "@resvg/resvg-js";
import {describe, expect, test} from "vitest";
import {sourcesText} from "../../src/i18n/sourcesText.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartKinds} from "../../src/drawing/chartKinds.ts";
import type {ChartView} from "../../src/drawing/chart.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {inRamp, lightColours} from "../../src/site/lightColours.ts";
import {chartPicture} from "../../src/pictures/chartPicture.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {isWhole, wholeOr} from "../whole.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";
import {wordsIn} from "./readSvg.ts";
import {strange} from "./strange.ts";

const paper = inRamp("gap", lightColours());
const amounts = inRamp("amount", lightColours());

const small = sampleAtlas({
  rows: [
    {indicator: "old-age", area: "AAA", value: 20, period: 2021},
    {indicator: "old-age", area: "AAA", value: 30, period: 2021, sex: "female"},
    {indicator: "old-age", area: "AAA", value: 10, period: 2021, sex: "male"},
    {indicator: "children", area: "AAA", value: 100, period: 2019},
    {indicator: "old-age", area: "BBB", value: 55.5, period: 2023},
    {indicator: "old-age", area: "world", value: 40, period: 2023}
  ]
});
const [english, spanish] = [languageOf("en"), languageOf("es")];
const pictureOf = (chart: "branches" | "ranking" | "informality", id: string) =>
  chartPicture(chartView({chart, id}, localAtlas(small, english)), english, "https://left-out.example/countries/aaa/#section-life");

/** Made by hand, so that a word changed elsewhere changes nothing here. */
const made = (more: Partial<ChartView>): ChartView => ({
  ...{
    chart: "branches",
    id: "aaa",
    name: "Land AAA",
    says: ["Old age: 20% (2021)"],
    missing: 0,
    missingOf: "branches",
    page: "/a/",
    csv: null,
    legend: null,
    heightAt: null,
    neighbours: []
  },
  figure: {
    id: "life",
    title: "Four of five older persons receive no pension, says a title that is long enough for a second line (2021)",
    sentence: "In Argentina, four of five older persons receive no pension (2021; A publisher).",
    subtitle: "Share of older persons, 2021.",
    note: "Coverage says nothing of how much a benefit is worth.",
    sources: [{publisher: "A publisher", tables: ["a table & its edition"], licence: "CC BY 4.0", short: "A publisher"}],
    table: {caption: "", columns: [], rows: []}
  },
  draw: () => "<svg/>",
  part: (width) => ({width, height: 40, markup: `<rect width="136" height="40" fill="${paper("gap-5")}"/>`}),
  ...more
});
const map = made({
  chart: "map",
  part: () => ({width: 1440, height: 100, markup: `<path fill="${amounts("gap-2")}" d="M0 0H1440V99Z"/>`}),
  legend: {
    title: "Value",
    ramp: "amount",
    classes: [
      {class: 0, text: "under 20%", count: 3},
      {class: 1, text: "20% and more", count: 12},
      {class: "unsplit", text: "Not by sex", count: 2},
      {class: null, text: "Not published", count: 1}
    ]
  }
});

describe("a picture", () => {
  test.each([
    ["chart", made({}), english],
    ["chart-es", made({}), spanish],
    ["map", map, english]
  ] as const)("of %s is what was looked at", async (name, view, reader) => {
    const svg = chartPicture(view, reader, "https://left-out.example/countries/aaa/");
    await expect(svg).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("is the same bytes, whatever was drawn before", () => {
    const first = pictureOf("branches", "aaa");
    pictureOf("ranking", "old-age");
    expect(pictureOf("branches", "aaa")).toBe(first);
  });

  test("prints where it stands, without protocol and fragment", () => {
    expect(wordsIn(pictureOf("branches", "aaa"))).toContain("Left Out · left-out.example/countries/aaa/");
    const asked = chartPicture(made({}), english, "https://left-out.example/compare/?indicator=any-benefit&areas=arg,tun");
    expect(wordsIn(asked)).toContain("Left Out · left-out.example/compare/");
  });

  test("of nothing is refused", () => {
    expect(() => pictureOf("informality", "aaa")).toThrow("there is no picture of informality of aaa");
  });
});

/** What can be drawn is a matter of figures, the same in each language. */
const names = chartNames(atlas()).filter((name) => chartView(name, localAtlas(atlas(), english)).draw);
/** Every map, for each has its own legend; of the other kinds the first, which is the largest, and one in ten. */
const few = names.filter(({chart}, place) => chart === "map" || chart !== names[place - 1]?.chart || place % 10 === 0);

describe.each(locales)("pictures of the atlas, in %s", (locale) => {
  const reader = languageOf(locale);
  const drawn = wholeOr(names, few).map((name) => {
    const view = chartView(name, localAtlas(atlas(), reader));
    return {of: `${name.chart}/${name.id}`, view, svg: chartPicture(view, reader, view.page)};
  });
  const faults = (isFault: (one: (typeof drawn)[number]) => boolean) => drawn.filter(isFault).map(({of}) => of);
  /** As one line, without the marks that set runs of one direction apart. */
  const inLine = (text: string) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
  const flat = (svg: string) =>
    inLine(svg)
      .replace(/<[^>]*>/g, " ")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ");

  test("is well-formed XML", () => {
    expect(drawn.length).toBeGreaterThan(isWhole ? 1000 : 200);
    expect(new Set(drawn.map(({view}) => view.chart))).toEqual(new Set(chartKinds));
    for (const {svg} of drawn) new Resvg(svg, {font: {loadSystemFonts: false}});
    expect(() => new Resvg("<svg><g></svg>")).toThrow();
  });
  test("has nothing that another program than a browser does not know or that leads elsewhere", () => {
    expect(Object.entries(strange).map(([what, sign]) => [what, faults(({svg}) => sign.test(svg)).slice(0, 3)])).toEqual(
      Object.keys(strange).map((what) => [what, []])
    );
  });
  test("names itself and says its source", () => {
    const sourcesOf = ({figure}: ChartView): string => inLine(sourcesText(figure.sources, reader.locale));
    expect(faults(({svg, view}) => !flat(svg).includes(inLine(view.figure.title)))).toEqual([]);
    expect(faults(({svg, view}) => !flat(svg).includes(sourcesOf(view)))).toEqual([]);
    expect(faults(({svg}) => !/<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>/.test(svg))).toEqual([]);
  });
  test("prints a year, or the report that has none, outside its description", () => {
    const words = (svg: string) => flat(svg.slice(svg.indexOf("</desc>")).replace(reader.words.figure.source, ""));
    expect(faults(({svg}) => !/\b(19|20)\d\d\b/.test(words(svg)))).toEqual([]);
  });
  test("carries the disclaimer if it is a map", () => {
    const maps = drawn.filter(({view}) => view.legend !== null);
    expect(maps.filter(({view}) => view.chart === "map").length).toBe(atlas().listed.length);
    expect(maps.length).toBeGreaterThan(atlas().listed.length);
    expect(maps.filter(({svg}) => !flat(svg).includes(inLine(reader.words.site.disclaimer))).map(({of}) => of)).toEqual([]);
  });
});
