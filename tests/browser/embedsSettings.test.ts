import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {openHost, seenIn, settled, snippetOf, soon} from "./openHost.ts";
import {shiftsOf, watchShifts} from "./watchShifts.ts";

/** A frame of a page that lets scripts run and nothing else, as WordPress and its like write it. */
const boxed = (snippet: string) => snippet.replace(/ sandbox="[^"]*"/, ' sandbox="allow-scripts"');
const within = (attributes: string, ...snippets: readonly string[]) => `<div ${attributes}>${snippets.join("")}</div>`;

/**
 * Twelve embeds in ten settings; the one that is inserted later stands in a template until then. The comments fill a
 * screen, so that what the page itself inserts or unfolds above them is out of sight of a reader who is sent to them.
 */
const settings: readonly string[] = [
  snippetOf("/embed/map/old-age/"),
  `<style>.reset, .reset * {margin: 0; padding: 0; box-sizing: content-box; max-width: 100%; height: auto; font: 12px serif}</style>
   ${within('class="reset"', snippetOf("/embed/branches/arg/"))}`,
  within('style="max-width:600px"', snippetOf("/embed/ranking/any-benefit/")),
  within('style="background:#111;color:#eee;color-scheme:dark"', snippetOf("/embed/trend/tun/", {theme: "?theme=dark"})),
  within('dir="rtl"', snippetOf("/es/embed/gender/world/")),
  within('id="hidden" style="display:none"', snippetOf("/embed/gender/ind/")),
  `<details><summary>More</summary>${snippetOf("/embed/informality/nga/")}</details>`,
  within(
    'style="display:grid;grid-template-columns:1fr 1fr;gap:8px"',
    snippetOf("/embed/life-cycle/world/"),
    snippetOf("/embed/map/spending/")
  ),
  boxed(snippetOf("/embed/branches/northern-africa/")),
  boxed(snippetOf("/es/embed/map/informal-employment/")),
  `<div id="later"></div><template>${snippetOf("/embed/ranking/informal-employment/")}</template><h2 id="comments">Comments</h2><p style="min-height:60rem">First!</p>`
];
const twelve = 12;
/** Shows what is hidden and inserts what comes later, as scripts of a page do. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    document.getElementById("hidden")!.style.display = "block";
    document.querySelector("details")!.open = true;
    document.getElementById("later")!.innerHTML = document.querySelector("template")!.innerHTML;
  });

async function expectExact(page: Page): Promise<void> {
  const frames = await page.locator("iframe").all();
  expect(frames).toHaveLength(twelve);
  for (const [place, frame] of frames.entries()) {
    const {outer, inner, scrolls, sideways} = await seenIn(frame);
    expect({place, spare: outer - inner, scrolls, sideways}).toEqual({place, spare: 0, scrolls: false, sideways: false});
  }
}

const viewport = {width: 760, height: 800};

describe("twelve embeds in ten settings", () => {
  test("each have their own height, and nothing shifts as one reads on", async () => {
    const {page, complaints, close} = await openHost(settings, {options: {viewport}});
    await watchShifts(page);
    await page.reload();
    await unfold(page);
    await settled(page, twelve);
    await expectExact(page);
    expect(await shiftsOf(page)).toBeLessThan(0.1);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([390, 700])("nothing shifts where the page opens at an anchor and is scrolled up at %i px", async (width) => {
    const {page, host, close} = await openHost(settings, {options: {viewport: {width, height: 740}}});
    await watchShifts(page);
    await page.goto("about:blank");
    await page.goto(`${host}#comments`);
    await unfold(page);
    for (let place = 0; place < 60 && (await page.evaluate(() => scrollY)) > 0; place += 1) {
      await page.mouse.wheel(0, -400);
      await page.waitForTimeout(120);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await shiftsOf(page)).toBeLessThan(0.1);
    await settled(page, twelve);
    await expectExact(page);
    await close();
  });

  test("without being scrolled to, each frame that has loaded has its height, and keeps it on paper", async () => {
    const {page, close} = await openHost(
      settings.map((one) => one.replaceAll('loading="lazy"', 'loading="eager"')),
      {options: {viewport}}
    );
    await unfold(page);
    const heights = () => page.locator("iframe").evaluateAll((frames) => frames.map((frame) => (frame as HTMLElement).style.height));
    await soon(async () => expect((await heights()).filter((height) => /^\d+px$/.test(height))).toHaveLength(twelve));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.emulateMedia({media: "print"});
    await expectExact(page);
    await close();
  });
});
