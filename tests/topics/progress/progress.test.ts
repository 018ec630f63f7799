import {describe, expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {chartView, findChart} from "../../../src/figures/chartView.ts";
import {statedLocales} from "../../statedLocales.ts";
import {closingsOf} from "../../../src/reading/closingsOf.ts";
import {goalPaceOf} from "../../../src/topics/progress/goalFigure.ts";
import {progress} from "../../../src/topics/progress/progress.ts";
import {rawSeries} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const atlas = held();
const groups = atlas.memberGroups;
const rounded = (value: number, digits: number): string => (Math.round(value * 10 ** digits + 1e-7) / 10 ** digits).toFixed(digits);
const one = (value: number): string => rounded(value, Math.abs(value) < 0.995 ? 2 : 1);

describe("the way to 2030", () => {
  const as = localAtlas(atlas, {locale: "en"});
  test("is what rows of the ILO give: what is left by the years to 2030, and what was gained since 2015 by the years between", () => {
    const told = groups.filter(({id}) => goalPaceOf(id, as) !== null);
    expect(told.length).toBeGreaterThan(15);
    for (const {id} of told) {
      const series = rawSeries("any-benefit", id).filter(({period}) => period! >= 2015);
      const [first, last] = [series[0]!, series.at(-1)!];
      const had = (last.value - first.value) / (last.period! - first.period!);
      const needed = (100 - last.value) / (2030 - last.period!);
      expect(goalPaceOf(id, as)!.perYear, id).toBeCloseTo(had, 6);
      expect(goalPaceOf(id, as)!.needed, id).toBeCloseTo(needed, 6);
      const {title, sentence} = chartView({chart: "progress-goal", id}, as).figure;
      for (const text of [title, sentence]) expect(text).toContain(`${one(needed)} `);
      for (const text of [title, sentence]) expect(text).toContain(`was ${one(had)} `);
    }
  });
  test("of the world stands beside income groups and regions, of others beside the world", () => {
    const namesOf = (id: string) => chartView({chart: "progress-goal", id}, as).figure.table.rows.map(([cell]) => cell!.text);
    expect(namesOf("world")).toHaveLength(10);
    expect(namesOf("africa")).toEqual(["Africa", "World"]);
  });
  test("names no year of arrival and promises nothing", () => {
    for (const locale of statedLocales) {
      const local = localAtlas(atlas, {locale});
      for (const {id} of groups) {
        const view = findChart({chart: "progress-goal", id}, local);
        const texts = [progress(local.group(id), local).headline, ...(view ? [view.figure.title, view.figure.sentence, ...view.says] : [])];
        for (const text of texts) expect(text).not.toMatch(/on track|missed|will |alcanzará|en camino|20[3-9][1-9]|20[4-9]0/i);
      }
    }
  });
  test("is not there where nothing is published", () => {
    expect(findChart({chart: "progress-goal", id: "world"}, localAtlas(sampleAtlas({}), {locale: "en"}))).toBeNull();
  });
});

describe.each(statedLocales)("the lens on progress in %s", (locale) => {
  const as = localAtlas(atlas, {locale});
  test("leads with the fastest of the group’s countries, and counts those that can be compared", () => {
    for (const group of groups) {
      const {told} = closingsOf(group.members, "any-benefit", as);
      const {head, standfirst} = progress(group, as);
      const first = told.find(({points, perYear}) => points >= 1 && perYear >= 0.2);
      if (first) expect(head.lead, group.id).toContain(as.place(first.area).within);
      else expect(head.lead).toMatch(/^(No country|Ningún país)/);
      if (told.length > 0) expect(head.method, group.id).toMatch(new RegExp(`: ${told.length} (of|de) ${group.members.length} `));
      const [narrower, wider] = [told.filter(({points}) => points >= 1), told.filter(({points}) => points <= -1)];
      if (narrower.length > 0) expect(standfirst).toMatch(new RegExp(`(smaller|menor) (in|en) ${narrower.length} `));
      if (wider.length > 0) expect(standfirst).toMatch(new RegExp(`(larger|mayor) (in|en) ${wider.length}, `));
    }
  });
  test("names none as the fastest of changes that are rounding", () => {
    for (const id of ["arab-league", "arab-states", "eac"]) {
      const {head} = progress(as.group(id), as);
      expect(head.lead).toBe(as.words.progress.noneNarrower({since: 2015}));
      expect(head.method).toMatch(/(at least 1 percentage point, and 0\.20 a year|al menos 1 punto porcentual, y 0,20 al año);/);
    }
  });
  test("says from when the way to 2030 is reckoned", () => {
    const {head, headline} = progress(as.group("eastern-asia"), as);
    for (const text of [head.method, headline]) expect(text).toMatch(/(a year from|al año desde) 2023/);
  });
  test("says that nothing can be compared where it cannot", () => {
    const few = localAtlas(sampleAtlas({rows: [{area: "AAA"}]}), {locale});
    expect(progress(few.memberGroups[0]!, few).head).toEqual({lead: as.words.progress.noneCompared({since: 2015}), method: ""});
  });
});
