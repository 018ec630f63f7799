import {describe, expect, test} from "vitest";
import {groupNotes} from "../../src/compare/groupNotes.ts";
import {mostAreas, type CompareState} from "../../src/compare/compareState.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {realFigures, realKit} from "./realKit.ts";

const kit = realKit();
const held = atlas();
const notesOn = (state: CompareState) => groupNotes(state, realFigures(state).data, kit);

/** Older people without a pension in each member, by arithmetic on the model: newest value up to 2023, people of 65 and over in 2023. */
function withoutPension(group: string) {
  const {members} = held.group(group);
  const asOf = held.snapshot("old-age").latest.get("world")?.period ?? held.snapshot("old-age").newest ?? 0;
  return members.flatMap((area) => {
    const rows = (held.observations.get("old-age") ?? []).filter((o) => o.area === area && o.sex === "total" && (o.period ?? 0) <= asOf);
    const value = rows.sort((a, b) => (b.period ?? 0) - (a.period ?? 0))[0]?.value;
    const people = held.populations.find((row) => row.area === area && row.year === asOf)?.persons.older;
    return value === undefined || people === undefined ? [] : [{area, value, people, left: people * (1 - value / 100)}];
  });
}

describe("what stands behind a group", () => {
  const [note] = notesOn({indicator: "old-age", areas: ["northern-africa", "TUN"], view: "bars"});
  const rows = withoutPension("northern-africa").sort((a, b) => b.left - a.left);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);

  test("is told for groups only", () => {
    expect(notesOn({indicator: "old-age", areas: ["ARG"], view: "bars"})).toEqual([]);
    expect(note?.area.name).toBe("Northern Africa");
    expect(note?.href).toBe("/regions/northern-africa/");
  });
  test("the computed figure is the members' values weighted by their people", () => {
    const value = sum((row) => row.value * row.people) / sum((row) => row.people);
    expect(note?.sentences).toEqual([
      "The publisher’s table has no figure for the group with these members.",
      expect.stringContaining(`: ${(100 - value).toFixed(1)}% left out.`)
    ]);
    expect(note?.sentences[1]).toContain(`${rows.length} of 6 countries`);
  });
  test("the largest parts of the gap are those of the people left out", () => {
    const wanted = rows.slice(0, 3).map(({area, left}) => `${kit.area(area).name} ${((left / sum((row) => row.left)) * 100).toFixed(1)}%`);
    expect(note?.largest.map((text) => text.split(" (")[0])).toEqual(wanted);
  });
  test("a published figure stands beside the computed one, with the difference", () => {
    const [world] = notesOn({indicator: "any-benefit", areas: ["northern-africa"], view: "bars"});
    expect(world?.sentences[0]).toBe("Published: 64.2% left out (2023, ILO modelled estimate).");
    expect(world?.sentences[1]).toMatch(/: 61\.8% left out \(in percentage points, −2\.4 against the published figure\)\.$/);
  });
});

describe("going on", () => {
  test("adds the largest, or the group with all its members, never more than there may be", () => {
    const [first, second] = notesOn({indicator: "old-age", areas: ["northern-africa"], view: "sexes"})[0]?.next ?? [];
    expect(first?.state).toMatchObject({areas: ["northern-africa", "EGY", "MAR", "SDN"], view: "sexes"});
    expect(second?.state.areas).toEqual(["northern-africa", ...kit.area("northern-africa").members]);
    const crowd = kit.base.areas.filter(({kind}) => kind === "country").slice(0, mostAreas - 1);
    const full: CompareState = {indicator: "old-age", areas: ["world", ...crowd.map(({id}) => id)], view: "bars"};
    expect(notesOn(full)[0]?.next).toEqual([]);
  });
  test("an indicator without a head count says so, and names no parts", () => {
    const [note] = notesOn({indicator: "poor", areas: ["brics"], view: "bars"});
    expect(note?.largest).toEqual([]);
    expect(note?.sentences.join(" ")).toContain("no head count of the denominator");
  });
});
