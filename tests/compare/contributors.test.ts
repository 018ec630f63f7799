import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {areaTable} from "../../src/compare/areaTable.ts";
import {barsView} from "../../src/compare/barsView.ts";
import {comparedAreas} from "../../src/compare/comparedAreas.ts";
import type {CompareState} from "../../src/compare/compareState.ts";
import {groupNotes} from "../../src/compare/groupNotes.ts";
import {sayShown} from "../../src/compare/shownAmount.ts";
import {readFigure} from "../../src/compare/figured.ts";
import {statedLocales} from "../statedLocales.ts";
import {realFigures, realKit} from "./realKit.ts";

const state: CompareState = {indicator: "pension-contributors", areas: ["ARG", "TUN", "northern-africa"], view: "bars"};
/** What pages say of coverage, and never of those who do not pay in. */
const leftOut = /left out|coverage|covered|qued\w* fuera|cobertura|cubiert/i;

describe.each(statedLocales)("who does not pay in is left out of nothing, in %s", (locale) => {
  const kit = realKit(locale);
  const figures = realFigures(state);
  const indicator = kit.indicator("pension-contributors");
  const contributing = {en: "Contributing", es: "Cotiza"}[locale];
  test("in titles, tables and what marks say aloud", () => {
    const {title} = barsView(state, figures, kit);
    const table = areaTable(comparedAreas(state, figures.data, kit), figures.data, kit, {sexes: false});
    const argentina = atlas().snapshot("pension-contributors").latest.get("ARG")!;
    const said = sayShown("ARG", readFigure(argentina, figures.data, kit), kit);
    expect(title).toContain(indicator.measure);
    expect(table.caption).toContain(indicator.measure);
    expect(table.columns.some(({text}) => text.startsWith(contributing))).toBe(true);
    expect(said).toMatch(new RegExp(`^ARG: .*; ${contributing}\\w* .* \\(`));
    const texts = [title, table.caption, ...table.columns.map(({text}) => text), said];
    expect(texts.filter((text) => leftOut.test(text))).toEqual([]);
  });
  test("in what stands behind a group, with what the share is of", () => {
    const sentences = groupNotes(state, figures.data, kit).flatMap((note) => [...note.sentences, ...note.largest]);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.filter((text) => leftOut.test(text))).toEqual([]);
    const measure = indicator.measure.slice(1);
    expect(sentences.filter((text) => /\d\s?%/.test(text)).filter((text) => text.includes(measure)).length).toBeGreaterThan(0);
  });
  test("while coverage still says it", () => {
    const old: CompareState = {...state, indicator: "old-age"};
    expect(barsView(old, realFigures(old), realKit(locale)).title).toMatch(leftOut);
  });
});
