import {describe, expect, test} from "vitest";
import {sourceFiles} from "../../architecture/sourceFiles.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {statedLocales} from "../../statedLocales.ts";
import {groupSexes} from "../../../src/topics/group/groupSexes.ts";
import {groupWork} from "../../../src/topics/group/groupWork.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import {rawGroups, rawLatestIn} from "./groupRaw.ts";

const atlas = held();

describe.each(statedLocales)("what one takes of a group's women and men, and of its informal work, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test.each(rawGroups.map((group) => [group.id, group] as const))("is the figure that its page shows: %s", (id, raw) => {
    const group = atlas.group(id);
    const [sexes, work] = (["gender", "informality"] as const).map((chart) => chartView({chart, id}, as));
    expect(sexes?.figure).toEqual({...groupSexes(group, as).figure, csv: undefined});
    expect(work?.figure).toEqual({...groupWork(group, as).figure, csv: undefined});
    expect(sexes?.draw !== null).toBe(rawLatestIn(raw, "old-age").length > 0);
    const isHeld = rawLatestIn(raw, "informal-employment").length > 0 || rawLatest("informal-employment", id) !== undefined;
    expect(work?.draw !== null).toBe(isHeld);
  });
  test("says in its alternative text the title of women and men, in each group that has them drawn", () => {
    const drawn = rawGroups.filter((raw) => rawLatestIn(raw, "old-age").length > 0);
    expect(drawn.length).toBeGreaterThan(20);
    for (const {id} of drawn) {
      const sexes = chartView({chart: "gender", id}, as);
      expect(saying(sexes, as).alt.toLocaleLowerCase(locale), id).toContain(sexes.figure.title.toLocaleLowerCase(locale));
    }
  });
  test("counts every member once in each bar, but no copy of another area's values", () => {
    const copied = /^(Unemployment|Work injury|Desempleo|Accidentes del trabajo)/;
    for (const {id} of rawGroups) {
      const {members} = atlas.group(id);
      for (const said of chartView({chart: "gender", id}, as).says) {
        const counts = (said.split(":").at(-1) ?? "").match(/\d+/g) ?? [];
        expect(
          counts.reduce((sum, count) => sum + Number(count), 0),
          `${id}: ${said}`
        ).toBe(members.length - (members.includes("GRL") && copied.test(said) ? 1 : 0));
      }
    }
  });
});

test("pages take what they show: the ranking, the map that one explores and comparisons, whose rows stand in a form of their own, and the list of embeds ask for it apart", () => {
  const asking = sourceFiles(["src/pages", "src/components", "src/layouts"], /\.astro$/)
    .filter(({imports}) => imports.includes("src/taking/shareOptions.ts"))
    .map(({file}) => file);
  expect(asking.sort()).toEqual([
    "src/pages/[...lang]/compare/index.astro",
    "src/pages/[...lang]/embed/index.astro",
    "src/pages/[...lang]/indicators/[id].astro",
    "src/pages/[...lang]/map/[...id].astro"
  ]);
});
