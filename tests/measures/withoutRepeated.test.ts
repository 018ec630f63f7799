import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {withoutRepeated} from "../../src/measures/withoutRepeated.ts";
import type {Country} from "../../src/model/area.ts";
import {locales} from "../../src/model/locale.ts";
import type {Observation} from "../../src/model/observation.ts";
import {countrySpending} from "../../src/topics/country/countrySpending.ts";

const row = (of: Observation["function"], value: number, edition = "2024-26") =>
  ({area: "AAA", period: null, edition, function: of, value}) as Observation;
const kept = (...rows: Observation[]) => withoutRepeated(rows).map((o) => o.function);

describe("a total including health", () => {
  test("goes where its report has no health and repeats the total without", () => {
    expect(kept(row("total", 3.9), row("totalWithHealth", 3.9))).toEqual(["total"]);
    expect(kept(row("total", 3.9), row("totalWithHealth", 3.9), row("health", 2, "2020-22"))).toEqual(["total", "health"]);
  });
  test("stays where there is a figure on health, or another total", () => {
    expect(kept(row("total", 3.9), row("totalWithHealth", 3.9), row("health", 0))).toHaveLength(3);
    expect(kept(row("total", 3.9), row("totalWithHealth", 4))).toHaveLength(2);
  });
});

describe.each(locales)("the spending of six areas, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const {codes, country} = as.words;
  test.each(["HKG", "MAC", "PRI", "PSE", "SOM", "TWN"])("%s has no line that says that health is in it", (id) => {
    const {rows, figure} = countrySpending(as.areas.get(id) as Country, as);
    expect(rows.map(({label}) => label)).not.toContain(codes.function.totalWithHealth);
    expect(figure.note).toContain(country.spending.noHealth);
  });
  test("others keep theirs", () => {
    const {rows, figure} = countrySpending(as.areas.get("FRA") as Country, as);
    expect(rows.map(({label}) => label)).toContain(codes.function.totalWithHealth);
    expect(figure.note).not.toContain(country.spending.noHealth);
  });
});
