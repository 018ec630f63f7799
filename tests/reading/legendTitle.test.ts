import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {saying} from "../../src/drawing/saying.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {drawnByMap, legendTitle} from "../../src/reading/legendTitle.ts";

test.each(locales)("every map in %s says in its words, and in the alternative to it, what its legend counts", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {map} = as.words;
  const kinds = new Set<string>();
  for (const indicator of as.listed) {
    const view = chartView({chart: "map", id: indicator.id}, as);
    const legend = legendTitle(indicator, map);
    const said = {[map.legend]: undefined, [map.legendPoints]: map.drawnPoints}[legend];
    kinds.add(legend);
    expect([indicator.id, drawnByMap(indicator, map)]).toEqual([indicator.id, said]);
    for (const text of [view.figure.subtitle, saying(view, as).alt])
      expect([indicator.id, text.includes(map.drawnPoints)]).toEqual([indicator.id, said === map.drawnPoints]);
    if (legend === map.legend) expect(view.figure.subtitle).toBe(`${as.words.indicator.leftMeasures[indicator.id]}.`);
    expect(saying(view, as).alt).not.toContain("..");
  }
  expect(kinds.size).toBe(4);
});

test.each(locales)("the measure of a map of shares left out takes two lines of a phone in %s", (locale) => {
  const measures = Object.values(languageOf(locale).words.indicator.leftMeasures);
  expect(measures.length).toBeGreaterThan(5);
  // 328 px hold about 44 letters of 16 px.
  expect(measures.filter((measure) => measure.length > 2 * 44)).toEqual([]);
});
