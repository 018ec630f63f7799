import {describe, expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {nameKey, type ChartKind} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {chiefs} from "../../src/figures/chiefs.ts";
import {locales} from "../../src/model/locale.ts";
import {cardLink} from "../../src/pictures/cardLink.ts";
import {cardPath} from "../../src/pictures/cardKinds.ts";
import {cardNames, cardOfChart, cardOfPage} from "../../src/pictures/cardNames.ts";
import {cardView} from "../../src/pictures/cardView.ts";

const atlas = held();
const as = localAtlas(atlas, languageOf("en"));
const ofChart = (chart: ChartKind, id: string) => cardPath(cardOfChart(chartView({chart, id}, as), "en", atlas));

describe("the card of a chart", () => {
  test.each([
    ["map", "old-age", "indicators/old-age"],
    ["map", "any-benefit", "indicators/any-benefit"],
    ["life-cycle", "arg", "countries/arg"],
    ["life-cycle", "northern-africa", "regions/northern-africa"],
    ["claims", "world", "topics/then-and-now"],
    ["gender-balance", "asean", "charts/gender-balance/asean"],
    ["pair-life", "arg-tun", "charts/pair-life/arg-tun"]
  ] as const)("%s of %s shows that very chart: %s", (chart, id, card) => {
    expect(ofChart(chart, id)).toBe(card);
    expect(nameKey(cardView(cardOfChart(chartView({chart, id}, as), "en", atlas), as).chart!)).toBe(`${chart}/${id}`);
  });
  test.each([
    ["trend", "world", "regions/world"],
    ["branches", "arg", "countries/arg"],
    ["gender", "tun", "countries/tun"],
    ["gender-work", "asean", "charts/gender-balance/asean"],
    ["incomes", "any-benefit", "home"]
  ] as const)("%s of %s, which no card shows, is that of its page: %s", (chart, id, card) => {
    expect(ofChart(chart, id)).toBe(card);
  });
  test("is one that there is, the same in each language", () => {
    const paths = new Set(cardNames(atlas).map(cardPath));
    expect(paths.size).toBe(cardNames(atlas).length);
    const inLanguages = chartNames(atlas).map((name) =>
      locales.map((locale) => cardPath(cardOfChart(chartView(name, localAtlas(atlas, languageOf(locale))), locale, atlas)))
    );
    expect(inLanguages.filter(([first = "", ...others]) => !paths.has(first) || others.some((other) => other !== first))).toEqual([]);
  });
});

test("every page with a chart has a card of its own, or that of its chief chart", () => {
  const lent = [...chiefs(atlas)].filter(([page]) => cardPath(cardOfPage(page, atlas)) === "home");
  expect(lent).toEqual([]);
  expect(cardPath(cardOfPage("/gender/asean/", atlas))).toBe("charts/gender-balance/asean");
  expect(cardPath(cardOfPage("/countries/arg/", atlas))).toBe("countries/arg");
  expect(cardPath(cardOfPage("/glossary/", atlas))).toBe("home");
});

test("few cards are drawn for charts alone: each is a file of 30 kB", () => {
  const alone = cardNames(atlas).filter(({kind}) => kind === "charts");
  expect(alone.length).toBeGreaterThan(100);
  expect(alone.length / chartNames(atlas).length).toBeLessThan(0.1);
});

test.each(locales)("no card is described in more characters than X takes, in %s", (locale) => {
  const described = cardNames(atlas).map((card) => cardLink(card, localAtlas(atlas, languageOf(locale))).alt);
  expect(described.filter((alt) => alt.length > 420 || alt.length < 10)).toEqual([]);
});
