import {type BrowserContextOptions, type Page, type Route} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openPage} from "./openPage.ts";

const asked = "/compare/?indicator=children&areas=arg,tun&view=bars";
const file = "**/data/compare/children.json";
const title = (page: Page) => page.locator("#comparison-title");
/** The title of what is asked for, not of what the page opens with: that is there before its styles are, though nothing is painted yet. */
const own = (page: Page) => page.locator("#comparison-title", {hasText: /Argentina|Tunisia/});
const pending = (page: Page) => page.locator("[data-slot=pending]");
const retry = (page: Page) => page.getByRole("button", {name: "Try again"});

/** Opens a blank part of the site first, so that answers can be changed before the page asks for them. */
async function opened(change: (page: Page) => Promise<unknown>, address = asked, options: BrowserContextOptions = {}) {
  const {page, close} = await openPage("/robots.txt", options);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await change(page);
  await page.goto(new URL(address, inject("site")).href, {waitUntil: "commit"});
  return {page, faults, close};
}

const answer = (body: unknown) => (route: Route) => route.fulfill({contentType: "application/json", body: JSON.stringify(body)});
/** The true answer, changed. */
const changed = (change: (text: string) => string) => async (route: Route) => {
  const real = await route.fetch();
  await route.fulfill({response: real, body: change(await real.text())});
};
const hung = () => new Promise<void>(() => {});
const impatient = (page: Page) =>
  page.addInitScript(() => {
    AbortSignal.timeout = () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(new DOMException("late", "TimeoutError")), 1500);
      return stop.signal;
    };
  });

/** What may become of an answer, and the cause that is named. */
const broken: readonly [string, (route: Route) => unknown, RegExp][] = [
  ["aborted", (route) => route.abort(), /the site cannot be reached/],
  ["not found", (route) => route.fulfill({status: 404, body: "no"}), /answered with error 404/],
  ["failing", (route) => route.fulfill({status: 503, body: "no"}), /answered with error 503/],
  ["no JSON", (route) => route.fulfill({body: "<!doctype html>"}), /not what was asked for/],
  ["null", answer(null), /not what was asked for/],
  ["empty", answer({}), /not what was asked for/],
  ["cut", changed((text) => text.slice(0, 2000)), /not what was asked for/],
  ["of another indicator", changed((text) => text.replace('"of":"children"', '"of":"old-age"')), /not what was asked for/],
  ["with an absurd value", changed((text) => text.replace(/"ARG":\[\[0,(\d+),[\d.]+/, '"ARG":[[0,$1,1e9')), /not what was asked for/],
  ["of another release", changed((text) => text.replace(/"release":"\w+"/, '"release":"0123456789"')), /of another release/],
  ["never there", hung, /took too long/]
];

describe("a link to a comparison", () => {
  test.each(broken)("whose answer is %s shows no other, says why, and is there once the answer is", async (_what, fail, cause) => {
    const {page, faults, close} = await opened(async (window) => {
      await impatient(window);
      await window.route(file, (route) => void fail(route));
    });
    await retry(page).waitFor();
    expect(await pending(page).innerText()).toMatch(cause);
    expect(await pending(page).innerText()).toContain("Argentina, Tunisia");
    expect(await page.locator(".comparison").isVisible()).toBe(false);
    await page.unroute(file);
    await retry(page).click();
    await own(page).waitFor();
    expect(await pending(page).isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe(asked.slice("/compare/".length));
    expect(faults).toEqual([]);
    await close();
  });

  test("never shows another one while it is on its way, from the first paint on", async () => {
    const {page, close} = await opened(async (window) => {
      for (const part of ["**/compare/base.json", "**/_astro/openComparison*.js", "**/_astro/index.astro*.js"])
        await window.route(part, (route) => void setTimeout(() => void route.continue(), 600));
      await window.addInitScript(() => {
        const seen = new Set<string>();
        Object.assign(window, {seen});
        const look = () => {
          const heading = document.querySelector<HTMLElement>("#comparison-title");
          if (heading?.checkVisibility()) seen.add(heading.innerText);
          requestAnimationFrame(look);
        };
        look();
      });
    });
    await page.locator("[data-slot=asked]", {hasText: "Argentina, Tunisia"}).waitFor();
    expect(await pending(page).innerText()).toContain("Loading this comparison");
    await own(page).waitFor();
    await page.locator("[data-slot=result]:not([aria-busy])").waitFor();
    expect(await page.evaluate(() => [...(window as unknown as {seen: Set<string>}).seen])).toEqual([await title(page).innerText()]);
    await close();
  });

  test("whose page has no script of its own says so, in the page's language", async () => {
    const {page, close} = await opened((window) => window.route("**/_astro/index.astro*.js", (route) => route.abort()), `/es${asked}`);
    await page.locator(".pending-failed").waitFor();
    expect(await pending(page).innerText()).toContain("falta una parte de esta página");
    expect(await page.locator(".comparison").isVisible()).toBe(false);
    await close();
  });

  test("is asked for past the cache where a cache holds another release", async () => {
    let times = 0;
    const {page, close} = await opened((window) =>
      window.route(file, async (route) => {
        times += 1;
        if (times > 1) return route.continue();
        return changed((text) => text.replace(/"release":"\w+"/, '"release":"0123456789"'))(route);
      })
    );
    await own(page).waitFor();
    expect([times, await retry(page).isVisible()]).toEqual([2, false]);
    await close();
  });
});

describe("a part of the script that is gone after a deploy", () => {
  const chunk = "**/_astro/openComparison*.js";
  const loads = (page: Page) => {
    const seen: string[] = [];
    page.on("framenavigated", () => seen.push(page.url()));
    return seen;
  };

  test("loads the page again once, with the state of its address", async () => {
    let times = 0;
    const {page, close} = await opened((window) =>
      window.route(chunk, (route) => ((times += 1) === 1 ? route.fulfill({status: 404}) : route.continue()))
    );
    await own(page).waitFor();
    expect(times).toBe(2);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await close();
  });

  test("and stays gone is said, without loading for ever", async () => {
    const {page, close} = await opened((window) => window.route(chunk, (route) => route.fulfill({status: 404})));
    const seen = loads(page);
    await retry(page).waitFor();
    expect(await pending(page).innerText()).toContain("a part of this page is missing");
    await page.waitForTimeout(500);
    expect(seen.length).toBeLessThanOrEqual(2);
    expect(await page.locator(".comparison").isVisible()).toBe(false);
    await close();
  });

  test("is asked for when a reader chooses, and the choice is kept", async () => {
    let isGone = true;
    const {page, close} = await opened(
      (window) => window.route(chunk, (route) => (isGone ? route.fulfill({status: 404}) : route.continue())),
      "/compare/"
    );
    await title(page).waitFor();
    await page.waitForLoadState("networkidle");
    isGone = false;
    await page.locator("[data-slot=chooser] > summary").press("Enter");
    await page.getByRole("combobox", {name: "Indicator", exact: true}).selectOption("children");
    await page.waitForURL("**indicator=children&**");
    await page.locator("#comparison-title", {hasText: "Children"}).waitFor();
    await close();
  });
});

describe("the search", () => {
  test.each([
    ["aborted", (route: Route) => route.abort()],
    ["not found", (route: Route) => route.fulfill({status: 404})],
    ["null", answer(null)],
    ["an object", answer({})]
  ])("whose list is %s says so, leads to the list of all, and finds once it is there", async (_what, fail) => {
    const {page, faults, close} = await opened((window) => window.route("**/search.json", fail), "/");
    const field = page.getByRole("combobox");
    await field.pressSequentially("tun");
    await page.locator("area-search output", {hasText: "could not be loaded"}).waitFor();
    expect((await page.locator("area-search output").boundingBox())?.height).toBeGreaterThan(10);
    await page.unroute("**/search.json");
    await field.press("i");
    await page.getByRole("option", {name: "Tunisia", exact: true}).waitFor();
    expect(await page.locator("area-search output").innerText()).toMatch(/^\d+ match(es)?$/);
    expect(faults).toEqual([]);
    await page.route("**/search.json", fail);
    await page.reload();
    await field.pressSequentially("tun");
    await page.locator("area-search output", {hasText: "could not be loaded"}).waitFor();
    await field.press("Enter");
    await page.waitForURL("**/countries/?area=tun");
    await close();
  });
});

describe("copying without a clipboard", () => {
  const without = (page: Page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
  const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

  test("the link of a comparison is said, and selected", async () => {
    const {page, faults, close} = await opened(without);
    await page.getByRole("button", {name: "Copy link"}).click();
    await page.locator("[data-slot=copied]", {hasText: "could not be copied"}).waitFor();
    expect(await selected(page)).toBe(page.url());
    expect(faults).toEqual([]);
    await close();
  });

  test("a text of the share panel, and the snippet of the maker, are selected", async () => {
    const {page, faults, close} = await opened(without, "/embed/?chart=branches&id=arg");
    await page.locator("copy-texts button").first().click();
    await page.locator("copy-texts output", {hasText: /\S/}).first().waitFor();
    const length = await page
      .locator("copy-texts textarea")
      .first()
      .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
    expect(length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
    await close();
  });
});
