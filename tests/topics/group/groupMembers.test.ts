import {describe, expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {chartView, findChart} from "../../../src/figures/chartView.ts";
import {statedLocales} from "../../statedLocales.ts";
import {computedFor, isGiven} from "../../../src/reading/groupFigure.ts";
import {groupBranchYears} from "../../../src/topics/group/groupBranchYears.ts";
import {groupHolders} from "../../../src/topics/group/groupHolders.ts";
import {groupWithout} from "../../../src/topics/group/groupWithout.ts";
import {rawLatest, rawSeries} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const atlas = held();
const en = localAtlas(atlas, {locale: "en"});
const population = (area: string, persons: number) => ({area, year: 2020, persons: {total: persons}});
const few = localAtlas(
  sampleAtlas({
    rows: [
      {area: "AAA", value: 40},
      {area: "BBB", value: 80},
      {area: "CCC", value: 100}
    ],
    populations: [population("AAA", 1_000_000), population("BBB", 2_000_000), population("CCC", 500_000)]
  }),
  {locale: "en"}
);
const world = few.memberGroups[0]!;

describe("who holds the people left out", () => {
  test("is the gap times the people of each, and its part of all of them", () => {
    const {figure, rows, missing} = groupHolders(world, few)!;
    expect(rows.map(({label, valueText}) => [label, valueText])).toEqual([
      ["Land AAA", "60.0%"],
      ["Land BBB", "40.0%"]
    ]);
    expect(missing).toBe(2);
    expect(figure.note).toContain("Not counted: Land CCC and Land DDD. At the cap of the source, or without a head count: 1.");
    expect(figure.title).toBe("Land AAA has 60.0% of the 1 million people left out in 2 countries and areas with a number");
  });
  test("adds up to all, for every group in every language, and names nobody whose figure carries a note with a number", () => {
    for (const locale of statedLocales) {
      const as = localAtlas(atlas, {locale});
      for (const group of as.memberGroups) {
        const found = groupHolders(group, as);
        if (!found) continue;
        const {rows} = found.figure.table;
        const shares = rows.map(([, , share]) => Number(share!.sort));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
        const others = Number(/^\d+(?= more | país| países)/.exec(rows.at(-1)![0]!.text)?.[0] ?? 0);
        const listed = others > 0 ? shares.slice(0, -1) : shares;
        expect(listed).toEqual(listed.toSorted((a, b) => b - a));
        expect(listed.length + others + found.missing, group.id).toBe(group.members.length);
        const isNoted = rows[0]!.at(-1)!.note!.includes(as.words.value.noted);
        if (isNoted) expect(found.figure.title.replace(/\d+ (countries|países)/, "")).not.toMatch(/\d/);
      }
    }
  });
});

describe("a figure without its largest member", () => {
  test("is the mean of the others, weighted by their people", () => {
    const {rows} = groupWithout(world, few)!;
    expect(rows.map(({label, valueText}) => [label, valueText])).toEqual(
      expect.arrayContaining([
        ["Computed, all members", "28.6%"],
        ["Computed, without Land BBB", "40.0%"]
      ])
    );
  });
  test("names the largest of every group, and gives no number in a title where too few are known", () => {
    for (const group of atlas.memberGroups) {
      const found = groupWithout(group, en);
      const all = computedFor(group, "any-benefit", en, {maxAge: null});
      if (!found || !isGiven(all)) continue;
      const largest = all.contributions.toSorted((a, b) => b.weight - a.weight)[0]!.area;
      const title = found.figure.title;
      expect(title, group.id).toContain(en.place(largest).the);
      if (found.rows.some(({valueText}) => valueText.includes("†"))) expect(found.figure.note).toContain("†");
      const shown = found.rows.filter(({label}) => label.startsWith("Computed")).map(({valueText}) => valueText);
      for (const number of title.match(/[\d.]+%/g) ?? []) expect(shown).toContain(number);
    }
  });
  test("has what the ILO publishes without India and China beside the world", () => {
    const apart = (100 - rawLatest("any-benefit", "world-excluding-india-and-china")!.value).toFixed(1);
    const {rows} = groupWithout(atlas.group("world"), en)!;
    expect(rows.map(({valueText}) => valueText)).toContain(`${apart}%`);
  });
  test("is not there for one member alone", () => {
    const lone = localAtlas(sampleAtlas({rows: [{area: "AAA"}], populations: [population("AAA", 1)]}), {locale: "en"});
    expect(groupWithout(lone.memberGroups[0]!, lone)).toBeNull();
    expect(groupHolders(lone.memberGroups[0]!, lone)).toBeNull();
  });
});

describe("branches through the years", () => {
  test("are there for the world, income groups and regions, with the rows of the ILO", () => {
    const there = atlas.memberGroups.filter((group) => groupBranchYears(group, en) !== null);
    expect(there.map(({id}) => id)).toEqual(
      atlas.memberGroups.filter(({groupKind}) => ["world", "income", "region"].includes(groupKind)).map(({id}) => id)
    );
    for (const {id} of there) {
      const {says, missing} = chartView({chart: "branch-years", id}, en);
      expect(says.length + missing).toBe(8);
      expect(chartView({chart: "branch-years", id}, en).page).toBe(
        id === "world" ? "/progress/#section-lines" : `/regions/${id}/#section-pace`
      );
      const [first, last] = [rawSeries("old-age", id)[0]!, rawSeries("old-age", id).at(-1)!];
      const left = (value: number) => (100 - value).toFixed(1);
      expect(says).toContain(`Old age: ${left(first.value)}% (${first.period}), ${left(last.value)}% (${last.period})`);
    }
    expect(findChart({chart: "branch-years", id: "maghreb"}, en)).toBeNull();
  });
});
