import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {branches} from "../../../src/atlas/branches.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {computedFor, isGiven} from "../../../src/reading/groupFigure.ts";
import {groupBranches} from "../../../src/topics/group/groupBranches.ts";
import {agesTable} from "../../../src/topics/group/groupAuditTables.ts";
import {groupPaths} from "../../../src/topics/lifeCycle/lifeCycleFigures.ts";

const atlas = made();
/** The part of the people behind a computed figure whose country is published as 100. */
function atCap(group: string, id: string): number {
  const figure = computedFor(atlas.group(group), id, atlas, {maxAge: null});
  if (!isGiven(figure)) return 0;
  const people = (only: boolean) => figure.contributions.reduce((sum, {value, weight}) => sum + (only && value < 100 ? 0 : weight), 0);
  return people(true) / people(false);
}

describe.each(locales)("values at the cap in computed figures, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {words, format} = as;
  const capped = format.remarks([words.value.missing, words.doubts.mark]);
  const cellOf = (group: string, id: string) =>
    groupBranches(atlas.group(group), as).figure.table.rows.find(([first]) => first!.text === atlas.indicator(id).name[locale])![2]!;

  test("nobody left out by values at the cap alone is not printed as 0%", () => {
    expect(cellOf("northern-america", "old-age").text).toBe(capped);
    expect(cellOf("g7", "old-age").text).toBe(capped);
    const zero = format.percent(0);
    const all = atlas.memberGroups.flatMap(({id}) => branches.filter((one) => atCap(id, one) > 0).map((one) => cellOf(id, one).text));
    expect(all.length).toBeGreaterThan(20);
    expect(all).not.toContain(zero);
  });
  test("how much of a figure is counted at the cap stands with it, and what the cap is", () => {
    const share = atCap("eastern-asia", "old-age");
    expect(share).toBeGreaterThan(0.9);
    const cell = cellOf("eastern-asia", "old-age");
    expect(cell.note).toContain(words.computed.cappedPart({share: share * 100, of: "gap"}));
    for (const group of ["eastern-asia", "northern-america"]) {
      expect(groupBranches(atlas.group(group), as).figure.note).toContain(words.doubts.capped);
      expect(groupPaths(atlas.group(group), as).figure.note).toContain(words.doubts.capped);
    }
    expect(cellOf("eastern-europe", "children").note).toContain(
      words.computed.cappedPart({share: atCap("eastern-europe", "children") * 100, of: "gap"})
    );
  });
  test("a table that prints coverage says that it is the most, one that prints the gap that it is the least", () => {
    const [most, least] = {
      en: ["coverage may be smaller", "the gap may be larger"],
      es: ["la cobertura puede ser menor", "la brecha puede ser mayor"]
    }[locale] as [string, string];
    const ages = agesTable(atlas.group("world"), "old-age", "", as).rows.map(([, cell]) => `${cell!.note ?? ""}`);
    expect(ages.filter((note) => note.includes(most)).length).toBeGreaterThan(0);
    expect(ages.filter((note) => note.includes(least))).toEqual([]);
    const cell = cellOf("world", "old-age").note ?? "";
    expect([cell.includes(least), cell.includes(most)]).toEqual([true, false]);
  });
  test("the path of life says it too, and prints no 0%", () => {
    const rows = groupPaths(atlas.group("northern-america"), as).figure.table.rows;
    const computed = rows.find(([first]) => first!.text === words.lifeCycle.group.computed)!;
    expect(computed.at(-1)!.text).toBe(capped);
    const asia = groupPaths(atlas.group("eastern-asia"), as).figure.table.rows.find(
      ([first]) => first!.text === words.lifeCycle.group.computed
    )!;
    expect(asia.at(-1)!.note).toContain(words.computed.cappedBasis({basis: "", share: atCap("eastern-asia", "old-age") * 100}));
  });
});
