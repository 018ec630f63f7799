import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openHost, seenIn, soon} from "./openHost.ts";

/** A frame of a page that lets scripts run and nothing else, so that it has no origin of its own. */
const boxed = (address: string) =>
  `<iframe src="${inject("site").slice(0, -1)}${address}" title="A chart" sandbox="allow-scripts" width="700" height="600"></iframe>`;
const listening = `<script>window.told = []; addEventListener("message", ({data}) => told.push(data));</script>`;
const told = (page: Page) => page.evaluate(() => (window as unknown as {told: Record<string, unknown>[]}).told);
const link = (page: Page) => page.frameLocator("iframe").locator(".actions > a");

describe("in a frame without an origin", () => {
  test("an embed wears the scheme that it is asked for, and tells its height", async () => {
    const {page, complaints, close} = await openHost([listening + boxed("/embed/trend/tun/?theme=dark")]);
    const paper = page.frameLocator("iframe").locator("html");
    expect(await paper.evaluate((html) => [origin, getComputedStyle(html).backgroundColor])).toEqual(["null", "rgb(20, 24, 27)"]);
    const {inner} = await seenIn(page.locator("iframe"));
    await soon(async () => expect(await told(page)).toContainEqual({type: "left-out:height", height: inner}));
    expect(complaints).toEqual([]);
    await close();
  });

  test("it tells WordPress its height with the secret of its frame, and asks it to follow its link", async () => {
    const {page, complaints, close} = await openHost([listening + boxed("/embed/trend/tun/#?secret=aB3dE6gH9k")]);
    const {inner} = await seenIn(page.locator("iframe"));
    const secret = "aB3dE6gH9k";
    await soon(async () => expect(await told(page)).toContainEqual({message: "height", value: inner, secret}));
    await link(page).click();
    const value = `${inject("site")}countries/tun/#section-trend`;
    await soon(async () => expect((await told(page)).at(-1)).toMatchObject({message: "link", secret}));
    expect(String((await told(page)).at(-1)?.value).split("#")[0]).toBe(value.split("#")[0]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("where it may not open a window, its link shows where it leads", async () => {
    const {page, close} = await openHost([boxed("/embed/trend/tun/")]);
    await link(page).click();
    await soon(async () => expect(await link(page).innerText()).toMatch(/^http:.*\/countries\/tun\//));
    await close();
  });

  test("where it may, its link opens the site", async () => {
    const {page, close} = await openHost([boxed("/embed/trend/tun/").replace("allow-scripts", "allow-scripts allow-popups")]);
    const opening = page.context().waitForEvent("page");
    await link(page).click();
    expect((await opening).url()).toMatch(/\/countries\/tun\/|about:blank/);
    await close();
  });
});
