import {sourceText} from "../../src/i18n/sourcesText.ts";
import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {saying} from "../../src/drawing/saying.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {findChart} from "../../src/figures/chartView.ts";
import type {ChartView} from "../../src/drawing/chart.ts";
import {locales} from "../../src/model/locale.ts";

/** A number of people in a sentence: "15 million people", "1.024 personas ocupadas". */
const people = /\d[\d.,]*\s(?:(?:thousand|million|billion|mil|mill[oó]n(?:es)?)\s)*(?:de\s)?(?:people|persons|workers|personas)(?!\p{L})/u;

test("a number of people is known by its noun", () => {
  for (const text of ["about 15 million people", "1,024 workers", "cerca de 15 millones de personas", "340.000 personas ocupadas"])
    expect(text).toMatch(people);
  for (const text of ["34.1% of people", "people in poverty", "el 34,1 % de las personas", "people (2021)"])
    expect(text).not.toMatch(people);
});

describe.each(locales)("in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {figure, sectors, region, value} = as.words;
  const columns: readonly string[] = [figure.left, sectors.whole.informal, sectors.squares.total, region.computed];

  /** Whether a figure prints people, in its words or in its table, or a value weighted by them. */
  function printsPeople(view: ChartView): boolean {
    const {title, subtitle, note, table} = view.figure;
    const said = [saying(view, as).sentence, title, subtitle, note, ...view.says].join("\n");
    const places = table.columns.flatMap(({text}, place) => (columns.includes(text) ? [place] : []));
    const isHeld = (text = value.missing) => text !== "" && !text.startsWith(value.missing);
    return people.test(said) || table.rows.some((row) => places.some((place) => isHeld(row[place]?.text)));
  }

  const views = chartNames(atlas())
    .filter((_, place) => place % 5 === 0)
    .flatMap((name) => findChart(name, as) ?? []);

  test("every figure that prints people names whose count they come from, with its licence", () => {
    const printing = views.filter(printsPeople);
    expect(new Set(printing.map(({chart}) => chart)).size).toBeGreaterThan(5);
    const unnamed = printing.filter(
      ({figure: {sources}}) => !sources.some((line) => /World Population Prospects 2024.*CC BY 3\.0 IGO/.test(sourceText(line, "en")))
    );
    expect(unnamed.map(({chart, id}) => `${chart}/${id}`)).toEqual([]);
  });

  test("and a figure of shares alone does not", () => {
    const alone = views.filter(({chart}) => ["health", "programmes", "fifths"].includes(chart));
    expect(alone.length).toBeGreaterThan(10);
    for (const {
      figure: {sources}
    } of alone)
      expect(sources.map((line) => sourceText(line, locale)).join(" ")).not.toContain("World Population Prospects");
  });
});
