import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {statedLocales} from "../statedLocales.ts";
import {countryHeadline} from "../../src/topics/country/countryHeadline.ts";
import {countryLife} from "../../src/topics/country/countryLife.ts";
import {groupBranches} from "../../src/topics/group/groupBranches.ts";
import {groupSpread} from "../../src/topics/group/groupSpread.ts";
import {indicatorMapFigure} from "../../src/topics/indicator/indicatorMapFigure.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";
import {rankingView} from "../../src/topics/indicator/rankingView.ts";
import {learningPairs} from "../../src/topics/learn/learningPairs.ts";
import {pairLife} from "../../src/topics/learn/pairLife.ts";
import {groupPaths, worldIncomes, worldMedians, worldRegions} from "../../src/topics/lifeCycle/lifeCycleFigures.ts";
import {branchCoverage} from "../../src/topics/schemes/branchCoverage.ts";

const atlas = made();

describe.each(statedLocales)("whom a share of workers is of, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const say = as.words.indicator.countedWorkers;
  const name = as.indicator("work-injury").name[locale];
  test("is said to be unknown in the words of the method", () => {
    expect(say).toContain(name);
    expect(say).toMatch(
      {en: /labour force, which includes the unemployed/, es: /fuerza de trabajo, que incluye a las personas desempleadas/}[locale]
    );
  });
  test("stands by the headline of every country that has work injury in it, and by no other", () => {
    const headed = as.pages.filter((country) => {
      const {reading, notes} = countryHeadline(country, as);
      const isOfWorkers = reading?.indicator.id === "work-injury";
      expect(notes.includes(say), country.id).toBe(isOfWorkers);
      return isOfWorkers;
    });
    expect(headed.length).toBeGreaterThan(0);
  });
  test("stands by the branches of every country, group and scheme that have it", () => {
    for (const country of as.pages) {
      const isHeld = atlas.snapshot("work-injury").latest.has(country.id);
      expect((countryLife(country, as).figure.note ?? "").includes(say), country.id).toBe(isHeld);
    }
    for (const group of as.memberGroups) {
      const isHeld = group.members.some((id) => atlas.snapshot("work-injury").latest.has(id));
      expect((groupSpread(group, as).figure.note ?? "").includes(say), group.id).toBe(isHeld);
      const {note = "", title} = groupBranches(group, as).figure;
      if (title.toLocaleLowerCase().includes(name.toLocaleLowerCase())) expect(note, group.id).toContain(say);
    }
    const schemes = atlas.schemes.filter(
      ({area, branches}) => area !== null && branches.includes("employment-injury") && atlas.snapshot("work-injury").latest.has(area)
    );
    expect(schemes.length).toBeGreaterThan(0);
    for (const scheme of schemes)
      expect(
        branchCoverage(scheme, as).lines.some(({note}) => note?.includes(say)),
        scheme.id
      ).toBe(true);
  });
  test("says that it is the insured who are counted, not the injured", () => {
    expect(say).toMatch(
      {en: /workers who are insured are counted, not people who are injured/, es: /asegurados, no a quienes se accidentan/}[locale]
    );
  });
  test("stands by the life cycle of the world and of every group, and by every pair", () => {
    for (const {figure} of [worldIncomes(as), worldRegions(as), worldMedians(as)]) expect(figure.note, figure.id).toContain(say);
    for (const group of as.memberGroups) expect(groupPaths(group, as).figure.note, group.id).toContain(say);
    for (const pair of learningPairs(as)) expect(pairLife(pair, as).figure.note, pair.id).toContain(say);
  });
  test("stands by the map, ranking and regions of work injury, and by those of no other indicator", () => {
    const notes = (id: string) => {
      const snapshot = as.snapshot(id);
      return [indicatorMapFigure(snapshot, as), rankingView(snapshot, as).figure, indicatorRegions(snapshot, as).figure].map(
        ({note = ""}) => note
      );
    };
    for (const note of notes("work-injury")) expect(note).toContain(say);
    for (const note of notes("old-age")) expect(note).not.toContain(say);
  });
});
