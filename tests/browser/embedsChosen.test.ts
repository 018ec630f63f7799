import {describe, expect, test} from "vitest";
import {currentRelease} from "../../src/site/releases.ts";
import {openHost, seenIn} from "./openHost.ts";
import {openPage} from "./openPage.ts";

const comparisons = [
  "/compare/?indicator=old-age&areas=tun,arg,bra&view=bars",
  "/compare/?indicator=old-age&areas=tun,arg,bra&view=sexes",
  "/es/compare/?indicator=informal-employment&areas=arg,bra,col&view=trend",
  "/es/compare/?indicator=old-age&areas=tun,arg,mar&view=branches"
];
const widths = [320, 480, 559, 560, 700, 1000];

/** What the page offers of the comparison that it draws. */
async function takenAt(address: string): Promise<{snippet: string; title: string; asked: string[]; complaints: readonly string[]}> {
  const {page, complaints, close} = await openPage(address);
  const field = page.locator("[data-slot=result] textarea", {hasText: "srcdoc="});
  await field.waitFor({state: "attached"});
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => new URL(name).pathname));
  const taken = {snippet: await field.inputValue(), title: await page.locator("#comparison-title").innerText(), asked, complaints};
  await close();
  return taken;
}

describe("a chosen comparison", () => {
  test.each(comparisons)("%s goes into another page whole, at every width, with scripts off, and asks for nothing", async (address) => {
    const {snippet, title, complaints} = await takenAt(address);
    expect(complaints).toEqual([]);
    const host = await openHost([snippet], {options: {javaScriptEnabled: false, viewport: {width: 1200, height: 800}}});
    for (const width of widths) {
      // The page around keeps 8 px free on either side.
      await host.page.setViewportSize({width: width + 16, height: 800});
      const {outer, inner, scrolls, sideways} = await seenIn(host.page.locator("iframe"));
      expect({width, scrolls, sideways}).toEqual({width, scrolls: false, sideways: false});
      expect(outer, `${width} px: ${inner}`).toBeLessThanOrEqual(1.1 * inner);
    }
    expect(await host.page.frameLocator("iframe").locator("h1").innerText()).toBe(title);
    expect(host.complaints).toEqual([]);
    await host.close();
  });

  test("is drawn at the address of its release from what stands there", async () => {
    const root = `/v/${currentRelease().id}`;
    const {asked, title, complaints} = await takenAt(root + comparisons[0]!);
    expect(title.length).toBeGreaterThan(20);
    expect(asked.filter((path) => path.includes("/compare/") && path.endsWith(".json"))).toEqual([
      `${root}/compare/base.json`,
      `${root}/data/compare/old-age.json`
    ]);
    expect(complaints).toEqual([]);
  });
});
