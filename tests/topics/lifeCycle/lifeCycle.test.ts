import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Group} from "../../../src/model/area.ts";
import {locales} from "../../../src/model/locale.ts";
import {atlas} from "../../../src/atlas/atlas.ts";
import {doubtsAbout} from "../../../src/atlas/leads.ts";
import {lifeCycle} from "../../../src/topics/lifeCycle/lifeCycle.ts";
import {groupPaths, worldIncomes} from "../../../src/topics/lifeCycle/lifeCycleFigures.ts";
import {medianPath} from "../../../src/topics/lifeCycle/medianPath.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import {soundRows} from "../../atlas/soundRows.ts";
import {membersIn, middle, modelRows, newest} from "../../atlas/modelRows.ts";

const en = languageOf("en");
const stages = ["maternity", "children", "unemployment", "work-injury", "disability", "old-age"];
const values = new Map(stages.map((id) => [id, newest(modelRows(`observations/${id}`), {sex: id === "maternity" ? "female" : "total"})]));
const view = (id: string) => lifeCycle(atlas().group(id), localAtlas(atlas(), en));
/** The newest values that may lead. */
const soundIn = (id: string, members: readonly string[]) =>
  soundRows(
    id,
    members.flatMap((area) => rawLatest(id, area) ?? [])
  ).map(({value}) => value);
const pathsOf = (group: Group) => groupPaths(group, localAtlas(atlas(), en));
/** Half a tenth goes up, as in school. */
const left = (value: number) => `${(Math.round((100 - value) * 10 + 1e-6) / 10).toFixed(1)}%`;

describe("the world", () => {
  const world = stages.map((id) => values.get(id)?.get("world")?.value ?? NaN);

  test("says at how many stages most are left out, and where most", () => {
    const under = world.filter((value) => value < 50).length;
    expect(view("world").headline).toContain(`At ${under} of 6 stages`);
    expect(view("world").headline).toContain(left(Math.min(...world)));
    expect(view("world").headline).toContain("(2023");
  });

  test("says between which incomes the difference is widest", () => {
    const of = (group: string) => stages.map((id) => values.get(id)?.get(group)?.value ?? NaN);
    const figure = worldIncomes(localAtlas(atlas(), en));
    // In the measure of the picture: the share left out.
    expect(figure.figure.title).toContain(`at least ${left(Math.max(...of("low-income")))} left out`);
    expect(figure.figure.title).toContain(`at most ${left(Math.min(...of("high-income")))}`);
    const printed = figure.rows.flatMap((row) => row.stages.map(({say}) => say)).join("\n");
    for (const share of figure.figure.title.match(/\d+\.\d%/g) ?? []) expect(printed).toContain(`${share} left out`);
    expect(figure.rows[0]?.stages.map(({value}) => value)).toEqual(world);
  });

  test("counts the countries that leave out most at every stage", () => {
    const countries = membersIn("world").map((area) => stages.map((id) => values.get(id)?.get(area)?.value ?? null));
    const all = countries.filter((path) => path.every((value) => value !== null));
    const everywhere = all.filter((path) => path.every((value) => (value ?? 0) < 50));
    expect(everywhere.length).toBeGreaterThan(10);
    expect(view("world").grid.title).toMatch(new RegExp(`^${everywhere.length} of the ${all.length} countries`));
    expect(view("world").grid.rows).toHaveLength(countries.filter((path) => path.some((value) => value !== null)).length);
  });
});

test("a group without published figures is told by its median country", () => {
  const members = membersIn("northern-africa");
  const medians = stages.map((id) => soundIn(id, members)).flatMap((values) => (values.length < 5 ? [] : [middle(values)]));
  expect([medians.length, medians.filter((value) => value < 50).length]).toEqual([5, 5]);
  const {headline} = view("northern-africa");
  expect(headline).toContain(`At all five stages of life with a median, the median country`);
  expect(headline).toContain(left(Math.min(...medians)));
  expect(pathsOf(atlas().group("northern-africa")).figure.title).toContain(left(Math.max(...medians)));
});

test("unemployment and disability have no computed figure, and say why", () => {
  const computed = pathsOf(atlas().group("northern-africa")).rows.find(({label}) => label === en.words.lifeCycle.group.computed);
  expect(computed?.stages.map(({value}) => value === null)).toEqual([false, false, true, false, true, false]);
  expect(computed?.stages[2]?.absentText).toBe(en.words.lifeCycle.noHeadCount);
});

test("a group without any figure has an honest empty page", () => {
  const nobody: Group = {...atlas().group("maghreb"), id: "nobody", members: ["ATA"]};
  const {headline, grid} = lifeCycle(nobody, localAtlas(atlas(), en));
  expect(headline).toBe(en.words.lifeCycle.noHeadline);
  expect(grid.rows).toEqual([]);
  expect(pathsOf(nobody).figure.title).toBe(en.words.lifeCycle.group.titleNone);
});

test.each(locales)("every group has its sentence in %s", (locale) => {
  for (const group of atlas().memberGroups) {
    const {headline, standfirst, grid} = lifeCycle(group, localAtlas(atlas(), languageOf(locale)));
    expect(`${group.id}: ${headline} ${standfirst} ${grid.title}`).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});

test("cells of the grid say in words that a value is old, or stands at the cap", () => {
  const said = view("world").grid.rows.flatMap(({cells}) => cells.flatMap(({remarks}) => remarks));
  const held = atlas().pages.flatMap(({id}) => stages.flatMap((stage) => atlas().snapshot(stage).latest.get(id) ?? []));
  const capped = held.filter((o) => doubtsAbout(o, atlas()).some(({kind}) => kind === "capped"));
  expect(capped.length).toBeGreaterThan(50);
  expect(said.filter((text) => text === "capped")).toHaveLength(capped.length);
  const old = view("world").grid.rows.flatMap(({cells}) => cells.filter((cell) => cell.old));
  expect(old.length).toBeGreaterThan(0);
  expect(said.filter((text) => text === "old")).toHaveLength(old.length);
});

test("a median says how many countries it could be of", () => {
  const world = atlas().group("world");
  const {stages: told} = medianPath(world, "", localAtlas(atlas(), en));
  const states = world.members.filter((area) => atlas().states.has(area)).length;
  for (const {basis, value} of told) if (value !== null) expect(basis).toContain(`of ${states} countries`);
  expect(states).toBeLessThan(world.members.length);
});

test("cells of the grid whose value has a note are marked, and their countries named beneath", () => {
  const noted = new Set(
    atlas().annotations.flatMap(({indicator, area, period}) =>
      values.get(indicator ?? "")?.get(area ?? "")?.year === period ? [`${area}/${indicator}`] : []
    )
  );
  expect(noted.size).toBeGreaterThan(10);
  const doubted = atlas().pages.flatMap(({id}) =>
    stages.flatMap((stage) => {
      const value = atlas().snapshot(stage).latest.get(id);
      return value && doubtsAbout(value, atlas()).some(({kind}) => kind !== "capped") ? [`${id}/${stage}`] : [];
    })
  );
  expect(doubted.length).toBeGreaterThan(50);
  const {rows, note} = view("world").grid;
  const marked = rows.flatMap(({cells, name}) => cells.flatMap((cell, i) => (cell.noted ? [`${name}/${stages[i]}`] : [])));
  expect(marked).toHaveLength(new Set([...noted, ...doubted]).size);
  expect(marked).toContain("Somalia/old-age");
  expect(marked).not.toContain("Japan/disability");
  expect(note).toMatch(/Notes on \d+ countries and areas/);
  expect(view("sadc").grid.note).toMatch(/Values with a note: .*Lesotho/);
  expect(view("northern-africa").grid.note).toMatch(/Values with a note: Egypt, Libya, Morocco and Tunisia;/);
});
