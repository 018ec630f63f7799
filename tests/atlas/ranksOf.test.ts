import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {countedOnce} from "../../src/atlas/leads.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {ranksOf} from "../../src/atlas/ranksOf.ts";
import {locales} from "../../src/model/locale.ts";
import {countryContributors} from "../../src/topics/country/countryContributors.ts";
import {countryLife} from "../../src/topics/country/countryLife.ts";

const atlas = made();
const country = (id: string) => atlas.pages.find((one) => one.id === id)!;

describe.each(locales)("countries are counted alike on a page, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));

  test("by the rank in unemployment and by those at 0", () => {
    const of = countedOnce(atlas.snapshot("unemployment").countries, atlas).length;
    const zero = atlas.pages.filter(({id}) => atlas.snapshot("unemployment").latest.get(id)?.value === 0);
    expect(zero.length).toBeGreaterThan(50);
    for (const one of zero) {
      const {figure} = countryLife(one, as);
      const row = figure.table.rows.find(([head]) => head?.text === as.indicator("unemployment").name[locale]);
      const said = row?.map(({text}) => /^\d+ (of|de|sur|من أصل) (\d+)$/.exec(text)?.[2]).find((text) => text !== undefined);
      expect(said, one.id).toBe(String(of));
      expect(figure.note, one.id).toContain(` ${of} `);
    }
  });

  test("who contribute to a pension has its source", () => {
    const told = countryContributors(country("ARG"), as);
    expect(told?.source).toMatch(
      /International Labour Organization|Organización Internacional del Trabajo|Organisation internationale du Travail|منظمة العمل الدولية/
    );
    expect(told?.source).toContain("2020");
  });
});

test("a copy of another area's value has no rank, and its original has", () => {
  expect(ranksOf("unemployment", atlas).get("GRL")).toBeUndefined();
  expect(ranksOf("unemployment", atlas).get("DNK")?.of).toBe(atlas.snapshot("unemployment").countries.length - 1);
});
