import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {afterColon, headed} from "../../../src/i18n/headed.ts";
import {locales} from "../../../src/model/locale.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {comparePage} from "../../../src/compare/prepare/comparePage.ts";
import {startState} from "../../../src/compare/prepared.ts";
import {languageOf} from "../../../src/atlas/language.ts";

const atlas = held();
const names = chartNames(atlas).filter(({chart}) => chart === "comparison");

describe.each(locales)("comparisons that stand ready, in %s", (locale) => {
  const reader = languageOf(locale);
  const views = names.map((name) => chartView(name, localAtlas(atlas, reader)));

  test("all seven can be taken away, each by a name of its own", () => {
    expect(views).toHaveLength(7);
    expect(new Set(views.map(({listed}) => listed)).size).toBe(7);
  });

  test("the first, with which the page opens, has a figure for every area and a finding among several", () => {
    const as = localAtlas(atlas, reader);
    const [first] = comparePage(as).prepared;
    expect(first?.state).toEqual(startState);
    expect(first?.view.absent).toEqual([]);
    expect(first?.view.table.rows.length).toBeGreaterThanOrEqual(5);
    expect(first?.view.title).toMatch(/\d.* (to|a|à|إلى) .*\d/);
  });

  test("lead back to the page with the same state", () => {
    const {page} = chartView({chart: "comparison", id: "mercosur"}, localAtlas(atlas, reader));
    expect(page).toMatch(/\/compare\/\?indicator=children&areas=mercosur,arg,bol,bra,pry,ury&view=bars#mercosur$/);
  });

  test("say among whom, for a finding names only those at its ends", () => {
    for (const view of views) {
      const [whom = ""] = view.listed?.split(/\u00a0?: /) ?? [];
      expect(saying(view, reader).alt.includes(headed(whom, view.figure.title, locale)), view.id).toBe(true);
    }
  });

  test("say the finding once", () => {
    for (const view of views) {
      const {alt} = saying(view, reader);
      // After a full stop it keeps its capital.
      const forms = new Set([view.figure.title, afterColon[locale](view.figure.title)]);
      expect(
        [...forms].reduce((times, form) => times + alt.split(form).length - 1, 0),
        alt
      ).toBe(1);
      expect(alt).not.toMatch(/(\p{Lu}[^.:]+?): \1/u);
    }
  });
});

describe("a comparison of several drawings", () => {
  const view = chartView({chart: "comparison", id: "argentina-tunisia"}, localAtlas(atlas, languageOf("en")));
  const insets = (svg: string) =>
    Array.from(svg.matchAll(/<g transform="translate\(([\d.]+),([\d.]+)\)"><g role="img"/g), ([, x, y]) => [Number(x), Number(y)]);
  const heightIn = (svg: string) => Number(/^<svg[^>]* height="(\d+)"/.exec(svg)?.[1]);

  test("has them side by side where there is room, below one another where there is not", () => {
    const [wide, narrow] = [view.draw?.(600) ?? "", view.draw?.(344) ?? ""];
    // 600 px less a gap of 32 leave 284 for each.
    expect(insets(wide)).toEqual([
      [0, 26],
      [316, 26]
    ]);
    const [first, second] = insets(narrow);
    expect([first?.[0], second?.[0]]).toEqual([0, 0]);
    expect(second?.[1]).toBeGreaterThan(400);
    expect([heightIn(wide), heightIn(narrow)]).toEqual([view.heightAt?.(600), view.heightAt?.(344)]);
  });

  test("say their values in an embed as titles", () => {
    const svg = view.draw?.(600, "embed") ?? "";
    expect(svg.match(/<title>[^<]*\d[^<]*<\/title>/g)?.length).toBeGreaterThan(8);
    expect(svg).not.toContain("data-mark");
    expect(view.draw?.(600)).toContain("data-mark");
  });

  test("names each of them", () => {
    const svg = view.draw?.(600) ?? "";
    for (const name of ["Argentina", "Tunisia"]) expect(svg).toContain(`font-weight="600">${name}</text>`);
  });
});
