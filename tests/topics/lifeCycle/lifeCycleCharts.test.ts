import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {expect, test} from "vitest";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {stageIds} from "../../../src/topics/lifeCycle/lifeCycleStages.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {membersIn, statesIn, middle, modelRows, newest} from "../../atlas/modelRows.ts";

const atlas = held();
const en = languageOf("en");
const view = (chart: "life-cycle-regions" | "life-cycle-medians") => chartView({chart, id: "world"}, localAtlas(atlas, en));
const stages = ["maternity", "children", "unemployment", "work-injury", "disability", "old-age"];
const values = new Map(stages.map((id) => [id, newest(modelRows(`observations/${id}`), {sex: id === "maternity" ? "female" : "total"})]));

test("are of the world alone", () => {
  const further = chartNames(atlas).filter(({chart}) => chart === "life-cycle-regions" || chart === "life-cycle-medians");
  expect(further).toEqual([
    {chart: "life-cycle-regions", id: "world"},
    {chart: "life-cycle-medians", id: "world"}
  ]);
});

test("regions: each stage is said, and every one has a published figure", () => {
  const regions = ["africa", "americas", "arab-states", "asia-and-the-pacific", "europe-and-central-asia"];
  const gaps = regions.flatMap((region) => stages.map((id) => values.get(id)?.get(region)?.value ?? null));
  const {says, missing, missingOf, figure} = view("life-cycle-regions");
  expect([missing, missingOf]).toEqual([gaps.filter((value) => value === null).length, "stages"]);
  expect(says).toHaveLength(gaps.length);
  const africa = stages.map((id) => values.get(id)?.get("africa")?.value ?? NaN);
  expect(says[5]).toContain(`coverage ${africa[5]?.toFixed(1)}% (2023`);
  const most = regions.map((region) => Math.max(...stages.map((id) => values.get(id)?.get(region)?.value ?? NaN)));
  expect(figure.title).toContain(`at least ${(100 - Math.min(...most)).toFixed(1)}% left out`);
});

test("medians: the title counts subregions, and countries without a figure at the stage that it names are missing", () => {
  const {figure, missing, missingOf, says} = view("life-cycle-medians");
  const none = membersIn("world").filter((area) => !values.get("unemployment")?.has(area));
  expect([missing, missingOf]).toEqual([none.length, "countries"]);
  const parts = [...atlas.memberGroups.filter(({groupKind}) => groupKind === "subregion").map(({id}) => id), "arab-states"];
  const medians = parts.flatMap((part) => {
    const held = statesIn(part).flatMap((area) => values.get("unemployment")?.get(area)?.value ?? []);
    return held.length < 5 ? [] : [middle(held)];
  });
  expect(figure.title).toContain(`Unemployment: in ${medians.filter((value) => value < 50).length} of ${medians.length} subregions`);
  expect(says).toHaveLength(parts.length * stages.length);
});

test("offer no rows, for they are of many areas", () => {
  expect(view("life-cycle-regions").rows?.map(({csv}) => csv)).toEqual(stageIds.map((stage) => `/data/indicators/${stage}.csv`));
  expect(view("life-cycle-regions").page).toBe("/life-cycle/#section-paths");
});

test.each(["g20", "northern-africa"])("of %s misses the stages of which nothing is published, computed or in the middle", (group) => {
  const told = (id: string) => [group, ...membersIn(group)].some((area) => values.get(id)?.has(area));
  expect(chartView({chart: "life-cycle", id: group}, localAtlas(atlas, en)).missing).toBe(stages.filter((id) => !told(id)).length);
});

test("of a country misses its own stages, whatever the world has", () => {
  const missing = (id: string) => chartView({chart: "life-cycle", id: id.toLowerCase()}, localAtlas(atlas, en)).missing;
  const gaps = (id: string) => stages.filter((stage) => !values.get(stage)?.has(id)).length;
  const some = atlas.pages.map(({id}) => id).filter((id) => gaps(id) > 0 && gaps(id) < stages.length);
  expect(some.length).toBeGreaterThan(5);
  for (const id of some) expect(missing(id), id).toBe(gaps(id));
});
