import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {groupNotes} from "../../src/compare/groupNotes.ts";
import {groupFigure, isGiven} from "../../src/reading/groupFigure.ts";
import {branchCells} from "../../src/topics/group/branchCells.ts";
import {realFigures, realKit} from "../compare/realKit.ts";

const as = localAtlas(atlas(), languageOf("en"));
const branches = ["any-benefit", "children", "maternity", "disability", "unemployment", "work-injury", "old-age", "vulnerable"];
const pairs = as.memberGroups.flatMap((group) =>
  branches.flatMap((id) => {
    const figure = groupFigure(group, id, as);
    return figure.published && isGiven(figure.computed) ? [{group, id, figure}] : [];
  })
);
/** The first number of a text, as one reads it. */
const numberIn = (text = "") => Number(/[−+]?\d+(\.\d+)?/.exec(text)?.[0].replace("−", "-"));
const subtracted = (one: number, other: number) => Number((one - other).toFixed(1));

describe("published and computed figures of groups", () => {
  test("are many, and some differ otherwise than what is printed of them", () => {
    const raw = ({figure: {computed, published}}: (typeof pairs)[number]) =>
      isGiven(computed) && published ? subtracted(computed.value, published.observation.value) : 0;
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.filter((pair) => raw(pair) !== pair.figure.difference).length).toBeGreaterThan(0);
  });
  test("differ in the table by what readers subtract", () => {
    for (const {group, id, figure} of pairs) {
      const [, published, computed, difference] = branchCells({id, own: null, hasValues: true, others: [], figure}, as);
      const wanted = subtracted(numberIn(computed?.text), numberIn(published?.text));
      expect(numberIn(difference?.text), `${group.id} ${id}`).toBe(wanted);
    }
  });
  test("and in a comparison", () => {
    const kit = realKit();
    let compared = 0;
    for (const {group, id} of pairs) {
      const state = {indicator: id, areas: [group.id], view: "bars"} as const;
      const [first, second] = groupNotes(state, realFigures(state).data, kit)[0]?.sentences ?? [];
      const difference = /points, ([−+]?[\d.]+) against/.exec(second ?? "")?.[1];
      const shares = [second, first].map((text) => numberIn(/[\d.]+% left out/.exec(text ?? "")?.[0]));
      if (difference === undefined) continue;
      expect(numberIn(difference), `${group.id} ${id}`).toBe(subtracted(shares[0]!, shares[1]!));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });
});
