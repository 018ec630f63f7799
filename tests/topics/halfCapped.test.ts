import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {leading} from "../../src/atlas/leads.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {isHalfCapped} from "../../src/measures/isHalfCapped.ts";
import {locales} from "../../src/model/locale.ts";
import type {TableCell} from "../../src/reading/figure.ts";
import {groupBranches} from "../../src/topics/group/groupBranches.ts";
import {groupSpread} from "../../src/topics/group/groupSpread.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";
import {groupPaths} from "../../src/topics/lifeCycle/lifeCycleFigures.ts";

const coverage = {family: "coverage"} as const;
const of = (...values: number[]) => values.map((value) => ({value}));

test("a median is half capped between a value at the cap and one below it alone", () => {
  expect(isHalfCapped(of(100, 100, 80, 20), coverage)).toBe(true);
  expect(isHalfCapped(of(100, 90, 80, 20), coverage)).toBe(false);
  expect(isHalfCapped(of(100, 100, 100, 20), coverage)).toBe(false);
  expect(isHalfCapped(of(100, 100, 80, 20, 10), coverage)).toBe(false);
  expect(isHalfCapped(of(100, 100, 80, 20), {family: "spending"})).toBe(false);
  expect(isHalfCapped([], coverage)).toBe(false);
});

/** The branches of groups whose median lies so, in the values of the model. */
const known = ["apec/old-age", "central-and-western-asia/disability", "eastern-europe/poor", "g7/maternity", "g7/vulnerable"];

test.each(locales)("such a median says in tables, pictures and life cycles that it may be less, and no other does, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const {orLess} = as.words.doubts;
  const found = as.memberGroups.flatMap((group) => {
    const {figure, rows} = groupBranches(group, as);
    const spread = groupSpread(group, as);
    return figure.table.rows.flatMap(([head, ...cells]) => {
      const indicator = as.listed.find(({name}) => name[locale] === head?.text);
      if (!indicator || indicator.id === "any-benefit") return [];
      const has = (some: readonly (TableCell | undefined)[]) => some.some((cell) => cell?.note?.includes(orLess));
      const members = as.snapshot(indicator.id).countries.filter(({area}) => group.members.includes(area) && as.states.has(area));
      const sound = leading(members, as);
      const isHalf = sound.length >= 5 && isHalfCapped(sound, indicator);
      const isInSpread = spread.figure.table?.rows.filter(([name]) => name?.text === head?.text).some((row) => has(row));
      const isSpoken = spread.rows.find(({label}) => label === head?.text)?.median?.say.includes(orLess) ?? false;
      expect([has(cells), isInSpread, isSpoken], `${group.id} ${indicator.id}`).toEqual([isHalf, isHalf, isHalf]);
      expect(JSON.stringify(rows).includes(orLess) || !isHalf, group.id).toBe(true);
      return isHalf ? [`${group.id}/${indicator.id}`] : [];
    });
  });
  expect(found.toSorted()).toEqual(known);
  const path = groupPaths(as.group("central-and-western-asia"), as).figure.table?.rows.flat() ?? [];
  expect(path.filter(({note}) => note?.includes(orLess))).toHaveLength(1);
  const regions = indicatorRegions(as.snapshot("poor"), as).rows.filter(({median}) => median?.say.includes(orLess));
  expect(regions.map(({label}) => label)).toEqual([as.name("eastern-europe")]);
});
