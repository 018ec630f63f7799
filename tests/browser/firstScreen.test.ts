import {describe, expect, test} from "vitest";
import {openInTurn} from "./openPage.ts";
import {templates, withoutFirstPicture} from "./templates.ts";

/** How far down the first picture may begin, on a desk, on a tablet and on a phone. */
const screens = [
  {viewport: {width: 1280, height: 800}, most: 420},
  {viewport: {width: 768, height: 1024}, most: 480},
  {viewport: {width: 390, height: 844}, most: 620}
];
/** A headline has at most so many words. */
const mostWords = 15;

const pictured = templates.filter((address) => !withoutFirstPicture.has(address));

describe("first screens", () => {
  test.each(pictured)("%s: its first picture begins high", async (address) => {
    for (const {viewport, most} of screens) {
      const {page, handOn} = await openInTurn(address, viewport);
      // A comparison that is asked for is on its way.
      await page.waitForFunction(() => {
        const pictures = [...document.querySelectorAll("main svg:not(.locator), main iframe")];
        return pictures.some((one) => one.getBoundingClientRect().height > 24);
      });
      const top = await page.evaluate(() => {
        const pictures = [...document.querySelectorAll("main svg:not(.locator), main iframe")];
        const seen = pictures.map((one) => one.getBoundingClientRect()).filter(({width, height}) => width > 80 && height > 24);
        return seen[0] ? seen[0].top + scrollY : null;
      });
      expect([viewport.width, top]).toEqual([viewport.width, expect.any(Number)]);
      expect([viewport.width, (top ?? 0) <= most || top]).toEqual([viewport.width, true]);
      handOn();
    }
  });

  test.each(["/strategies/", "/town-and-country/northern-africa/", "/law/", "/learn/", "/es/then-and-now/"])(
    "%s: the row of questions has the one that it answers in sight",
    async (address) => {
      for (const width of [390, 768, 1280]) {
        const {page, handOn} = await openInTurn(address, {width, height: 844});
        const hidden = await page.evaluate(() => {
          const [row, here] = [".lens-links > ul", ".lens-links [aria-current]"].map((one) =>
            document.querySelector(one)?.getBoundingClientRect()
          );
          // One that is longer than the row is seen from its beginning.
          return !row || !here || here.left < row.left - 1 || here.right > Math.max(row.right, row.left + here.width) + 1;
        });
        expect([width, hidden]).toEqual([width, false]);
        handOn();
      }
    }
  );

  // The names of two groups alone fill a headline.
  const headed = templates.filter((address) => !address.includes("caribbean-maghreb"));
  test.each(headed)("%s: its headline is short", async (address) => {
    const {page, handOn} = await openInTurn(address, {width: 1280, height: 800});
    const text = await page.evaluate(() => {
      const head = document.querySelector("h1")?.cloneNode(true) as Element | undefined;
      // The name of the page or the place stands above the finding.
      head?.querySelectorAll(".eyebrow, .area-name").forEach((name) => {
        if (name.nextSibling) name.remove();
      });
      return head?.textContent ?? "";
    });
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThan(0);
    expect(words.slice(mostWords)).toEqual([]);
    handOn();
  });
});
