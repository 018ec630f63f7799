import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {mapTitle} from "../../../src/topics/indicator/mapTitle.ts";
import {rawCountries, rawLatest} from "../../atlas/rawModel.ts";

const atlas = made();
const [en, es] = [localAtlas(atlas, languageOf("en")), localAtlas(atlas, languageOf("es"))];
const held = (id: string): number => rawCountries.filter((area) => rawLatest(id, area.id)).length;

describe("one count of countries with data", () => {
  test.each(["unemployment", "work-injury"])(
    "%s: a count without Greenland, which has Denmark's, says that it is of those with their own",
    (id) => {
      expect(mapTitle(en.snapshot(id), en)).toContain(` of ${held(id) - 1} countries and areas with data of their own, `);
      expect(mapTitle(es.snapshot(id), es)).toContain(` de ${held(id) - 1} países y áreas con datos propios `);
    }
  );
  test("old age: all are counted", () => {
    expect(mapTitle(en.snapshot("old-age"), en)).toContain(` of ${held("old-age")} countries and areas with data, `);
  });
  test("unemployment of 0 is held beside all with a figure of their own, as in its ranking", () => {
    const zeros = rawCountries.filter(({id}) => rawLatest("unemployment", id)?.value === 0).length;
    const maldives = atlas.pages.find(({id}) => id === "MDV")!;
    expect(countryLife(maldives, en).figure.note).toContain(`as in ${zeros} of ${held("unemployment") - 1} countries and areas with data`);
  });
});
