import {expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {chartJsonLd} from "../../src/taking/chartJsonLd.ts";

const as = localAtlas(held(), languageOf("es"));
const site = new URL("https://example.org");

test("a chart is a picture with its text, its terms and whom to credit", () => {
  const said = chartJsonLd(chartView({chart: "map", id: "old-age"}, as), as, site) as Record<string, string>;
  expect(said).toMatchObject({
    "@type": "ImageObject",
    embedUrl: "https://example.org/es/embed/map/old-age/",
    contentUrl: "https://example.org/es/embed/map/old-age.svg",
    isPartOf: "https://example.org/es/indicators/old-age/",
    inLanguage: "es",
    license: "https://creativecommons.org/licenses/by/4.0/"
  });
  expect(said.name).toMatch(/\d/);
  expect(said.description).toMatch(/^Mapa/);
  expect(said.creditText).toContain("Organización Internacional del Trabajo");
});

test("an embed in words alone is a page, and claims no picture", () => {
  const empty = as.pages.map(({id}) => chartView({chart: "branches", id: id.toLowerCase()}, as)).find(({draw}) => !draw);
  const said = chartJsonLd(empty!, as, undefined) as Record<string, string>;
  expect(said).toMatchObject({"@type": "WebPage", url: `/es/embed/branches/${empty!.id}/`});
  expect(Object.keys(said)).not.toContain("contentUrl");
});
