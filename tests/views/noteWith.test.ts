import {describe, expect, test} from "vitest";
import {chartView} from "../../src/embeds/chartView.ts";
import {atlas as made} from "../../src/views/atlas.ts";
import {countryPage} from "../../src/views/countryPage.ts";
import {noteWith} from "../../src/views/noteWith.ts";
import {readerOf} from "../../src/views/reader.ts";

test("a note says each thing once, what is odd first", () => {
  expect(noteWith("Plain.", [{notes: ["Odd."]}, null, {notes: ["Odd.", "Strange."]}])).toBe("Odd. Strange. Plain.");
  expect(noteWith(undefined, [{notes: []}])).toBeUndefined();
});

describe.each([
  ["SOM", "very likely an artefact"],
  ["SSD", "very likely an artefact"],
  ["IRN", "27.8% in 2019 to 100% in 2023"]
])("what is odd about %s", (id, text) => {
  const [atlas, reader] = [made(), readerOf("en")];
  const country = atlas.pages.find((one) => one.id === id)!;
  const {headline, life, trend} = countryPage(country, atlas, reader);
  test("stands under its headline, which points to it", () => {
    expect(headline.sentence).toContain("see note");
    expect(headline.notes.join(" ")).toContain(text);
  });
  test("stands under the figures it concerns, and in embeds of them", () => {
    for (const {figure} of [life, trend]) expect(figure.note).toContain(text);
    expect(chartView({chart: "branches", id: id.toLowerCase()}, atlas, reader).figure.note).toContain(text);
  });
  test("lets no pace be told", () => expect(trend.pace).toMatch(/carries a note.*no pace is told/));
  test("is pointed to from the map and the ranking of the indicator", () => {
    for (const chart of ["map", "ranking"] as const)
      expect(chartView({chart, id: "any-benefit"}, atlas, reader).figure.note).toMatch(
        new RegExp(`Values with a note: .*${country.name.en.slice(0, 4)}`)
      );
  });
});
