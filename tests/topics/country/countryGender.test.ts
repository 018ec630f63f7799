import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Observation} from "../../../src/model/observation.ts";
import {countryGender} from "../../../src/topics/country/countryGender.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const genderOf = (rows: Partial<Observation>[], locale: "en" | "es" = "en") => {
  const atlas = sampleAtlas({rows});
  return countryGender(atlas.countries[0]!, localAtlas(atlas, languageOf(locale)));
};
const both = (indicator: string, female: number, male: number, period = 2020): Partial<Observation>[] => [
  {indicator, sex: "female", value: female, period},
  {indicator, sex: "male", value: male, period}
];

describe("women and men", () => {
  test("the widest difference is given, with both shares and the year", () => {
    const view = genderOf([...both("old-age", 40, 50), ...both("children", 70, 58.8, 2019)]);
    expect(view.figure.title).toBe("Children, share left out: female 30.0%, male 41.2% (2019)");
    expect(view.rows.map(({label, female, male}) => [label, female, male])).toEqual([
      ["Children", 30, 41.2],
      ["Old age", 60, 50]
    ]);
    expect(view.figure.table.rows[1]?.map(({text}) => text)).toEqual(["Old age", "60.0%", "50.0%", "+10.0", "2020", "40.0%", "50.0%"]);
  });
  test("both shares are given, in both languages", () => {
    expect(genderOf(both("old-age", 40, 55)).figure.title).toBe("Old age, share left out: 60.0% of women, 45.0% of men (2020)");
    expect(genderOf(both("old-age", 40, 55), "es").figure.title).toBe(
      "Vejez, proporción que queda fuera: 60,0\u00a0% de las mujeres y 45,0\u00a0% de los hombres (2020)"
    );
  });
  test("the newest year with both counts, not the newest year", () => {
    const view = genderOf([...both("old-age", 40, 50, 2018), {indicator: "old-age", sex: "female", value: 90, period: 2022}]);
    expect(view.rows[0]).toMatchObject({female: 60, male: 50, yearText: "2018"});
  });
  test("zero for both, or the cap for both, is no level", () => {
    const view = genderOf(both("unemployment", 0, 0));
    expect(view.figure.title).toBe("Coverage of women and men cannot be compared: coverage is 0 for both in unemployment (2020)");
    const uneven = genderOf([...both("unemployment", 40, 40), ...both("old-age", 100, 100, 2018), ...both("informal-employment", 60, 40)]);
    expect(uneven.figure.title).toBe(
      "There is no difference in coverage between women and men wherever the source has comparable figures for both (2018–2020)"
    );
    expect(uneven.figure.note).toContain("Not compared: both are at the cap of the source in old age.");
    const ends = [...both("unemployment", 0, 0), ...both("old-age", 100, 100), ...both("disability", 100, 100)];
    expect(genderOf(ends, "es").figure.title).toBe(
      "No se puede comparar la cobertura de mujeres y hombres: la cobertura de ambos es 0 en desempleo y ambos están en el tope de la fuente en discapacidad y vejez (2020)"
    );
    const level = genderOf([...ends, ...both("children", 40, 40.5)]).figure;
    expect(level.title).toMatch(/; the widest difference, on children, is 0\.5 percentage points \(2020\)$/);
    expect(level.note).toContain(
      "Not compared: coverage is 0 for both in unemployment and both are at the cap of the source in disability and old age."
    );
    expect(genderOf([...ends, ...both("children", 40, 50)]).figure.note).not.toContain("Not compared");
    expect(view.rows[0]).toMatchObject({female: 100, male: 100, femaleText: "100%", maleText: "100%"});
  });
  test("under one percentage point is level, in both languages", () => {
    const rows = [...both("old-age", 40, 40.9), ...both("children", 50, 50.2)];
    expect(genderOf(rows).figure.title).toBe(
      "Women and men are less than 1 percentage point apart in coverage wherever the source has comparable figures for both; the widest difference, on old age, is 0.9 percentage points (2020)"
    );
    expect(genderOf(rows, "es").figure.title).toBe(
      "Mujeres y hombres están a menos de 1 punto porcentual en toda cobertura con cifras comparables de ambos; la mayor diferencia, en vejez, es de 0,9 puntos porcentuales (2020)"
    );
    expect(genderOf(both("old-age", 40, 41)).figure.title).toContain("60.0% of women, 59.0% of men");
  });
  test("a wider pair with a note is said to be left aside", () => {
    const wide = [...both("children", 20, 30), {indicator: "children", value: 50, period: 2020}];
    expect(genderOf([...both("old-age", 40, 40.5), ...wide]).figure.title).toMatch(
      /^Apart from values that carry a note, women and men are less than/
    );
  });
  test("a wider pair that the title skips is named in the note, in both languages", () => {
    const rows = [...both("old-age", 40, 50), ...both("disability", 60, 100)];
    expect(genderOf(rows).figure.title).toMatch(/^Old age, share left out: 60.0% of women/);
    expect(genderOf(rows).figure.note).toContain(
      "Wider apart, and left out of the title as a value is capped or carries a note: disability."
    );
    expect(genderOf(rows, "es").figure.note).toContain("lleva una nota: discapacidad.");
    expect(genderOf(both("old-age", 40, 50)).figure.note ?? "").not.toContain("Wider apart");
  });
  test("informal employment is spoken of only where there is a figure of it", () => {
    const [without, having] = [genderOf(both("old-age", 40, 50)), genderOf(both("informal-employment", 40, 50))].map(({figure}) =>
      [figure.subtitle, figure.note].join(" ")
    );
    expect(without).not.toMatch(/informal/i);
    expect(having).toMatch(/in informal jobs.*Informal employment is defined in part/);
  });
  test("no sex is worked out from the other and the total", () => {
    const view = genderOf([
      {indicator: "old-age", value: 50},
      {indicator: "old-age", value: 40, sex: "female"}
    ]);
    expect(view.rows).toEqual([]);
    expect(view.figure.title).toBe("The sources have no figure for women and men separately");
    expect(view.figure.note).toContain("No figures by sex in the source: old age.");
  });
  test("maternity never stands here: it does not apply to men", () => {
    expect(genderOf([{indicator: "maternity", value: 50, sex: "female"}]).rows).toEqual([]);
  });
  test("informal work alone is said to be alone, and is never “ahead”", () => {
    expect(genderOf(both("informal-employment", 60, 40)).figure.title).toBe(
      "The sources have figures for women and men separately on informal employment only"
    );
  });
  test("nothing known names nothing", () => expect(genderOf([]).figure.note).toBeUndefined());
});
