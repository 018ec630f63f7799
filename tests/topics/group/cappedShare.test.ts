import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {branches} from "../../../src/atlas/branches.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {computedFor, isGiven} from "../../../src/reading/groupFigure.ts";
import {groupBranches} from "../../../src/topics/group/groupBranches.ts";
import {agesTable, contributionsTable} from "../../../src/topics/group/groupAuditTables.ts";
import {groupHeadline} from "../../../src/topics/group/groupHeadline.ts";
import {groupPaths} from "../../../src/topics/lifeCycle/lifeCycleFigures.ts";
import {groupsList} from "../../../src/topics/lists/groupsList.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {population} from "../../measures/sample.ts";

const atlas = made();
/** The part of the people behind a computed figure whose country is published as 100. */
function atCap(group: string, id: string): number {
  const figure = computedFor(atlas.group(group), id, atlas, {maxAge: null});
  if (!isGiven(figure)) return 0;
  const people = (only: boolean) => figure.contributions.reduce((sum, {value, weight}) => sum + (only && value < 100 ? 0 : weight), 0);
  return people(true) / people(false);
}

describe.each(statedLocales)("values at the cap in computed figures, in %s", (locale) => {
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
  test("a figure of which most is at the cap is printed as a bound, in branches, paths and audits", () => {
    const {bound} = words.computed;
    const figure = computedFor(atlas.group("eastern-asia"), "old-age", atlas, {maxAge: null});
    if (!isGiven(figure)) throw new Error("eastern-asia has a figure on old age");
    const left = bound({text: format.percent(100 - Number(figure.value.toFixed(1))), of: "gap"});
    expect(left).toMatch({en: /^at least 0\.\d%$/, es: /^0,\d\s%\scomo mínimo$/}[locale]);
    expect(cellOf("eastern-asia", "old-age").text).toBe(left);
    const path = groupPaths(atlas.group("eastern-asia"), as).figure.table.rows.find(
      ([first]) => first!.text === words.lifeCycle.group.computed
    )!;
    expect(path.at(-1)!.text).toBe(left);
    const total = contributionsTable(figure, {caption: "", group: atlas.group("eastern-asia"), indicator: atlas.indicator("old-age")}, as)
      .rows[0]!;
    expect(total[1]!.text).toBe(bound({text: format.percent(figure.value), of: "coverage"}));
    const part = atlas.memberGroups.find(({id}) => atCap(id, "old-age") > 0.1 && atCap(id, "old-age") < 0.5)!;
    expect(cellOf(part.id, "old-age").text).not.toMatch(/at least|mínimo/);
  });
});

describe.each(statedLocales)("what the cap hides is no 0, in %s", (locale) => {
  const heads = (values: readonly number[]) => {
    const made = sampleAtlas({
      countries: values.map((_, i) => ({id: `AA${"ABCDEF"[i]}`})),
      rows: values.map((value, i) => ({area: `AA${"ABCDEF"[i]}`, value})),
      populations: values.map((_, i) => population(`AA${"ABCDEF"[i]}`, 2020, {total: 1000}))
    });
    const as = localAtlas(made, languageOf(locale));
    const groups = groupsList(as).flatMap(({table, bars}) => table.rows.map((row, i) => ({computed: row[2]!, bar: bars[i]!})));
    return {as, groups, said: groupHeadline(made.group("subregion"), as)};
  };
  const zero = {en: /(?<![\d.])0(\.0)?%/, es: /(?<![\d,])0(,0)?\s%/}[locale];
  test("in the headline of a group, beside it, in the list of groups and its order", () => {
    const {said, groups, as} = heads([100, 100, 100, 100, 100]);
    for (const text of [said.sentence, said.beside, said.head.lead]) expect(text).not.toMatch(zero);
    expect(said.sentence).toContain(as.format.percent(100));
    expect(groups.length).toBeGreaterThan(2);
    for (const {computed, bar} of groups) {
      expect([computed.sort, bar.computed]).toEqual([null, null]);
      expect(computed.text).toContain(as.words.doubts.mark);
    }
  });
  test("and where most stand there, what is left out is the least", () => {
    const {said, groups} = heads([100, 100, 100, 100, 60]);
    const [least, most] = {en: ["at least 8%", "at most 92%"], es: ["como mínimo", "como máximo"]}[locale] as [string, string];
    for (const text of [said.sentence, said.head.lead]) expect(text.toLowerCase().replace("8.0%", "8%")).toContain(least);
    expect(said.beside.replace("92.0%", "92%")).toContain(most);
    for (const {computed} of groups) expect(computed.text.replace("8.0%", "8%")).toContain(locale === "en" ? least : "como mínimo");
    const plain = heads([100, 60, 60, 60, 60]);
    expect(plain.said.sentence + plain.said.head.lead + plain.said.beside).not.toMatch(/at least|at most|como m[íá]/i);
  });
});
