import {describe, expect, test} from "vitest";
import {comparedView} from "../../src/compare/comparedView.ts";
import type {CompareState} from "../../src/compare/compareState.ts";
import {locales} from "../../src/model/locale.ts";
import {rawCountries, rawLatest, rawSeries} from "../atlas/rawModel.ts";
import {recentRows} from "../atlas/soundRows.ts";
import {realFigures, realKit} from "./realKit.ts";

const indicator = "survey-coverage";
const held = rawCountries.flatMap(({id}) => rawLatest(indicator, id) ?? []);
const recent = recentRows(indicator, held);
const old = held.filter((row) => !recent.includes(row));
const ids = (rows: readonly {readonly area: string}[]) => rows.map(({area}) => area);

describe.each(locales)("old surveys in a comparison, in %s", (locale) => {
  const kit = realKit(locale);
  const look = (areas: readonly string[], view: CompareState["view"]) => {
    const state: CompareState = {indicator, areas: [...areas], view};
    return comparedView(state, realFigures(state), kit);
  };
  const since = realFigures({indicator}).data.surveysSince!;
  const places = (rows: readonly {readonly area: string}[]) => ids(rows).map((id) => kit.area(id).name);

  test("are there, with recent ones", () => expect([old.length > 20, recent.length > 20]).toEqual([true, true]));
  test("are in no title of bars, of the table or of parts, which take the others; the note counts them", () => {
    for (const [i, one] of old.entries()) {
      const beside = [recent[i % recent.length]!, recent[(i + 1) % recent.length]!];
      for (const view of ["bars", "table", "branches"] as const) {
        const shown = look(ids([one, ...beside]), view);
        if (view !== "branches") {
          expect(shown.title, view).not.toContain(`(${places([one])[0]}, `);
          for (const name of places(beside)) expect(shown.title, view).toContain(name);
        } else expect(shown.title, view).not.toContain(String(one.period));
        expect(shown.notes.join(" "), view).toContain(String(since));
      }
    }
  });
  test("alone are said to be old, and not to carry a note", () => {
    const {name} = kit.indicator(indicator);
    const {title, notes} = look(ids(old.slice(0, 3)), "bars");
    expect(title).toBe(kit.words.allOld({name, since}));
    expect(notes).toContain(kit.words.notes.oldSurveys({since, count: 3}));
    expect(notes).not.toContain(kit.words.notes.barred);
  });
  test("end no change that a title tells", () => {
    const long = old.filter(({area}) => rawSeries(indicator, area).length > 1);
    expect(long.length).toBeGreaterThan(10);
    for (const {area} of long) expect(look([area], "trend").title).not.toMatch(/\d%/);
  });
});
