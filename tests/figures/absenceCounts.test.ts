import {describe, expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {findChart} from "../../src/figures/chartView.ts";
import {groupPage} from "../../src/topics/group/groupPage.ts";
import {indicatorPage} from "../../src/topics/indicator/indicatorPage.ts";
import {informalityHeadline} from "../../src/topics/informality/informalityHeadline.ts";
import {rawListed, rawRows} from "../atlas/rawModel.ts";
import {rawGroups, rawLatestIn, rawMembers} from "../topics/group/groupRaw.ts";

const atlas = held();
const as = localAtlas(atlas, languageOf("en"));
const viewOf = (chart: ChartKind, id: string) => findChart({chart, id}, as);
const hatched = (chart: ChartKind, id: string): number | undefined =>
  viewOf(chart, id)?.legend?.classes.find((entry) => entry.class === null)?.count;

test("the world, its list of members and the countries with a page are one list", () => {
  const pages = atlas.pages.map(({id}) => id).sort();
  expect([...atlas.group("world").members].sort()).toEqual(pages);
  expect(rawMembers(rawGroups.find(({id}) => id === "world")!).sort()).toEqual(pages);
  for (const {id, members} of atlas.memberGroups)
    expect(
      members.filter((area) => !pages.includes(area)),
      id
    ).toEqual([]);
});

describe("the countries without a figure on an indicator are as many", () => {
  test.each(rawListed.map(({id}) => id))("in its map, its legend, its ranking, its regions and the list beneath: %s", (id) => {
    const known = new Set(rawRows(id).map(({area}) => area));
    const {older} = atlas.snapshot(id);
    const view = indicatorPage(as.snapshot(id), as);
    const absent = view.map.rows.filter(({status, area}) => status !== "value" && !view.map.older.includes(area)).length;
    expect([viewOf("map", id)?.missing, viewOf("ranking", id)?.missing, hatched("map", id)]).toEqual([
      absent,
      absent,
      absent + older.length
    ]);
    expect(viewOf("regions", id)?.missing ?? absent).toBe(absent);
    // Where a headline is of a part of all workers, a country may have a figure for the others.
    expect(absent).toBeGreaterThanOrEqual(atlas.pages.filter((country) => !known.has(country.id)).length);
  });
  test.each(rawGroups.map((group) => [group.id, group] as const))("in the map, the list and the charts of a group: %s", (id, raw) => {
    const group = atlas.group(id);
    const page = groupPage(group, as);
    const [any, informal] = ["any-benefit", "informal-employment"].map((one) => rawMembers(raw).length - rawLatestIn(raw, one).length);
    expect(page.missing).toHaveLength(any ?? -1);
    expect(page.map.legend?.classes.find((entry) => entry.class === null)?.count).toBe(any);
    expect(viewOf("informality", id)?.missing).toBe(informal);
  });
  test("in the headline of informal work of each group that has some figures and lacks some", () => {
    const some = rawGroups.filter((raw) => ![0, rawMembers(raw).length].includes(rawLatestIn(raw, "informal-employment").length));
    expect(some.length).toBeGreaterThan(20);
    for (const raw of some) {
      const {standfirst} = informalityHeadline(atlas.group(raw.id), atlas.group(raw.id).members, as);
      const count = rawMembers(raw).length - rawLatestIn(raw, "informal-employment").length;
      expect(standfirst, raw.id).toContain(as.words.informality.missing({count}));
    }
  });
  test("in the split of women and men, whose legend has them hatched", () => {
    const views = rawGroups.map(({id}) => ({id, split: viewOf("gender-split", id)}));
    expect(views.filter(({split}) => !split?.legend).map(({id}) => id)).toEqual([]);
    for (const {id, split} of views) expect(hatched("gender-split", id) ?? 0, id).toBe(split?.missing);
  });
  test("in the charts of sectors; the page of their indicator counts and names agriculture alone", () => {
    const rows = rawRows("informal-by-sector").filter(({sex}) => sex === "total");
    const lacking = (...sectors: string[]) => {
      const known = new Set(rows.filter(({sector}) => sectors.includes(sector)).map(({area}) => area));
      return atlas.pages.filter((country) => !known.has(country.id)).length;
    };
    const withoutRate = lacking("agriculture", "industry", "services");
    expect(viewOf("sectors-spread", "world")?.missing).toBe(withoutRate);
    // Seven countries with a rate have no number of workers, and the rate of seven has moved since: they are dots, and in no sum.
    for (const chart of ["sectors-workers", "sectors-whole"] as const)
      expect(viewOf(chart, "world")?.missing, chart).toBe(withoutRate + 14);
    const map = viewOf("map", "informal-by-sector");
    expect(map?.missing).toBe(lacking("agriculture"));
    expect(map?.figure.title).toMatch(/^Agriculture: /);
  });
});
