import {statedLocales, type StatedLocale} from "../statedLocales.ts";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {charts} from "../../src/figures/charts.ts";
import {findChart} from "../../src/figures/chartView.ts";
import type {Table} from "../../src/reading/figure.ts";
import {captionFaults} from "./captionFaults.ts";

const atlas = made();
/** So many of each kind, from all over its list. */
const most = 40;

function tablesOf(locale: StatedLocale): {place: string; name: string; table: Table}[] {
  const as = localAtlas(atlas, languageOf(locale));
  return (Object.keys(charts) as ChartKind[]).flatMap((chart) => {
    const ids = charts[chart].ids(atlas);
    const step = Math.max(1, Math.floor(ids.length / most));
    return ids
      .filter((_, i) => i % step === 0)
      .flatMap((id) => {
        const view = findChart({chart, id}, as);
        return view?.draw ? [{place: `${chart} ${id}`, name: view.name, table: view.figure.table}] : [];
      });
  });
}

describe.each(statedLocales)("tables of charts in %s", (locale) => {
  const all = tablesOf(locale);
  test("there are tables of all kinds", () => {
    expect(new Set(all.map(({place}) => place.split(" ")[0])).size).toBe(Object.keys(charts).length);
  });
  test("hold what their captions promise", () => {
    // What a national office calls its measure is its own: no column promises it.
    const ours = all.filter(({place}) => !place.startsWith("within "));
    const faults = ours.flatMap(({place, name, table}) => captionFaults(table, name, locale).map((fault) => `${place}: ${fault}`));
    expect(faults).toEqual([]);
  });
  test("have no blank cell, but for the remark that few values have", () => {
    const {remark} = languageOf(locale).words.figure;
    const isBlank = ({columns, rows}: Table): boolean =>
      rows.some((cells) => cells.some(({text, note}, at) => text === "" && !note && columns[at]?.text !== remark));
    expect(all.filter(({table}) => isBlank(table)).map(({place}) => place)).toEqual([]);
    expect(isBlank({caption: "", columns: [{text: "Rank"}], rows: [[{text: ""}]]})).toBe(true);
  });
});

describe("a caption is found out", () => {
  const table = (caption: string, columns: readonly string[], heads: readonly string[]): Table => ({
    caption,
    columns: columns.map((text) => ({text})),
    rows: heads.map((text) => [{text}])
  });
  test.each([
    ["Togo: coverage at each stage of life, published, computed and in the median country", ["Group", "Old age"], ["Togo", "The world"], 2],
    ["Togo: coverage at each stage of life, as published and in the world", ["Group", "Old age"], ["Togo", "The world, as published"], 0],
    ["Togo: women and men, latest year with both", ["Branch", "Women", "Year"], ["Old age"], 1],
    ["Togo: lowest, median, highest", ["Region", "Lowest", "Median country"], ["Africa"], 1],
    ["Togo: coverage, latest year", ["Branch", "Covered"], ["Old age"], 1]
  ] as const)("%s", (caption, columns, heads, faults) => {
    expect(captionFaults(table(caption, columns, heads), "Togo", "en")).toHaveLength(faults);
  });
});
