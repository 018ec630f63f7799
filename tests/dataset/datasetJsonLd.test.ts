import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {locales} from "../../src/model/locale.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {catalogJsonLd, datasetJsonLd} from "../../src/dataset/datasetJsonLd.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {rawRows} from "../atlas/rawModel.ts";

const atlas = made();
const site = new URL("https://example.org");
const release = currentRelease();
type Ld = Record<string, unknown> & {name: string; description: string; distribution: {contentUrl: string}[]; dataset: Ld[]};
const of = (id: string, locale: (typeof locales)[number], at: URL | undefined = site) =>
  datasetJsonLd(atlas.indicator(id), {release, site: at}, localAtlas(atlas, languageOf(locale))) as Ld;

describe("an indicator as a schema.org dataset", () => {
  const wanted = [
    "name",
    "description",
    "license",
    "creator",
    "spatialCoverage",
    "measurementTechnique",
    "variableMeasured",
    "distribution",
    "url"
  ];
  test.each(atlas.listed.map(({id}) => id))("%s has what is asked of one, in every language", (id) => {
    for (const locale of locales) {
      const ld = of(id, locale);
      expect(ld).toMatchObject({"@context": "https://schema.org", "@type": "Dataset", inLanguage: locale, version: release.id});
      expect(wanted.filter((key) => !ld[key])).toEqual([]);
      // What data search engines ask of a description.
      expect(ld.description.length).toBeGreaterThanOrEqual(50);
      expect(ld.description.length).toBeLessThan(5000);
      const years = rawRows(id).flatMap(({period}) => period ?? []);
      expect(ld.temporalCoverage).toBe(
        years.length === 0 ? undefined : `${years.reduce((a, b) => Math.min(a, b))}/${years.reduce((a, b) => Math.max(a, b))}`
      );
    }
  });
  test("leads to its files and its page by whole addresses, or from the root where the site's own is not known", () => {
    expect(of("old-age", "es").url).toBe("https://example.org/es/indicators/old-age/");
    expect(of("old-age", "en").distribution.map(({contentUrl}) => contentUrl)).toEqual([
      "https://example.org/data/indicators/old-age.csv",
      "https://example.org/data/indicators/old-age.json",
      "https://example.org/data/indicators/old-age.xlsx"
    ]);
    expect(datasetJsonLd(atlas.indicator("old-age"), {release, site: undefined}, localAtlas(atlas, languageOf("en")))).toMatchObject({
      url: "/indicators/old-age/"
    });
  });
});

test("the catalogue lists every indicator with a page, and the archive", () => {
  const catalogue = catalogJsonLd({release, site}, localAtlas(atlas, languageOf("es"))) as Ld;
  expect(catalogue).toMatchObject({"@type": "DataCatalog", url: "https://example.org/es/data/"});
  expect(catalogue.dataset.map(({url}) => url)).toEqual(atlas.listed.map(({id}) => `https://example.org/es/indicators/${id}/`));
  expect(JSON.stringify(catalogue.encoding)).toContain("https://example.org/data/left-out.zip");
});
