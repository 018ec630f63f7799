import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";

/** Values that the publishers print, with their years; some stand in tables that a reader opens, which needs no script. */
const values: readonly [address: string, ...words: string[]][] = [
  ["/", "52.4", "2023"],
  ["/countries/", "Argentina", "65.9", "2021"],
  ["/countries/arg/", "65.9", "90.8", "14.3", "51.6"],
  ["/countries/tun/", "53.8", "2021"],
  ["/indicators/any-benefit/", "India", "64.3", "2025", "Nigeria", "14.8", "2022"],
  ["/es/countries/arg/", "65,9", "90,8"]
];

describe("pages are whole without scripts", () => {
  test.each(values)("%s", async (address, ...words) => {
    const {page, close} = await openPage(address, {javaScriptEnabled: false});
    const text = ((await page.locator("main").textContent()) ?? "").replaceAll("\u00a0", " ");
    await close();
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

/** Pages with a form (other than that of a comparison, which makes an address) that only a script can answer, and where they lead who has none. */
const forms: readonly [address: string, way: string][] = [
  ["/countries/", "main .jumps a"],
  ["/es/countries/", "main .jumps a"],
  ["/schemes/", "main .country-chooser summary"],
  ["/es/schemes/", "main .country-chooser summary"],
  ["/embed/", "main noscript a"]
];

describe("nothing dead stands on a page without scripts", () => {
  test.each(forms)("%s offers no field, says so, and leads on", async (address, way) => {
    const {page, close} = await openPage(address, {javaScriptEnabled: false});
    const fields = await page.locator("main :is(input, select, button)").filter({visible: true}).count();
    const said = await page.locator("main noscript").filter({visible: true}).allInnerTexts();
    const ways = await page.locator(way).filter({visible: true}).count();
    await close();
    expect(fields).toBe(0);
    expect(said.join(" ")).toMatch(/scripts?/i);
    expect(ways).toBeGreaterThan(0);
  });
});
