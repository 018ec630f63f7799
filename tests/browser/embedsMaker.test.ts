import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, inject, test} from "vitest";
import {currentRelease} from "../../src/site/releases.ts";
import {soon} from "./openHost.ts";
import {openPage} from "./openPage.ts";

/** The address in the snippet of a field; the site may or may not know its own. */
const srcIn = (text: string) => new URL(/src="([^"]+)"/.exec(text)?.[1] ?? "about:blank").pathname;

describe("the snippet maker", () => {
  // There is one clipboard for all pages.
  test("by keyboard: choose a kind and a country, read the snippet, copy it, hear of it", {concurrent: false}, async () => {
    const {page, complaints, close} = await openPage("/embed/", {permissions: ["clipboard-read", "clipboard-write"]});
    await page.getByRole("combobox", {name: "Chart", exact: true}).focus();
    await page.keyboard.type("Trend");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Tunisia");
    const frame = page.locator("snippet-maker iframe");
    await soon(async () => expect(await frame.getAttribute("src")).toBe("/embed/trend/tun/"));
    await soon(async () => expect(await frame.evaluate((element: HTMLElement) => element.style.height)).toMatch(/^\d+px$/));
    expect(new URL(page.url()).search).toBe("?chart=trend&id=tun");
    const copy = page.getByRole("button", {name: "Copy: Embed (fixed at this release)"});
    await copy.focus();
    await page.keyboard.press("Enter");
    await soon(async () => expect(await page.locator("copy-texts output").innerText()).toBe("Copied: Embed (fixed at this release)"));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(srcIn(copied)).toBe(`/v/${currentRelease().id}/embed/trend/tun/`);
    expect((await fetch(new URL(srcIn(copied), inject("site")))).status).toBe(200);
    expect(complaints).toEqual([]);
    await close();
  });

  test("holds its whole state in the address", async () => {
    const {page, close} = await openPage("/embed/?chart=ranking&id=maternity&lang=es&theme=dark");
    const frame = page.locator("snippet-maker iframe");
    await soon(async () => expect(await frame.getAttribute("src")).toBe("/es/embed/ranking/maternity/?theme=dark"));
    await soon(async () =>
      expect(
        await page
          .frameLocator("snippet-maker iframe")
          .locator("html")
          .evaluate((html) => getComputedStyle(html).backgroundColor)
      ).toBe("rgb(20, 24, 27)")
    );
    expect(await page.locator('label[data-list="indicator"] select').inputValue()).toBe("maternity");
    await close();
  });

  test("leaves the title to the text around it, which is then as much lower", async () => {
    const {page, complaints, close} = await openPage("/embed/?chart=trend&id=tun&width=480&title=off");
    const frame = page.locator("snippet-maker iframe");
    await soon(async () => expect(await frame.getAttribute("src")).toBe("/embed/trend/tun/?title=off"));
    const within = page.frameLocator("snippet-maker iframe");
    const seen = () =>
      within
        .locator("h1")
        .evaluate((title) => [getComputedStyle(title).opacity, title.ownerDocument.body.getBoundingClientRect().height] as const);
    const [opacity, lower] = await seen();
    expect(opacity).toBe("0");
    expect(await within.getByRole("heading", {level: 1}).count()).toBe(1);
    await soon(async () => expect(await frame.evaluate((element: HTMLElement) => element.style.height)).toBe(`${Math.ceil(lower)}px`));
    expect((await frame.boundingBox())?.width).toBeLessThanOrEqual(480);
    await page.locator("select[name=title]").selectOption("on");
    await soon(async () => expect(await seen().catch(() => ["0"])).toEqual(["1", expect.any(Number)]));
    expect((await seen())[1]).toBeGreaterThan(lower + 20);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(["?chart=pie&id=arg", "?chart=branches&id=atlantis", "?lang=xx", "?theme=pink"])("says so at %s", async (query) => {
    const {page, complaints, close} = await openPage(`/embed/${query}`);
    await soon(async () => expect(await page.locator("main").getByRole("status").first().innerText()).toContain("There is no such chart"));
    expect(await page.locator("snippet-maker iframe").getAttribute("src")).toMatch(/^\/embed\/[a-z-]+\/[a-z0-9-]+\/$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test("offers only what there is: groups for a chart of groups, countries with figures for one of countries", async () => {
    const {page, complaints, close} = await openPage("/embed/?chart=branches&id=arg");
    const frame = page.locator("snippet-maker iframe");
    const [chart, countries] = [page.locator("select[name=chart]"), page.locator('label[data-list="country"] select')];
    await chart.selectOption("gender-balance");
    await soon(async () => expect(await frame.getAttribute("src")).toBe("/embed/gender-balance/world/"));
    await chart.selectOption("programmes");
    await soon(async () => expect(await frame.getAttribute("src")).toMatch(/^\/embed\/programmes\/[a-z]{3}\/$/));
    expect(await countries.locator("option:disabled").count()).toBeGreaterThan(10);
    expect(await countries.locator("option:checked").isDisabled()).toBe(false);
    await chart.selectOption("comparison");
    await soon(async () => expect(await frame.getAttribute("src")).toMatch(/^\/embed\/comparison\/[a-z-]+\/$/));
    expect(complaints).toEqual([]);
    await close();
  });

  test("without script there is no form, but a snippet, and lists of every embed", async () => {
    const {page, close} = await openPage("/embed/", {javaScriptEnabled: false});
    expect(await page.locator("form.maker").isVisible()).toBe(false);
    expect(await page.locator("textarea").first().inputValue()).toContain("<iframe");
    // Its subject stands above it: "Women and men".
    const gender = page.locator("h3", {hasText: "Women and men"}).locator("xpath=following-sibling::details[1]");
    await gender.locator("summary", {hasText: "One country or group"}).click();
    await page.getByRole("link", {name: "Tunisia", exact: true}).filter({visible: true}).click();
    await page.waitForURL("**/embed/gender/tun/");
    await close();
  });
});

describe("take this chart, on the page of a country", () => {
  test("by keyboard: open it, copy the sentence, hear of it", {concurrent: false}, async () => {
    const {page, complaints, close} = await openPage("/countries/arg/", {permissions: ["clipboard-read", "clipboard-write"]});
    const figure = page.locator("figure#life");
    await figure.locator("summary", {hasText: "Share or embed this chart"}).focus();
    await page.keyboard.press("Enter");
    await figure.getByRole("tab", {name: "Image"}).focus();
    for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    expect(await figure.getByRole("tab", {name: "Cite"}).getAttribute("aria-selected")).toBe("true");
    await figure.getByRole("button", {name: "Copy: Sentence"}).press("Enter");
    await soon(async () => expect(await figure.locator("copy-texts > output").innerText()).toBe("Copied: Sentence"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^In Argentina, .*\d.*\.$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test("where the clipboard is closed, the text is selected instead, and it says so", async () => {
    const {page, close} = await openPage("/countries/arg/");
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
    const figure = page.locator("figure#trend");
    await figure.locator("summary", {hasText: "Share or embed this chart"}).click();
    await figure.getByRole("tab", {name: "Cite"}).click();
    await figure.getByRole("button", {name: "Copy: Citation (RIS)"}).click();
    await soon(async () => expect(await figure.locator("copy-texts > output").innerText()).toContain("Selected"));
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toContain("TY  - DATA");
    await close();
  });

  test("without script, files and texts are there all the same", async () => {
    const {page, close} = await openPage("/countries/arg/", {javaScriptEnabled: false});
    const figure = page.locator("figure#life");
    await figure.locator("summary", {hasText: "Share or embed this chart"}).click();
    expect(await figure.locator("textarea").count()).toBe(5);
    const files = await figure.locator(".take-files a[download]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(files).toHaveLength(4);
    for (const part of ["Image", "Embed", "Cite", "Data"])
      expect(await figure.getByText(part, {exact: true}).first().isVisible()).toBe(true);
    await close();
  });

  test("its own rows come first, and are those of its table", async () => {
    const {page, complaints, close} = await openPage("/countries/arg/");
    const figure = page.locator("figure#life");
    await figure.locator("summary", {hasText: "Share or embed this chart"}).click();
    await figure.getByRole("tab", {name: "Data"}).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", {name: "Rows of this chart (CSV)"}).click()
    ]);
    expect(download.suggestedFilename()).toBe("left-out-branches-arg.csv");
    const saved = join(mkdtempSync(join(tmpdir(), "left-out-rows-")), download.suggestedFilename());
    await download.saveAs(saved);
    const text = readFileSync(saved, "utf8");
    rmSync(dirname(saved), {recursive: true});
    expect(text.trim().split("\r\n")).toHaveLength(await figure.locator("table tr").count());
    expect(complaints).toEqual([]);
    await close();
  });

  test("the link to a figure is copied, and the address has it", {concurrent: false}, async () => {
    const {page, complaints, close} = await openPage("/countries/arg/", {permissions: ["clipboard-read", "clipboard-write"]});
    const figure = page.locator("figure#trend");
    const link = figure.getByRole("link", {name: "Link to this figure"});
    const {width = 0, height = 0} = (await link.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await link.click();
    await soon(async () => expect(await figure.locator(".figure-link output").innerText()).toBe("Copied: Link to this figure"));
    expect(new URL(page.url()).hash).toBe("#trend");
    expect(complaints).toEqual([]);
    await close();
  });
});
