import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import type {ChartView} from "../../src/drawing/chart.ts";

const atlas = made();
const as = localAtlas(atlas, languageOf("en"));

const sharesIn = (text: string): string[] => [...text.matchAll(/[<>]?\d+(?:\.\d)?%/g)].map(([share]) => share);
/** What a picture prints, apart from the round numbers of its axis. */
const printed = (svg: string): string[] =>
  [...svg.matchAll(/>([^<]+)<\/(?:text|tspan)>/g)].flatMap(([, text = ""]) =>
    sharesIn(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
  );

/** Pairs that marks say aloud: "34.1% left out, coverage 65.9%", "left out: women 34.1% (coverage 65.9%)". */
const pairs = ({says}: ChartView) =>
  says.flatMap((say) =>
    [...say.matchAll(/([<>]?[\d.]+%)(?: left out, | \()coverage ([<>]?[\d.]+%)/g)].map(([, left = "", covered = ""]) => ({left, covered}))
  );

/** Shares in a text that some mark has as its coverage, and none as what it leaves out. */
function flipped(shares: readonly string[], view: ChartView): string[] {
  const told = pairs(view);
  const [left, covered] = [new Set(told.map((pair) => pair.left)), new Set(told.map((pair) => pair.covered))];
  return shares.filter((share) => /\.\d/.test(share) && covered.has(share) && !left.has(share));
}

const bySex = ["gender", "gender-averages", "gender-differences", "pair-gender", "sexes"];
const byStage = ["life-cycle", "life-cycle-medians", "life-cycle-regions", "pair-life"];
const byYear = ["series", "series-regions", "series-without"];
const kinds = ["branches", "incomes", "map", "ranking", "regions", "spread", "trend", ...bySex, ...byStage, ...byYear];
/** Their marks say what is left out without coverage beside it; each has a test of its own that works it out of rows. */
const leftAlone = ["fastest", "progress-fastest", "slopes", "holders", "without", "branch-years"];

const drawn = chartNames(atlas)
  // Comparisons have a test of their own.
  .filter(({chart}) => chart !== "comparison")
  .map((name) => chartView(name, as))
  .filter((view) => view.draw !== null);
const leaving = drawn.filter((view) => pairs(view).length > 0);

test("figures of shares left out are many, of every kind", () => {
  expect(leaving.length).toBeGreaterThan(300);
  expect([...new Set(leaving.map(({chart}) => chart))].sort()).toEqual([...kinds].sort());
});

test("what marks print, and what the title says, is the share left out and never the coverage", () => {
  const faults = leaving.flatMap((view) => {
    const marks = view.chart === "map" ? [] : printed(view.draw?.(680) ?? "");
    // What is called left out is, and what is called covered is not; what a median would be with more countries is of no mark.
    const said = sharesIn(view.figure.title.replace(/\([^)]*\)|[\d.]+% left out|, or [\d.]+% with/g, ""));
    return [...flipped(marks, view), ...flipped(said, view)].map((share) => `${view.chart} ${view.id}: ${share}: ${view.figure.title}`);
  });
  expect(faults).toEqual([]);
});

test("a title speaks of those left out where its marks do, and of them nowhere else", () => {
  /** What says coverage where figures of shares left out need the word: beside what is left out, at the cap of the source, and at a published zero. */
  const beside =
    /left out than covered|not covered|no [a-z ]+ are covered|coverage( is)? reported as 100%|coverage (is|(is )?published as) 0|in coverage|coverage of both is 0/g;
  const covering = /\bcover(s|ed|age)?\b|\breach(es|ed)?\b/;
  const isLeaving = new Set(leaving);
  // The bars of a group’s women and men count countries: their titles name what is compared.
  const faults = drawn.flatMap((view) => {
    const {title} = view.figure;
    const isWrong = isLeaving.has(view)
      ? covering.test(title.replace(beside, ""))
      : !["gender", ...leftAlone].includes(view.chart) && /left out/.test(title);
    return isWrong ? [`${view.chart} ${view.id}: ${title}`] : [];
  });
  expect(faults).toEqual([]);
});

test("the first shares of a table are those left out, and coverage stands aside", () => {
  const faults = leaving
    .filter(({chart}) => ["map", "ranking", "trend"].includes(chart))
    .flatMap((view) => {
      const {columns} = view.figure.table;
      const [gap, covered] = ["Gap", "Covered"].map((text) => columns.findIndex((column) => column.text === text));
      return (gap ?? 0) > 0 && (covered ?? 0) > (gap ?? 0) && columns[covered ?? 0]?.aside ? [] : [`${view.chart} ${view.id}`];
    });
  expect(faults).toEqual([]);
});

test("a picture of coverage would be found", () => {
  const view = leaving.find(({chart, id}) => chart === "branches" && id === "arg")!;
  const [pair] = pairs(view).filter(({left, covered}) => left !== covered);
  expect(flipped([pair!.covered], view)).toEqual([pair!.covered]);
  expect(printed(view.draw?.(680) ?? "")).toContain(pair!.left);
});
