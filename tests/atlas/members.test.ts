import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {membersTable} from "../../src/dataset/areasTable.ts";
import {locales} from "../../src/model/locale.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";

const atlas = made();
const as = localAtlas(atlas, {locale: "en"});
const pages = atlas.pages.map(({id}) => id).sort();

test("the members of the world are the countries and areas that have a page", () => {
  expect(atlas.group("world").members).toEqual(pages);
  expect(pages).toHaveLength(221);
});

test("no group counts a member without a page; the others of its definition stand apart", () => {
  const strangers = atlas.groups.flatMap(({id, members}) =>
    members.filter((member) => !pages.includes(member)).map((member) => [id, member])
  );
  expect(strangers).toEqual([]);
  expect(atlas.group("world").uncounted).toEqual(expect.arrayContaining(["ATA", "BVT", "HMD"]));
});

test("the file of members and the tables by region count as the pages of the groups do", () => {
  const lines = membersTable(as).text().trim().split("\n");
  for (const {id, members} of atlas.memberGroups) expect(lines.filter((line) => line.startsWith(`${id},`))).toHaveLength(members.length);
  const {table} = indicatorRegions(atlas.snapshot("any-benefit"), as).figure;
  const named = new Map(atlas.groups.map((group) => [group.name.en, group]));
  expect(table.rows.length).toBeGreaterThan(9);
  for (const [name, counted] of table.rows)
    expect(counted?.text).toMatch(new RegExp(` of ${named.get(name?.text ?? "")?.members.length}$`));
});

test.each(locales)("the page on method says how many count, in %s", (locale) =>
  expect(readFileSync(`src/content/prose/${locale}/method.md`, "utf8")).toContain(`${pages.length} `)
);
