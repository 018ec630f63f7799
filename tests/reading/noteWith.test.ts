import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {ChartKind} from "../../src/drawing/chartKinds.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {notedAreas} from "../../src/reading/notedAreas.ts";
import {noteWith} from "../../src/reading/noteWith.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {countryWhole} from "../topics/country/countryWhole.ts";

test("a note says each thing once, what is odd first", () => {
  expect(noteWith("Plain.", [{notes: ["Odd."]}, null, {notes: ["Odd.", "Strange."]}])).toBe("Odd. Strange. Plain.");
  expect(noteWith(undefined, [{notes: []}])).toBeUndefined();
});

describe.each<readonly [string, string, readonly ChartKind[]]>([
  ["SOM", "very likely an artefact", ["branches", "gender", "trend"]],
  ["SSD", "very likely an artefact", ["branches", "trend"]],
  ["IRN", "27.8% in 2019 to 100% in 2023", ["gender", "trend"]]
])("what is odd about %s", (id, text, charts) => {
  const [atlas, reader] = [made(), languageOf("en")];
  const country = atlas.pages.find((one) => one.id === id)!;
  const {headline, trend} = countryWhole(country, localAtlas(atlas, reader));
  test("stands under its headline, which says that the newest figure is in doubt", () => {
    expect(headline.sentence).toMatch(/^The newest figure for \S.* is in doubt: (0|100)% .*\(2023, (capped, )?see note\)\.$/);
    expect(headline.notes.join(" ")).toContain(text);
  });
  test("stands under the figures it concerns, and in embeds of them", () => {
    for (const chart of charts)
      expect(chartView({chart, id: id.toLowerCase()}, localAtlas(atlas, reader)).figure.note, chart).toContain(text);
  });
  test("lets no pace be told", () => expect(trend.pace).toBe(""));
  test("is pointed to from the map and the ranking of the indicator, and from its row", () => {
    for (const chart of ["map", "ranking"] as const) {
      const {figure} = chartView({chart, id: "any-benefit"}, localAtlas(atlas, reader));
      expect(figure.note).toMatch(/Notes on \d+ countries and areas/);
      const row = figure.table.rows.find(([name]) => name?.text === country.name.en);
      if (chart === "map") expect(JSON.stringify(row)).toContain("see note");
    }
  });
});

test("a few areas with a note are named", () => {
  const as = localAtlas(made(), languageOf("en"));
  const held = ["SOM", "DNK"].flatMap((id) => as.snapshot("any-benefit").latest.get(id) ?? []);
  expect(notedAreas(held, as)).toMatch(/^Values with a note: Somalia;/);
});
