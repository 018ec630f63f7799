import {soundRows} from "../../atlas/soundRows.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartView} from "../../../src/figures/chartView.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {groupBranches} from "../../../src/topics/group/groupBranches.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {rawGroups, rawLatestIn} from "./groupRaw.ts";
import {middle} from "../../atlas/modelRows.ts";
import {rawIndicator, rawLatest, rawMedianOf} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const [atlas, en] = [held(), languageOf("en")];
const branches = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];
const viewOf = (chart: "branches" | "spread", id: string) => chartView({chart, id}, localAtlas(atlas, en));

describe("the branches of a group", () => {
  test("are the figure of its page, for groups that nobody publishes figures of too", () => {
    const {figure, draw} = viewOf("branches", "maghreb");
    // Its rows are those of nine indicators, each a file of its own.
    expect(figure).toEqual({...groupBranches(atlas.group("maghreb"), localAtlas(atlas, en)).figure, csv: undefined});
    expect(draw?.(600)).toContain("<circle");
    expect(saying(viewOf("branches", "maghreb"), en).alt).toMatch(/^Dot strips\. Maghreb[:.] /);
    expect(saying(chartView({chart: "branches", id: "arg"}, localAtlas(atlas, en)), en).alt).toMatch(/^Bar chart\. Argentina[:.] /);
  });
  test("name the dot of the group, and those of others", () => {
    const drawn = viewOf("branches", "northern-africa").draw?.(600);
    for (const word of [en.words.region.branches.own, en.words.region.branches.others]) expect(drawn).toContain(`>${word}</text>`);
  });
  test("say the median country of each branch, and what is published", () => {
    const says = viewOf("branches", "northern-africa").says.join("\n");
    const group = rawGroups.find(({id}) => id === "northern-africa")!;
    for (const branch of branches) {
      const name = rawIndicator(branch).name["en"]!;
      const counted = rawMedianOf(soundRows(branch, rawLatestIn(group, branch)));
      const [, told] = new RegExp(`${name}: Northern Africa: median country [\\d.]+% left out, coverage ([\\d.]+)%`).exec(says) ?? [];
      if (counted.length === 0) expect(told, branch).toBeUndefined();
      else expect(Math.abs(Number(told) - middle(counted.map(({value}) => value))), branch).toBeLessThanOrEqual(0.05 + 1e-9);
      const published = rawLatest(branch, group.id);
      if (published) expect(says).toContain(`${name}, published by the ILO: ${(100 - published.value).toFixed(1)}% left out`);
    }
  });
  test("count the branches that no member has a figure on, nor the publisher", () => {
    for (const group of rawGroups) {
      const none = branches.filter((branch) => rawLatestIn(group, branch).length === 0 && !rawLatest(branch, group.id));
      expect(viewOf("branches", group.id).missing, group.id).toBe(none.length);
    }
    const small = sampleAtlas({rows: [{indicator: "old-age"}, {indicator: "children", area: "region", value: 20}]});
    expect(chartView({chart: "branches", id: "region"}, localAtlas(small, en)).missing).toBe(6);
  });
});

describe("the spread inside a group", () => {
  test("stands on the group's page", () => expect(viewOf("spread", "world").page).toBe("/regions/world/#section-spread"));
});
