import {expect, test} from "vitest";
import {openInTurn} from "./openPage.ts";

const phone = {width: 360, height: 800};

test.each(["/", "/es/"])("%s: the field of the search has room for the word that says what it is for", async (address) => {
  const {page, handOn} = await openInTurn(address, phone);
  const lacking = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>(".site-header input")!;
    input.value = input.placeholder;
    return input.scrollWidth - input.clientWidth;
  });
  expect(lacking).toBe(0);
  handOn();
});

test.each([
  ["/law/", 150],
  ["/es/law/", 150],
  ["/schemes/", 230],
  ["/es/schemes/", 230]
])("%s: no cell is so narrow that it makes its row higher than %d px", async (address, most) => {
  const {page, handOn} = await openInTurn(address, phone);
  const heights = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("main tbody tr")].map((row) => row.offsetHeight));
  expect(heights.length).toBeGreaterThan(50);
  expect(heights.filter((height) => height > most)).toEqual([]);
  handOn();
});

test.each(["/indicators/old-age/", "/es/indicators/children/", "/regions/africa/"])(
  "%s: where a ranking is of what is left out, a phone shows that and not the coverage",
  async (address) => {
    const {page, handOn} = await openInTurn(address, phone);
    const shown = await page.evaluate(() => {
      const heads = [...document.querySelectorAll<HTMLElement>(".ranking thead th.numeric")];
      return heads.filter((head) => head.offsetWidth > 0).map((head) => head.textContent?.trim());
    });
    expect(shown).toEqual(address.startsWith("/es/") ? ["Año", "Brecha"] : ["Year", "Gap"]);
    handOn();
  }
);

test.each(["/law/", "/schemes/", "/es/mutual-health/"])("%s: no link in the row of questions covers another", async (address) => {
  for (const width of [360, 1280]) {
    const {page, handOn} = await openInTurn(address, {width, height: 800});
    const covered = await page.evaluate(() => {
      const links = [...document.querySelectorAll(".lens-links > ul a")].map((link) => link.getBoundingClientRect());
      return links.slice(1).filter(({left}, place) => left < links[place]!.right).length;
    });
    expect([width, covered]).toEqual([width, 0]);
    handOn();
  }
});

test("the map of an embed stands in the middle of a wide frame", async () => {
  const {page, handOn} = await openInTurn("/embed/map/old-age/", {width: 1280, height: 900});
  const [before, after] = await page.evaluate(() => {
    const {left, right} = document.querySelector("svg.map")!.getBoundingClientRect();
    return [left, document.documentElement.clientWidth - right];
  });
  expect(before).toBeGreaterThan(100);
  expect(Math.abs(before! - after!)).toBeLessThan(2);
  handOn();
});

test.each(["/countries/arg/", "/regions/africa/", "/es/indicators/old-age/"])(
  "%s: what is on a long page stays in sight, and hides nothing",
  async (address) => {
    const {page, handOn} = await openInTurn(address, phone);
    await page.locator(".with-contents > .contents a").nth(3).click();
    const seen = await page.evaluate(() => {
      const {top, bottom} = document.querySelector(".with-contents > .contents")!.getBoundingClientRect();
      const target = document.querySelector(":target")!.getBoundingClientRect();
      return {scrolled: scrollY > 1000, top: Math.round(top), clear: target.top >= bottom};
    });
    expect(seen).toEqual({scrolled: true, top: 0, clear: true});
    handOn();
  }
);

test.each(["/countries/", "/es/countries/", "/regions/"])("%s: on cards every year stands beside its value", async (address) => {
  for (const width of [360, 768]) {
    const {page, handOn} = await openInTurn(address, {width, height: 800});
    const apart = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".cards tbody td.when")]
        .filter((year) => year.offsetWidth > 0)
        .map((year) => {
          const value = [...year.previousElementSibling!.getClientRects()].at(-1)!;
          const [first] = year.getClientRects();
          return first!.top > value.bottom ? 0 : Math.round(first!.left - value.right);
        })
    );
    expect(apart.length).toBeGreaterThan(30);
    expect([width, Math.max(...apart) < 12]).toEqual([width, true]);
    handOn();
  }
});
