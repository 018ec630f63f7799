import axe from "axe-core";
import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../src/embeds/chartNames.ts";
import {locales} from "../../src/model/locale.ts";
import {embedOf} from "../../src/site/addresses.ts";
import {atlas} from "../../src/views/atlas.ts";
import {openPage} from "./openPage.ts";

/** The first embed of a kind that has nothing to show: it offers others instead. */
function emptyEmbed(chart: string): string {
  const found = readdirSync(`dist/embed/${chart}`, {withFileTypes: true}).find(
    (entry) => entry.isDirectory() && /target="_self"/.test(readFileSync(`dist/embed/${chart}/${entry.name}/index.html`, "utf8"))
  );
  if (!found) throw new Error(`Every embed of the kind ${chart} has something to show.`);
  return `/embed/${chart}/${found.name}/`;
}

/** One of each further kind, the largest it has (the world comes first, and so do long lists), in one language or the other. */
const further = [...Map.groupBy(chartNames(atlas()), ({chart}) => chart)].map(([chart, names], place) => {
  const {id} = names.find((name) => name.id === "arg") ?? names[0]!;
  return embedOf(locales[place % locales.length]!, chart, id);
});

/** All kinds, of countries and groups, long and short, in both languages; and two without a figure. */
const sample = [
  ...["/embed/map/old-age/", "/es/embed/map/informal-employment/", "/embed/ranking/any-benefit/", "/es/embed/ranking/spending/"],
  ...["/embed/branches/arg/", "/es/embed/branches/low-income/", "/embed/trend/tun/", "/es/embed/trend/northern-africa/"],
  ...["/embed/gender/usa/", "/es/embed/gender/world/", "/embed/informality/mli/", "/es/embed/informality/bol/"],
  ...["/embed/life-cycle/world/", "/es/embed/life-cycle/arg/", emptyEmbed("informality"), emptyEmbed("gender")],
  ...further
];
const widths = [320, 360, 480, 559, 560, 700, 960, 1200];
const heightOf = (embed: string) => (JSON.parse(readFileSync(`dist${embed}oembed.json`, "utf8")) as {height: number}).height;

describe("by itself, with scripts off", () => {
  test.each(sample)("%s fits every width from 320 to 1200 px, and the height of its snippet is enough but not idle", async (embed) => {
    const {page, complaints, close} = await openPage(embed, {javaScriptEnabled: false, viewport: {width: 320, height: 400}});
    const heights = new Map<number, number>();
    for (const width of widths) {
      await page.setViewportSize({width, height: 400});
      const {inner, across} = await page.evaluate(() => {
        const {scrollWidth} = document.documentElement;
        return {inner: Math.ceil(document.documentElement.getBoundingClientRect().height), across: scrollWidth};
      });
      expect(across, `${width} px`).toBeLessThanOrEqual(width);
      heights.set(width, inner);
    }
    await close();
    const highest = Math.max(...heights.values());
    expect(heightOf(embed)).toBeGreaterThanOrEqual(highest);
    expect(heightOf(embed)).toBeLessThanOrEqual(1.4 * highest);
    // A frame has one height for all widths: a wide one that needs less has some room left over.
    expect(heightOf(embed)).toBeLessThanOrEqual(1.4 * Math.max(heights.get(320) ?? 0, heights.get(700) ?? 0));
    expect(complaints).toEqual([]);
  });
});

type AxeWindow = {axe: {run: (options: axe.RunOptions) => Promise<axe.AxeResults>}};

describe("axe finds nothing", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test.each(sample)(`in %s, ${colorScheme}`, async (embed) => {
      const {page, complaints, close} = await openPage(embed, {colorScheme, viewport: {width: 700, height: 800}});
      await page.evaluate(axe.source);
      const found = await page.evaluate(() => (window as unknown as AxeWindow).axe.run({resultTypes: ["violations"], preload: false}));
      await close();
      expect(found.passes.length).toBeGreaterThan(0);
      expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
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
    expect(await page.locator("h1").innerText()).toContain("no figure is published");
    await page.locator("ul a").first().click();
    await page.waitForURL(/\/embed\/informality\/[a-z0-9-]+\/$/);
    expect(await page.locator("svg.chart").count()).toBeGreaterThan(0);
    await close();
  });

  test.each(["/embed/pie/arg/", "/embed/branches/xyz/", "/xx/embed/branches/arg/"])("there is none at %s", async (address) => {
    await expect(openPage(address)).rejects.toThrow("answered by 404");
  });
});
