import {resolve} from "node:path";
import {expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {siteRules} from "./siteRules.ts";

const site = readSite(resolve("dist"));

test("there are pages to look at, in both languages", () => {
  expect(site.pages.size).toBeGreaterThan(400);
  expect([...site.pages.keys()]).toEqual(
    expect.arrayContaining(["/", "/es/", "/countries/arg/", "/es/countries/arg/", "/indicators/old-age/"])
  );
  const figures = [...site.pages.values()].flatMap((page) => page.figures);
  expect(figures.length).toBeGreaterThan(site.pages.size);
});

for (const [sentence, culprits] of Object.entries(siteRules)) {
  test(sentence, () => {
    const found = culprits(site);
    expect(found.slice(0, 20), `${found.length} in all`).toEqual([]);
  });
}
