import {type Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.getAttribute("data-say"));

describe("finding a country", () => {
  test.each([
    ["/", "tu", "Tunisia", "/countries/tun/"],
    ["/es/", "tú", "Túnez", "/es/countries/tun/"]
  ])("on %s takes two keystrokes and Enter: %s", async (address, letters, name, goal) => {
    const {page, complaints, close} = await openPage(address);
    const field = page.getByRole("combobox");
    await field.focus();
    await field.pressSequentially(letters);
    await page.getByRole("option", {name}).first().waitFor();
    const offered = await page.getByRole("option").allInnerTexts();
    for (let step = 0; step < offered.indexOf(name); step += 1) await field.press("ArrowDown");
    await field.press("Enter");
    await page.waitForURL(`**${goal}`);
    expect(await page.locator("h1").innerText()).toContain(name);
    expect(complaints).toEqual([]);
    await close();
  });

  test("by touch: a suggestion is a link one can tap", async () => {
    const {page, close} = await openPage("/", {viewport: {width: 360, height: 740}, hasTouch: true});
    await page.getByRole("combobox").tap();
    await page.getByRole("combobox").pressSequentially("ind");
    await page.getByRole("option", {name: "India", exact: true}).tap();
    await page.waitForURL("**/countries/ind/");
    await close();
  });
});

describe("reading the map", () => {
  test("by keyboard: one Tab stop, arrows lead from neighbour to neighbour, each says its value and year, Enter opens it", async () => {
    const {page, close} = await openPage("/");
    const map = page.locator("svg.map").first();
    expect(await map.locator('[tabindex="0"]').count()).toBe(1);
    await map.locator('[tabindex="0"]').focus();
    const said = new Set<string>();
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press("ArrowRight");
      said.add((await page.locator("figure-readout output").first().innerText()) || "");
    }
    expect(said.size).toBeGreaterThan(18);
    const withValues = [...said].filter((text) => /\d[.,]\d ?%.*20\d\d/.test(text));
    expect(withValues.length).toBeGreaterThan(10);
    const name = (await focused(page)) ?? "nobody";
    await page.keyboard.press("Enter");
    await page.waitForURL("**/countries/*/");
    expect(await page.locator("h1").innerText()).toContain(name.split(":")[0]);
    await close();
  });
});

describe("the page of a country without scripts", () => {
  test("can be reached and read from the first page", async () => {
    const {page, close} = await openPage("/", {javaScriptEnabled: false});
    await page.getByRole("navigation").getByRole("link", {name: "Countries", exact: true}).click();
    await page.waitForURL("**/countries/");
    await page.getByRole("link", {name: "Nigeria", exact: true}).first().click();
    await page.waitForURL("**/countries/nga/");
    expect(await page.locator("main").innerText()).toContain("14.8");
    await close();
  });
});

describe("the menu on a phone", () => {
  test.each([true, false])("is one row, and opens to every page, with or without script (%s)", async (javaScriptEnabled) => {
    const {page, complaints, close} = await openPage("/", {javaScriptEnabled, viewport: {width: 360, height: 740}, hasTouch: true});
    expect((await page.locator(".site-header").boundingBox())?.height).toBeLessThan(80);
    const menu = page.getByRole("navigation", {name: "Main menu"});
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", {name: "Menu"}).tap();
    await menu.getByRole("link", {name: "Embed"}).tap();
    await page.waitForURL("**/embed/");
    expect(complaints).toEqual([]);
    await close();
  });
});
