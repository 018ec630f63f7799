import {describe, expect, test} from "vitest";
import {locales, type Locale} from "../../src/model/locale.ts";
import {inLocale} from "../../src/site/addresses.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {openHost, seenIn, settled, snippetOf, soon} from "./openHost.ts";
import {shiftsOf, watchShifts} from "./watchShifts.ts";

const three = ["/embed/map/old-age/", "/embed/ranking/any-benefit/", "/embed/branches/arg/"];
const threeIn = (locale: Locale) => three.map((embed) => inLocale(locale, embed));
const twelve = [
  ...three,
  ...["/es/embed/map/informal-employment/", "/fr/embed/map/spending/", "/ar/embed/trend/tun/", "/embed/gender/ind/"],
  ...["/ar/embed/informality/nga/", "/embed/life-cycle/world/", "/fr/embed/branches/northern-africa/", "/es/embed/gender/world/"],
  "/embed/ranking/informal-employment/"
];
const windows = [
  {width: 360, height: 740},
  {width: 1280, height: 800}
];
const shown = locales.flatMap((locale) => windows.map((viewport) => ({locale, viewport, width: viewport.width})));

describe("pasted into a page of another origin", () => {
  test.each(shown)(
    "three snippets in $locale show whole at $width px, without a shift, a stranger or a complaint",
    async ({locale, viewport}) => {
      const {page, complaints, close} = await openHost(
        threeIn(locale).map((embed) => snippetOf(embed)),
        {options: {viewport}}
      );
      await watchShifts(page);
      await page.reload();
      await settled(page, 3);
      for (const frame of await page.locator("iframe").all()) {
        const {outer, inner, scrolls, sideways} = await seenIn(frame);
        expect({scrolls, sideways, spare: outer - inner}).toEqual({scrolls: false, sideways: false, spare: 0});
      }
      expect(await shiftsOf(page)).toBeLessThan(0.1);
      expect(complaints).toEqual([]);
      await close();
    }
  );

  test.each(shown)(
    "the same in $locale with scripts off at $width px: the height that is written is enough",
    async ({locale, viewport}) => {
      const {page, complaints, close} = await openHost(
        threeIn(locale).map((embed) => snippetOf(embed)),
        {options: {viewport, javaScriptEnabled: false}}
      );
      for (const frame of await page.locator("iframe").all()) {
        const {scrolls, sideways, inner} = await seenIn(frame);
        expect({scrolls, sideways}).toEqual({scrolls: false, sideways: false});
        expect(inner).toBeGreaterThan(250);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  );

  test("a page that lets no script run still shows the chart, at the height that is written", async () => {
    const headers = {"Content-Security-Policy": "script-src 'none'"};
    const {page, close} = await openHost([snippetOf("/embed/branches/arg/")], {headers, options: {viewport: {width: 700, height: 800}}});
    const frame = page.locator("iframe");
    const {scrolls, outer, inner} = await seenIn(frame);
    expect(scrolls).toBe(false);
    expect(outer).toBeLessThanOrEqual(1.1 * inner);
    expect(outer).toBeLessThanOrEqual(1.1 * Number(await frame.getAttribute("height")));
    await close();
  });

  test("twelve on one page, live and frozen mixed, each get their own height from one loader", async () => {
    const {id: release} = currentRelease();
    const pasted = twelve.map((embed, place) => snippetOf(embed, place % 3 === 2 ? {release} : {}));
    const {page, complaints, close} = await openHost(pasted, {options: {viewport: {width: 800, height: 900}}});
    await settled(page, twelve.length);
    const heights = [];
    for (const frame of await page.locator("iframe").all()) {
      const {outer, inner, scrolls} = await seenIn(frame);
      expect({scrolls, spare: outer - inner}).toEqual({scrolls: false, spare: 0});
      heights.push(outer);
    }
    expect(new Set(heights).size).toBeGreaterThan(6);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a frame follows when its content grows: a table that is opened is seen", async () => {
    const {page, close} = await openHost([snippetOf("/embed/gender/ind/")], {options: {viewport: {width: 700, height: 800}}});
    await settled(page, 1);
    const before = (await seenIn(page.locator("iframe"))).outer;
    await page.frameLocator("iframe").locator("summary").click();
    await soon(async () => expect((await seenIn(page.locator("iframe"))).outer).toBeGreaterThan(before + 50));
    expect((await seenIn(page.locator("iframe"))).scrolls).toBe(false);
    await close();
  });

  test("its link opens the same view on the site, in a window of its own, out of the sandbox", async () => {
    const {page, close} = await openHost([snippetOf("/embed/branches/arg/")]);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const opening = page.context().waitForEvent("page");
    await page.frameLocator("iframe").locator(".actions > a").click();
    const opened = await opening;
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname + new URL(opened.url()).hash).toBe("/countries/arg/#section-life");
    expect(await opened.evaluate(() => document.querySelector("area-search, copy-texts") !== null && self.origin !== "null")).toBe(true);
    await close();
  });
});
