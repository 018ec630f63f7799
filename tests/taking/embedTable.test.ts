import {expect, test} from "vitest";
import type {ChartView} from "../../src/drawing/chart.ts";
import {embedTable} from "../../src/taking/embedTable.ts";

const figure = {
  ...{id: "a", title: "", sentence: "", subtitle: "", sources: []},
  table: {
    caption: "Caption",
    columns: [{text: "Country"}, {text: "Share", numeric: true}, {text: "People", numeric: true}],
    rows: [[{text: "Kenya", href: "/countries/ken/"}, {text: "12%"}, {text: "5"}]]
  }
};
const textsOf = (view: Pick<ChartView, "figure" | "embedColumns">) => {
  const {columns, rows} = embedTable(view as ChartView);
  return [columns.map(({text}) => text), ...rows.map((cells) => cells.map(({text, href}) => `${text}${href ?? ""}`))];
};

test("the table of an embed leads nowhere", () => {
  expect(textsOf({figure})).toEqual([
    ["Country", "Share", "People"],
    ["Kenya", "12%", "5"]
  ]);
});

test("and has the columns there is room for", () => {
  expect(textsOf({figure, embedColumns: [0, 1]})).toEqual([
    ["Country", "Share"],
    ["Kenya", "12%"]
  ]);
});
