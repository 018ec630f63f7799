import {expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {copyOf} from "../../src/atlas/leads.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {rankedRows} from "../../src/reading/rankedRows.ts";

const atlas = held();

test.each(locales)("in every ranking those whose values read alike share a place, and nobody else, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const faults = atlas.listed.flatMap(({id}) => {
    // A copy of another area's value has no place.
    const ranked = rankedRows(as.snapshot(id), as).filter(({area}) => copyOf(as.snapshot(id).latest.get(area)!, as) === null);
    const byText = Map.groupBy(ranked, ({valueText}) => valueText);
    const alike = [...byText].filter(([, rows]) => new Set(rows.map(({position}) => position)).size > 1);
    const marked = [...byText].filter(([, rows]) => rows.some(({tied}) => tied !== rows.length > 1));
    const places = [...byText.values()].map(([row]) => row?.position);
    return [
      ...[...alike, ...marked].map(([text]) => `${id}: ${text}`),
      ...(new Set(places).size === places.length ? [] : [`${id}: a place for values that read differently`])
    ];
  });
  expect(atlas.listed.length).toBeGreaterThan(15);
  expect(faults).toEqual([]);
});
