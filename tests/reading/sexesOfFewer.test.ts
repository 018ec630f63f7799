import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {statedLocales} from "../statedLocales.ts";
import {genderAverages} from "../../src/topics/gender/genderAverages.ts";
import {askedBySex, genderBalances} from "../../src/topics/gender/genderBalances.ts";
import {genderBalanceFigure} from "../../src/topics/gender/genderBalanceFigure.ts";
import {genderDifferences} from "../../src/topics/gender/genderDifferences.ts";
import {groupSexes} from "../../src/topics/group/groupSexes.ts";
import {indicatorSexes} from "../../src/topics/indicator/indicatorSexes.ts";
import {knownMembersIn} from "../atlas/modelRows.ts";
import {rawLatest, rawSeries} from "../atlas/rawModel.ts";

const atlas = made();

/** How many of some areas have a figure, and how many of them both sexes in one year. */
function counted(indicator: string, areas: readonly string[]): {both: number; of: number} {
  const held = areas.filter((area) => rawLatest(indicator, area));
  const women = (area: string) => rawSeries(indicator, area, {sex: "female"}).map(({period}) => period);
  const both = held.filter((area) => rawSeries(indicator, area, {sex: "male"}).some(({period}) => women(area).includes(period)));
  return {both: both.length, of: held.length};
}

describe.each(statedLocales)("figures by sex beside those for all, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {gender} = as.words;
  const world = as.group("world");
  test("say on the page of every indicator of how many countries they are", () => {
    const told = ["any-benefit", "old-age", "work-injury"].map((id) => {
      const {both, of} = counted(id, knownMembersIn("world"));
      expect(both).toBeLessThan(of);
      expect(indicatorSexes(as.snapshot(id), as).figure.note).toContain(gender.ofFewer({both, of}));
      return gender.ofFewer({both, of});
    });
    for (const text of told) expect(text).toMatch({en: /not of the same countries/, es: /no son de los mismos países/}[locale]);
  });
  test("say so branch by branch and in the differences of each, for every group", () => {
    let seen = 0;
    for (const group of as.memberGroups) {
      const {all} = genderBalances(group, as);
      const fewer = askedBySex.filter((id: string) => {
        const {both, of} = counted(id, knownMembersIn(group.id));
        return both > 0 && both < of;
      });
      const coverage: readonly string[] = fewer.filter((id) => all.some(({indicator}) => indicator.id === id && id !== "maternity"));
      expect(genderBalanceFigure(group, all, as).figure.note?.includes(gender.ofFewerEach), group.id).toBe(coverage.length > 0);
      for (const balance of all.filter(({indicator}) => coverage.includes(indicator.id))) {
        const text = gender.ofFewer(counted(balance.indicator.id, knownMembersIn(group.id)));
        expect(genderDifferences(group, balance, {most: 5}, as).figure.note, group.id).toContain(text);
        seen += 1;
      }
      if (coverage.length > 0) expect(groupSexes(group, as).figure.note, group.id).toContain(gender.ofFewerEach);
    }
    expect(seen).toBeGreaterThan(20);
  });
  test("say of published averages that nobody knows of which countries each is", () => {
    const {all} = genderBalances(world, as);
    const indicators = all.map(({indicator}) => indicator);
    expect(genderAverages(world, indicators, as)?.figure.note).toMatch(
      {en: /which countries are behind/, es: /qué países hay detrás/}[locale]
    );
  });
});
