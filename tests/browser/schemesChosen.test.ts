import {expect, test} from "vitest";
import {soon} from "./openHost.ts";
import {openPage} from "./openPage.ts";

const screens = [
  {width: 360, height: 800},
  {width: 1280, height: 800}
];

test.each(screens)("what one asks the register for begins within the first screen at $width px", async (viewport) => {
  const {page, close} = await openPage("/schemes/", {viewport});
  const codes = await page
    .locator("select[name=group] option")
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes.filter(Boolean).slice(0, 2)) {
    await page.goto(new URL(`?group=${code}`, page.url()).href);
    const first = page.locator("#schemes tbody tr:not([hidden])").first();
    await soon(async () => expect((await first.boundingBox())?.y ?? Infinity).toBeLessThan(viewport.height));
    expect((await first.boundingBox())!.y).toBeGreaterThan(0);
    expect(await first.getAttribute("data-group")).toContain(code);
    expect(await page.locator(".choices output").isVisible()).toBe(true);
  }
  await close();
});
