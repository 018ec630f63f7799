import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {statedLocales} from "../statedLocales.ts";
import type {TableCell} from "../../src/reading/figure.ts";
import {groupBranches} from "../../src/topics/group/groupBranches.ts";
import {lifeCycle} from "../../src/topics/lifeCycle/lifeCycle.ts";
import {groupPaths, worldMedians} from "../../src/topics/lifeCycle/lifeCycleFigures.ts";

const atlas = made();

describe.each(statedLocales)("a median of 100 is marked as capped, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {mark, capped} = as.words.doubts;
  /** Cells that say that nobody is left out, which the cap hides; how many say that coverage is capped. */
  const judged = (cells: readonly TableCell[]) => ({
    full: cells.filter(({text}) => text.includes(mark)).length,
    bare: cells.filter(({text}) => text === as.format.percent(0)).length
  });

  test("in the tables of the branches, with a sentence on it", () => {
    let seen = 0;
    for (const group of atlas.memberGroups) {
      const {table, note} = groupBranches(group, as).figure;
      const medians = table.rows.flatMap((row) => row.at(-2) ?? []);
      // Nobody is said to be left out there: how many are is hidden by the cap.
      expect(
        medians.filter(({text}) => text === as.format.percent(0)),
        group.id
      ).toEqual([]);
      const found = {full: medians.filter(({text}) => text.includes(mark)).length};
      seen += found.full;
      if (found.full > 0) expect(note, group.id).toContain(capped);
    }
    expect(seen).toBeGreaterThan(10);
  });

  test("at the stages of life, with a sentence on it", () => {
    let seen = 0;
    for (const group of atlas.memberGroups) {
      const {table, note} = groupPaths(group, as).figure;
      const {median} = as.words.lifeCycle.group;
      const found = judged(table.rows.find(([head]) => head?.text === median)?.slice(1) ?? []);
      seen += found.full;
      expect(found.bare, group.id).toBe(0);
      if (found.full > 0) expect(note, group.id).toContain(capped);
    }
    expect(seen).toBeGreaterThan(5);
  });

  test("in the medians of subregions", () => {
    const {table, note} = worldMedians(as).figure;
    const found = judged(table.rows.flatMap((row) => row.slice(1)));
    expect(found).toMatchObject({bare: 0});
    expect(found.full).toBeGreaterThan(0);
    expect(note).toContain(capped);
  });

  test("in what the median would be with values that carry a note", () => {
    const {note} = groupBranches(atlas.group("high-income"), as).figure;
    const said =
      locale === "en"
        ? /the median with (?:it|them) is (100%|at the cap)/g
        : /con (?:él|ellos), la mediana de la cobertura (?:es del|está en el) (100\s%|tope)/g;
    const found = [...(note ?? "").matchAll(said)].map(([, end]) => end);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((end) => end === (locale === "en" ? "at the cap" : "tope"))).toBe(true);
  });

  test("and the countries at the stages of life have the sentence beneath", () => {
    expect(lifeCycle(atlas.group("world"), as).grid.capNote).toBe(capped);
  });
});
