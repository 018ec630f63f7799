import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {leads} from "../../../src/atlas/leads.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {indicatorFinding} from "../../../src/reading/indicatorFinding.ts";
import {rankingTitle} from "../../../src/topics/indicator/rankingTitle.ts";
import {rankedRows} from "../../../src/reading/rankedRows.ts";

const atlas = made();
/** A step between the two reports of five points of GDP or more, or to a third or three times by a point or more. */
const isStep = (from: number, to: number): boolean => {
  const moved = Math.abs(to - from) + 1e-9;
  return moved >= 5 || (moved >= 1 && Math.max(from, to) >= 3 * Math.min(from, to));
};
const totals = (atlas.observations.get("spending") ?? []).filter((o) => o.function === "total");
const stepped = [...Map.groupBy(totals, ({area}) => area)].flatMap(([area, own]) => {
  const [from, to] = own.toSorted((a, b) => (a.edition < b.edition ? -1 : 1));
  return from && to && isStep(from.value, to.value) ? [area] : [];
});
const noted = atlas.annotations.flatMap(({indicator, area}) => (indicator === "spending" && area !== null ? [area] : []));

test("a note stands on every large step of spending between the two reports, and on no other country", () => {
  expect(stepped).toContain("MAC");
  expect(noted.toSorted()).toEqual(stepped.toSorted());
  for (const area of noted) {
    const about = totals.filter((o) => o.area === area);
    expect(about.map((o) => leads(o, atlas))).toEqual(about.map(() => false));
  }
});

test("neither the ends nor the median of spending take them", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const snapshot = as.snapshot("spending");
  const title = rankingTitle(snapshot, rankedRows(snapshot, as), as);
  for (const area of noted) expect(title).not.toContain(as.name(area));
  expect(title).toContain("24.8% of GDP in France");
  const states = snapshot.countries.filter(({area}) => as.states.has(area));
  const sound = states.filter(({area}) => !noted.includes(area));
  expect(indicatorFinding(snapshot, as)).toContain(`In the median of ${sound.length} countries`);
});
