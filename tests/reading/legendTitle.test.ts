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
    const said = {[map.legend]: map.drawn, [map.legendPoints]: map.drawnPoints}[legend];
    kinds.add(legend);
    expect([indicator.id, drawnByMap(indicator, map)]).toEqual([indicator.id, said]);
    for (const text of [view.figure.subtitle, saying(view, as).alt])
      for (const drawn of [map.drawn, map.drawnPoints])
        expect([indicator.id, text.includes(drawn)]).toEqual([indicator.id, drawn === said]);
    expect(saying(view, as).alt).not.toContain("..");
  }
  expect(kinds.size).toBe(3);
});

test("a ranking draws the value itself, and does not speak of the gap", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  expect(chartView({chart: "ranking", id: "old-age"}, as).figure.subtitle).not.toContain(as.words.map.drawn);
});
