import {readFileSync} from "node:fs";
import {type Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {words} from "../../src/i18n/words.ts";
import type {Locale} from "../../src/model/locale.ts";
import {lightColours} from "../../src/site/lightColours.ts";
import {chunksOf, textsOf} from "../pictures/readPng.ts";
import {wordsIn} from "../pictures/readSvg.ts";
import {openPage} from "./openPage.ts";

const say = (locale: Locale) => words(locale).embed.take;

/** The first chart of a page with what one can take of it laid open. */
async function openPanel(page: Page) {
  const panel = page.locator("details.take").first();
  await panel.locator("summary").click();
  const href = (await panel.locator('a[download$=".svg"]').getAttribute("href")) ?? "";
  return {
    output: panel.locator("take-picture output"),
    choose: async (shape: string, ground: string) => {
      await panel.locator("take-picture select").first().selectOption(shape);
      await panel.locator("take-picture select").last().selectOption(ground);
    },
    link: panel.locator("take-picture a"),
    button: (name: string) => panel.getByRole("button", {name, exact: true}),
    svg: href.endsWith(".svg") ? readFileSync(`dist${href}`, "utf8") : "",
    file: `left-out-${href
      .split("/")
      .slice(-2)
      .join("-")
      .replace(/\.svg$/, "")}`
  };
}

/** What a button saves: the name of the file, and its bytes. */
async function saved(page: Page, press: () => Promise<void>): Promise<{name: string; png: Buffer}> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return {name: download.suggestedFilename(), png: Buffer.concat(parts)};
}

const inSvg = (svg: string, sign: RegExp) => sign.exec(svg)?.[1]?.replaceAll("&amp;", "&") ?? "";

describe("a picture that a browser draws", () => {
  test.each([
    ["/countries/tun/", "en"],
    ["/es/countries/tun/", "es"],
    ["/indicators/old-age/", "en"]
  ] as const)("of a chart of %s, %s, is twice as large as its file and carries its texts", async (address, locale) => {
    const {page, complaints, close} = await openPage(address);
    const {button, output, svg, file} = await openPanel(page);
    const {name, png} = await saved(page, () => button(say(locale).png).click());
    expect(name).toBe(`${file}.png`);
    const [head] = chunksOf(png);
    const size = [/ width="(\d+)"/, / height="(\d+)"/].map((side) => Number(inSvg(svg, side)) * 2);
    expect([head?.content.readUInt32BE(0), head?.content.readUInt32BE(4)]).toEqual(size);
    expect(textsOf(png)).toEqual({
      Title: inSvg(svg, /<title id="title">([^<]+)/),
      Author: words(locale).take.author,
      Description: inSvg(svg, /<dc:description>([^<]+)/),
      Copyright: words(locale).site.footerLicence,
      Source: inSvg(svg, /<dc:source>([^<]+)/),
      URL: new URL(inSvg(svg, /<dc:identifier>([^<]+)/), page.url()).href
    });
    expect(await output.innerText()).toBe(say(locale).picture.saved(name));
    expect(complaints).toEqual([]);
    await close();
  });

  test("wears the site's face in its titles, and another where that cannot be had", async () => {
    const {page, close} = await openPage("/countries/tun/");
    const {button} = await openPanel(page);
    const press = () => button(say("en").png).click();
    const [first, again] = [await saved(page, press), await saved(page, press)];
    await page.route("**/*.woff2", (route) => route.abort());
    const without = await saved(page, press);
    expect(again.png).toEqual(first.png);
    expect(without.png.equals(first.png)).toBe(false);
    expect(chunksOf(without.png)[0]).toEqual(chunksOf(first.png)[0]);
    await close();
  });

  test("is copied where the reader lets the page", async () => {
    const {page, complaints, close} = await openPage("/countries/tun/", {permissions: ["clipboard-read", "clipboard-write"]});
    const {button, output} = await openPanel(page);
    await button(say("en").picture.copy).click();
    await output.filter({hasText: say("en").picture.copied}).waitFor();
    const held = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const {width} = await createImageBitmap(await item!.getType("image/png"));
      return {types: item!.types, width};
    });
    expect(held).toEqual({types: ["image/png"], width: 2 * 728});
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Colours of one scheme alone. */
const [light, dark] = ["#fbf8f3", "#14181b"];

describe.each([
  ["wide", 1200, 675],
  ["square", 1080, 1080],
  ["tall", 1080, 1350]
] as const)("a picture that is %s", (shape, width, height) => {
  test.each(["/countries/tun/", "/es/indicators/old-age/"])("of %s, in the colours that are chosen", async (address) => {
    const {page, complaints, close} = await openPage(address, {colorScheme: "dark"});
    const {button, choose, link, file} = await openPanel(page);
    await choose(shape, "dark");
    const png = await saved(page, () => button(say(address.startsWith("/es") ? "es" : "en").png).click());
    const [head] = chunksOf(png.png);
    expect([png.name, head?.content.readUInt32BE(0), head?.content.readUInt32BE(4)]).toEqual([
      `${file}-${shape}-dark.png`,
      2 * width,
      2 * height
    ]);
    const night = (await saved(page, () => link.click())).png.toString();
    await choose(shape, "light");
    const day = (await saved(page, () => link.click())).png.toString();
    await choose(shape, "transparent");
    const clear = (await saved(page, () => link.click())).png.toString();
    const paper = (colour: string) => `<rect width="${width}" height="${height}" fill="${colour}"/>`;
    expect([night.includes(paper(dark)), day.includes(paper(light)), clear.includes(paper(light))]).toEqual([true, true, false]);
    const ofDay = [...lightColours().values()].filter((colour) => day.includes(`"${colour}"`));
    expect(ofDay.length).toBeGreaterThan(4);
    expect(ofDay.filter((colour) => night.includes(`"${colour}"`))).toEqual([]);
    expect(night.replace(/#[0-9a-f]{6}/g, "")).toBe(day.replace(/#[0-9a-f]{6}/g, ""));
    expect(complaints).toEqual([]);
    await close();
  });
});

test.each([
  ["/compare/?indicator=old-age&areas=arg,tun,mar&view=bars", "en", "left-out-old-age-bars"],
  ["/es/compare/?indicator=old-age&areas=arg,tun,mar&view=branches", "es", "left-out-old-age-branches"]
] as const)("a chosen comparison at %s, which no file has", async (address, locale, file) => {
  const {page, complaints, close} = await openPage(address);
  await page.locator("[data-slot=result] take-picture").waitFor({state: "attached"});
  const {button, choose, link} = await openPanel(page);
  const heading = (await page.locator("#comparison-title").innerText()).replace(/\s+/g, " ");
  const svg = (await saved(page, () => link.click())).png.toString();
  expect(wordsIn(svg).replace(/\s+/g, " ")).toContain(heading);
  expect(wordsIn(svg).replace(/\s+/g, "")).toContain(address);
  expect(svg).not.toMatch(/var\(|currentColor|undefined/);
  await choose("square", "dark");
  const {name, png} = await saved(page, () => button(say(locale).png).click());
  const [head] = chunksOf(png);
  expect([name, head?.content.readUInt32BE(0), head?.content.readUInt32BE(4)]).toEqual([`${file}-square-dark.png`, 2160, 2160]);
  expect(textsOf(png).URL).toContain(address);
  expect(complaints).toEqual([]);
  await close();
});

describe("where it cannot be done", () => {
  const failed = say("en").picture.failed(say("en").svg);
  const refused = say("en").picture.refused(say("en").png);
  const {unfetched} = say("en").picture;

  test.each([
    ["the SVG cannot be had", "png", unfetched, (): void => {}, "**/*.svg"],
    ["a canvas gives nothing", "png", failed, (): void => void (HTMLCanvasElement.prototype.toBlob = (done) => done(null)), null],
    ["the reader refuses", "copy", refused, (): void => void (navigator.clipboard.write = () => Promise.reject(new Error("no"))), null],
    ["there is no clipboard", "copy", refused, (): void => void Object.defineProperty(navigator, "clipboard", {value: undefined}), null],
    ["there is no ClipboardItem", "copy", refused, (): void => void Reflect.deleteProperty(window, "ClipboardItem"), null]
  ] as const)("because %s, one sentence says what to do instead", async (_why, word, sentence, spoil, missing) => {
    const {page, close} = await openPage("/countries/tun/");
    await page.evaluate(spoil as () => void);
    if (missing) await page.route(missing, (route) => route.fulfill({status: 404}));
    const {button, output} = await openPanel(page);
    await button(word === "png" ? say("en").png : say("en").picture.copy).click();
    await output.filter({hasText: sentence}).waitFor();
    expect(await page.locator('details.take a[href$=".svg"]').first().isVisible()).toBe(true);
    await close();
  });

  test("without scripts the SVG is there and no button is", async () => {
    const {page, close} = await openPage("/countries/tun/", {javaScriptEnabled: false});
    const panel = page.locator("details.take").first();
    await panel.locator("summary").click();
    expect(await panel.locator('a[href$=".svg"][download]').isVisible()).toBe(true);
    expect(await panel.getByRole("button").count()).toBe(0);
    await close();
  });
});
