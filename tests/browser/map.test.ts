import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";

const desk = {viewport: {width: 1280, height: 900}};
const phone = {viewport: {width: 360, height: 800}, hasTouch: true};
const viewBox = "document.querySelector('svg.map').getAttribute('viewBox')";

describe("the map that one explores", () => {
  test("a region in the address: its title, its countries in order, their names on the map; no complaint", async () => {
    const {page, complaints, close} = await openPage("/map/maternity/?region=western-africa&lit=gha", desk);
    await page.waitForSelector("svg.map .lit-outline", {state: "attached"});
    expect(await page.title()).toContain("Western Africa");
    expect(await page.locator("#explored-title").innerText()).toContain("Western Africa");
    const rows = await page.locator("#list tbody:not([hidden]) th[scope=row]").allInnerTexts();
    expect([rows.length, rows[0], rows.includes("Ghana"), rows.includes("Kenya")]).toEqual([16, "Mauritania", true, false]);
    expect(await page.locator(".names text").allTextContents()).toContain("Mali");
    expect(await page.locator("#list tr.lit").innerText()).toContain("Ghana");
    expect(complaints).toEqual([]);
    await close();
  });

  test("a pointer is told value, year and rank where it is; arrows lead to neighbours, + and 0 in and out", async () => {
    const {page, close} = await openPage("/map/maternity/?region=western-africa", desk);
    const ghana = page.locator('svg.map a[href="/countries/gha/"]');
    await ghana.hover();
    const tip = page.locator(".tip");
    expect(await tip.innerText()).toMatch(/Ghana: .*\(20\d\d.*rank \d+ of \d+/);
    const [shown, frame] = [await tip.boundingBox(), await page.locator("svg.map").boundingBox()];
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    await ghana.focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("/countries/bfa/");
    await page.keyboard.press("0");
    expect(new URL(page.url()).search).toBe("");
    await page.keyboard.press("+");
    expect(new URL(page.url()).search).toBe("?region=africa");
    await page.goBack();
    expect(await page.locator("[data-region-name]").innerText()).toBe("Whole world");
    await close();
  });

  test("on a phone a region is taller than the world was, and steps lead from one to the next", async () => {
    const {page, close} = await openPage("/map/maternity/", phone);
    const heightOf = async () => (await page.locator("svg.map").boundingBox())?.height ?? 0;
    const before = await heightOf();
    await page.locator("details[data-choice=region] summary").tap();
    await page.locator("a[data-region=western-africa]").tap();
    expect(await heightOf()).toBeGreaterThan(before * 1.4);
    await page.locator("[data-step='1']").tap();
    expect(await page.locator("[data-region-name]").innerText()).toBe("Central Africa");
    await close();
  });

  test("what one takes is of what is shown", async () => {
    const {page, close} = await openPage("/map/maternity/?region=western-africa", desk);
    await page.locator("#explored details.take > summary").click();
    const taken = await page
      .locator("#explored details.take textarea")
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const ofEmbed = taken.filter((text) => text.includes("/embed/map/"));
    expect(ofEmbed.length).toBeGreaterThan(2);
    expect(ofEmbed.filter((text) => !text.includes("/embed/map/maternity/?region=western-africa"))).toEqual([]);
    await close();
  });

  test("without a script its regions lead to their countries, and each indicator to its map", async () => {
    const {page, close} = await openPage("/map/maternity/", {...phone, javaScriptEnabled: false});
    await page.locator("details[data-choice=region] summary").tap();
    await page.locator('a[href="#western-africa"]').tap();
    expect(await page.locator("#western-africa").evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 200)).toBe(true);
    expect(await page.locator("a[data-map=old-age]").getAttribute("href")).toBe("/map/old-age/");
    expect(await page.locator(".map-steps").isVisible()).toBe(false);
    await close();
  });

  test("an unknown region and an unknown indicator are said, with what comes nearest", async () => {
    const {page, close} = await openPage("/map/maternity/?region=western-afrika", desk);
    expect(await page.locator(".map-said").innerText()).toContain("Western Africa");
    const world = await page.evaluate(viewBox);
    await page.goto(new URL("/es/map/maternidad/", page.url()).href);
    await page.waitForURL(/\/es\/map\/\?indicator=maternidad$/);
    expect(await page.locator(".map-said a").innerText()).toBe("Maternidad");
    expect(await page.evaluate(viewBox)).toBe(world);
    await close();
  });
});

describe("a country that is lit", () => {
  test("stands out in rankings and on maps, and goes with a link; a kept one needs no address", async () => {
    const {page, complaints, close} = await openPage("/indicators/maternity/?lit=gha", desk);
    await page.waitForSelector("#ranked tr.lit");
    expect(await page.locator("#ranked tr.lit").isVisible()).toBe(true);
    expect(await page.locator("svg.map .lit-outline").count()).toBe(1);
    expect(await page.evaluate("localStorage.length")).toBe(0);
    await page.locator("lit-country [data-lit=keep]").click();
    // Each page asks for the list of names; who leaves meanwhile breaks it off.
    await page.waitForLoadState("networkidle");
    await page.locator(".site-header nav a", {hasText: "Regions"}).first().click();
    await page.waitForURL(/\/regions\/\?lit=gha$/);
    await page.waitForLoadState("networkidle");
    await page.goto(new URL("/regions/africa/", page.url()).href);
    await page.waitForSelector("main tr.lit");
    await page.locator("lit-country [data-lit=stop]").click();
    expect(await page.evaluate("localStorage.length")).toBe(0);
    expect(await page.locator("main .lit").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test("stands out in an embed, whose map shows its region; its policy lets it", async () => {
    const {page, complaints, close} = await openPage("/embed/map/maternity/?region=western-africa&lit=gha", desk);
    expect(await page.locator("#title").innerText()).toContain("Western Africa");
    expect(await page.locator("[data-lit]").innerText()).toContain("Ghana:");
    expect(await page.evaluate(viewBox)).not.toMatch(/^0 0 /);
    expect(complaints).toEqual([]);
    await close();
  });
});
