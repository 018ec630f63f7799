import {readdirSync, readFileSync} from "node:fs";
import {type Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {chartKinds, type ChartName} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {frameHeight} from "../../src/taking/frameHeight.ts";
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

/** The height in px that a snippet writes for an embed, as CSS that follows its width. */
function writtenHeight(embed: Embed): string {
  const {view, reader} = viewOf(embed);
  return frameHeight(view, reader).heights;
}

/** What is shown at a width, what is written for it, and how wide what is shown is. */
type Measure = {readonly width: number; readonly inner: number; readonly said: number; readonly across: number};

async function measured(page: Page, heights: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 400});
    const found = await page.evaluate((css) => {
      const {scrollWidth} = document.documentElement;
      const inner = document.body.getBoundingClientRect().height;
      const [box, frame] = [document.createElement("div"), document.createElement("div")];
      box.style.cssText = `position:absolute;visibility:hidden;container-type:inline-size;width:${innerWidth}px`;
      frame.style.height = css;
      box.append(frame);
      document.body.append(box);
      const said = frame.getBoundingClientRect().height;
      box.remove();
      return {inner, said, across: scrollWidth};
    }, heights);
    measures.push({width, ...found});
  }
  return measures;
}

describe("by itself", () => {
  test("there is a sample of every kind", () => expect(sample.length).toBeGreaterThanOrEqual(chartKinds.length * locales.length));

  test.each(sample)("%s fits every width, as does the height of its snippet, is one request, and axe finds nothing", async (embed) => {
    const {page, complaints, handOn} = await openInTurn(embed, {width: 320, height: 400});
    const measures = await measured(page, writtenHeight(embed));
    expect(measures.filter(({across, width}) => across > width)).toEqual([]);
    expect(measures.filter(({said, inner}) => said > 1.1 * inner || said < 0.97 * inner)).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name))).toEqual([]);
    expect(await axeFaults(page, looks)).toEqual([]);
    expect(complaints).toEqual([]);
    handOn();
  });
});

describe("the values of an embed", () => {
  test.each([
    ["/embed/map/old-age/", 150],
    ["/embed/branches/arg/", 5],
    ["/es/embed/trend/tun/", 3]
  ])("are titles of its marks at %s, without a script", async (embed, least) => {
    const {page, close} = await openPage(embed, {javaScriptEnabled: false});
    const titles = await page.locator("svg title").allTextContents();
    expect(titles.filter((title) => /\d/.test(title)).length).toBeGreaterThanOrEqual(least);
    await close();
  });
});

/** One of each kind that draws something. */
const drawn = [...kinds.values()].map(largest).map(({chart, id}) => embedOf("en", chart, id));

describe("with scripts off, for a finger or the tab key, the values", () => {
  test.each(drawn)("of %s stand in a table that one key opens", async (embed) => {
    const {page, close} = await openPage(embed, {javaScriptEnabled: false, hasTouch: true});
    const [table, summary] = [page.locator("details table"), page.locator("summary")];
    expect(await table.isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await table.waitFor({state: "visible"});
    expect((await table.locator("caption").innerText()).length).toBeGreaterThan(10);
    expect(await table.locator("tbody tr", {hasText: /\d/}).count()).toBeGreaterThan(0);
    await summary.tap();
    await table.waitFor({state: "hidden"});
    await close();
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
