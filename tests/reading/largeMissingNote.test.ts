import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {statedLocales} from "../statedLocales.ts";
import {computedFor, isGiven} from "../../src/reading/groupFigure.ts";
import {groupBranches} from "../../src/topics/group/groupBranches.ts";

const atlas = made();
const branches = ["any-benefit", "children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];

describe.each(statedLocales)("a missing member with 5% or more of the people is named, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const note = /(Without a figure, though|Sin datos, aunque)/;
  test("beneath the branches of every group, and no smaller one is", () => {
    let named = 0;
    for (const group of atlas.memberGroups) {
      const text = groupBranches(group, as).figure.note ?? "";
      const missing = branches.flatMap((id) => {
        const figure = computedFor(group, id, atlas, {maxAge: null});
        return isGiven(figure) ? figure.missing.filter(({weight}) => (weight ?? 0) * 20 >= figure.headCount) : [];
      });
      expect(note.test(text), group.id).toBe(missing.length > 0);
      for (const {area} of missing) expect(text, group.id).toContain(`${as.name(area)} (`);
      named += missing.length;
    }
    expect(named).toBeGreaterThan(5);
  });
});
