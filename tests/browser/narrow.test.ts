import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";
import {templates} from "./templates.ts";

describe("nothing scrolls sideways at 320 px, which is also 400 % of 1280", () => {
  test.each(templates)("%s", async (address) => {
    const {page, close} = await openPage(address, {viewport: {width: 320, height: 640}});
    const widths = await page.evaluate(() => ({document: document.documentElement.scrollWidth, window: window.innerWidth}));
    await close();
    expect(widths.window).toBe(320);
    expect(widths.document).toBeLessThanOrEqual(widths.window);
  });
});
