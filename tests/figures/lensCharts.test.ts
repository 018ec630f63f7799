import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {chartView, findChart} from "../../src/figures/chartView.ts";
import {saying} from "../../src/drawing/saying.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {maxYearsApart} from "../../src/topics/informality/informalityPairs.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {knownMembersIn} from "../atlas/modelRows.ts";
import {rawLatest, rawRows, rawSeries} from "../atlas/rawModel.ts";

const en = languageOf("en");
const asked = ["any-benefit", "children", "maternity", "unemployment", "work-injury", "disability", "old-age", "vulnerable", "poor"];
const groups = ["world", "northern-africa", "high-income"];
const view = (chart: ChartKind, id: string) => chartView({chart, id}, localAtlas(atlas(), en));

const pages = new Set(atlas().pages.map(({id}) => id));
const without = (group: string, isThere: (area: string) => boolean) => knownMembersIn(group).filter((area) => !isThere(area)).length;
/** Whether some year has both sexes, broken down by nothing else. */
const hasBoth = (indicator: string) => (area: string) => {
  const years = (sex: string) => rawSeries(indicator, area, {sex}).map(({period}) => period);
  return years("female").some((year) => years("male").includes(year));
};
const hasAny = (indicators: readonly string[]) => (area: string) => indicators.some((id) => rawRows(id, area).length > 0);

describe.each(groups)("what is missing in %s is counted", (group) => {
  test("countries without any coverage figure, in the bars and on the map", () => {
    const six = asked.filter((id) => !["maternity", "vulnerable", "poor"].includes(id));
    expect(view("gender-balance", group).missing).toBe(without(group, hasAny(asked)));
    expect(view("gender-split", group).missing).toBe(without(group, (area) => !pages.has(area) || hasAny(six)(area)));
  });
  test("countries without both sexes", () => {
    const both = without(group, hasBoth("informal-employment"));
    expect([view("gender-work", group).missing, view("informality-sexes", group).missing]).toEqual([both, both]);
    const {missing, missingOf} = view("gender-differences", `${group}-old-age`);
    expect([missing, missingOf]).toEqual([without(group, hasBoth("old-age")), "countriesBySex"]);
  });
  test("branches whose average is never published by sex", () => {
    const bySex = asked.filter((id) => ["female", "male"].some((sex) => rawLatest(id, group, {sex}) !== undefined));
    const found = findChart({chart: "gender-averages", id: group}, localAtlas(atlas(), en));
    if (bySex.length === 0) expect(found).toBeNull();
    else expect([found?.missing, found?.missingOf]).toEqual([asked.length - bySex.length, "branchesBySex"]);
  });
  test("countries without a rate by status, and those that cannot be placed on two axes", () => {
    expect(view("informality-status", group).missing).toBe(
      without(group, (area) =>
        ["employee", "employer", "ownAccount", "cooperativeMember", "familyWorker"].some((status) =>
          rawLatest("informal-by-status", area, {status})
        )
      )
    );
    const isPair = (area: string) => {
      const [covered, informal] = [rawLatest("any-benefit", area), rawLatest("informal-employment", area)];
      return covered !== undefined && informal !== undefined && Math.abs(covered.period! - informal.period!) <= maxYearsApart;
    };
    expect(view("informality-cover", group).missing).toBe(without(group, isPair));
  });
});

test("each point and row is said aloud, with its year", () => {
  for (const chart of ["gender-work", "informality-sexes", "informality-cover"] as const) {
    const {says} = view(chart, "world");
    expect(says.length).toBeGreaterThan(5);
    expect(says.filter((one) => !/\((19|20)\d\d\b/.test(one))).toEqual([]);
  }
  expect(view("gender-split", "world").says).toHaveLength(pages.size);
});

test("a pair says its group and its indicator once", () => {
  const pair = view("gender-differences", "northern-africa-old-age");
  expect(pair.name).toBe("Northern Africa: Old age");
  expect(pair.page).toBe("/gender/northern-africa/#differences-old-age");
  const {alt, sentence} = saying(pair, en);
  expect(alt).toContain("Every figure on old age by sex carries a note");
  expect(alt.split(/old age/i)).toHaveLength(3);
  // Where nothing is found there is no sentence to quote.
  expect([pair.figure.sentence, sentence]).toEqual(["", "Northern Africa: Old age. Every figure on old age by sex carries a note."]);
});

test("a map of a group names both kinds of absence in its legend, and counts every country once", () => {
  const {legend, figure} = view("gender-split", "world");
  expect(legend?.classes.map((one) => one.class)).toEqual([0, 1, 2, 3, 4, "unsplit", null]);
  expect(legend?.classes.reduce((sum, {count}) => sum + count, 0)).toBe(pages.size);
  expect(figure.note).toContain(en.words.site.disclaimer);
});

test("a pair that no country publishes for both has no chart, and an unknown pair is a mistake", () => {
  expect(findChart({chart: "gender-differences", id: "world-maternity"}, localAtlas(atlas(), en))).toBeNull();
  expect(() => view("gender-differences", "world-spending")).toThrow("there is no pair world-spending");
});
