import {readdirSync, readFileSync} from "node:fs";
import {type Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {chartKinds, type ChartName} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {embedHeight} from "../../src/taking/embedHeight.ts";
import {locales} from "../../src/model/locale.ts";
import {embedOf} from "../../src/site/addresses.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {wholeOr} from "../whole.ts";
import {axeFaults, type Look} from "./axeFaults.ts";
import {openInTurn, openPage} from "./openPage.ts";
import {viewOf, type Embed} from "./viewOf.ts";

const looks: readonly Look[] = [
  {scheme: "light", width: 700},
  {scheme: "dark", width: 700}
];

/** The first embed of a kind that has nothing to show: it offers others instead. */
function emptyEmbed(chart: string): string {
  const found = readdirSync(`dist/embed/${chart}`, {withFileTypes: true}).find(
    (entry) => entry.isDirectory() && /target="_self"/.test(readFileSync(`dist/embed/${chart}/${entry.name}/index.html`, "utf8"))
  );
  if (!found) throw new Error(`Every embed of the kind ${chart} has something to show.`);
  return `/embed/${chart}/${found.name}/`;
}

/** The chart of a kind that is largest: the world comes first, and so do long lists. */
const largest = (names: readonly ChartName[]) => names.find(({id}) => id === "arg") ?? names[0]!;
const everyChart = chartNames(atlas());
const kinds = Map.groupBy(everyChart, ({chart}) => chart);
const inEveryLanguage = (names: readonly ChartName[]) =>
  names.flatMap(({chart, id}) => locales.map((locale) => embedOf(locale, chart, id)));

/** All kinds in all languages; of the commonest, countries and groups, long and short; and two without a figure. */
const choice = [
  ...inEveryLanguage([...kinds.values()].map(largest)),
  ...["/embed/map/old-age/", "/es/embed/map/informal-employment/", "/embed/ranking/any-benefit/", "/es/embed/ranking/spending/"],
  ...["/es/embed/branches/low-income/", "/embed/trend/tun/", "/es/embed/trend/northern-africa/"],
  ...["/embed/gender/usa/", "/es/embed/gender/world/", "/embed/informality/mli/", "/es/embed/informality/bol/"],
  ...["/embed/life-cycle/world/", emptyEmbed("informality"), emptyEmbed("gender")]
];
const sample = [...new Set(wholeOr(inEveryLanguage(everyChart), choice))];
/** The ends, both sides of the change of drawing, and a usual column; and what lies between. */
const widths = wholeOr([320, 360, 480, 559, 560, 700, 960, 1200], [320, 559, 560, 700, 1200]);

function heightOf(embed: Embed): number {
  const {view, reader} = viewOf(embed);
  return embedHeight(view, reader);
}

/** The height of what is shown at each width, and where it is wider than its frame. */
async function measured(page: Page): Promise<{heights: Map<number, number>; wide: string[]}> {
  const [heights, wide]: [Map<number, number>, string[]] = [new Map(), []];
  for (const width of widths) {
    await page.setViewportSize({width, height: 400});
    const {inner, across} = await page.evaluate(() => {
      const {scrollWidth} = document.documentElement;
      return {inner: Math.ceil(document.documentElement.getBoundingClientRect().height), across: scrollWidth};
    });
    if (across > width) wide.push(`${across} px in ${width}`);
    heights.set(width, inner);
  }
  return {heights, wide};
}

describe("by itself", () => {
  test("there is a sample of every kind", () => expect(sample.length).toBeGreaterThanOrEqual(chartKinds.length * locales.length));

  test.each(sample)("%s fits every width, the height of its snippet is enough but not idle, and axe finds nothing", async (embed) => {
    const {page, complaints, handOn} = await openInTurn(embed, {width: 320, height: 400});
    const {heights, wide} = await measured(page);
    expect(wide).toEqual([]);
    const [highest, said] = [Math.max(...heights.values()), heightOf(embed)];
    expect(said).toBeGreaterThanOrEqual(highest);
    expect(said).toBeLessThanOrEqual(1.4 * highest);
    // A frame has one height for all widths: a wide one that needs less has some room left over.
    expect(said).toBeLessThanOrEqual(1.4 * Math.max(heights.get(320) ?? 0, heights.get(700) ?? 0));
    expect(await axeFaults(page, looks)).toEqual([]);
    expect(complaints).toEqual([]);
    handOn();
  });
});

describe("the scheme", () => {
  const paper = {light: "rgb(251, 248, 243)", dark: "rgb(20, 24, 27)"};
  test.each([
    ["?theme=dark", "light", "dark"],
    ["?theme=light", "dark", "light"],
    ["", "dark", "dark"],
    ["", "light", "light"],
    ["?theme=pink", "dark", "dark"],
    ["?theme=", "light", "light"],
    ["?theme=dark%22%3E%3Cscript%3E", "light", "light"]
  ] as const)("at %s for a reader who prefers %s is %s", async (query, colorScheme, shown) => {
    const {page, complaints, close} = await openPage(`/embed/trend/tun/${query}`, {colorScheme});
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper[shown]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("an embed without a figure", () => {
  test("says so and leads to neighbours that have one", async () => {
    const {page, close} = await openPage(emptyEmbed("informality"));
    expect(await page.locator("svg.chart").count()).toBe(0);
    expect(await page.locator("h1").innerText()).toContain("the sources have no figure for");
    await page.locator("ul a").first().click();
    await page.waitForURL(/\/embed\/informality\/[a-z0-9-]+\/$/);
    expect(await page.locator("svg.chart").count()).toBeGreaterThan(0);
    await close();
  });

  test.each(["/embed/pie/arg/", "/embed/branches/xyz/", "/xx/embed/branches/arg/"])("there is none at %s", async (address) => {
    await expect(openPage(address)).rejects.toThrow("answered by 404");
  });
});
