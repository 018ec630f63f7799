import {expect, test} from "vitest";
import {layoutRows, pixelOf} from "../../src/charts/rowLayout.ts";
import {sampleRow} from "./sampleRow.ts";

const rows = [sampleRow("Chad", 10), sampleRow("Saint Vincent and the Grenadines and all of its neighbours", 20)];
const options = {bar: 10, air: 6, values: "column"} as const;

test("on a phone names stand above the bars, on a desk beside them", () => {
  const phone = layoutRows(rows, {...options, width: 344});
  expect(phone.left).toBe(0);
  expect(phone.rows[0]?.barTop).toBe(17 + 3);
  const desk = layoutRows(rows, {...options, width: 680});
  expect(desk.left).toBeGreaterThan(100);
  expect(desk.rows[0]?.textY).toBe(desk.rows[0]?.middle);
});

test("where long words would leave a bar no room beside them, names stand above on a desk too", () => {
  const long = [sampleRow("Latin America and the Caribbean", 10, 2021), sampleRow("Northern Africa", 20, 2021)].map((row) => ({
    ...row,
    yearText: "2015–2022, computed from members"
  }));
  expect(layoutRows(long, {...options, width: 560, inset: 20}).wide).toBe(false);
  expect(layoutRows(long, {...options, width: 900, inset: 20}).wide).toBe(true);
});

test("rows follow each other without overlap; a name of two lines makes a taller row", () => {
  const {
    rows: [first, second],
    bottom
  } = layoutRows(rows, {...options, width: 344});
  expect(second?.top).toBe(first?.bottom);
  expect(second?.name.split("\n")).toHaveLength(2);
  expect((second?.bottom ?? 0) - (second?.top ?? 0)).toBe((first?.bottom ?? 0) + 17);
  expect(bottom).toBe(second?.bottom);
});

test("a value falls between the edges in proportion", () => {
  const place = {width: 120, left: 10, right: 10};
  expect([0, 50, 100].map((value) => pixelOf(place, value, [0, 100]))).toEqual([10, 60, 110]);
});

test("no rows end where they begin", () => {
  expect(layoutRows([], {...options, width: 344, top: 7}).bottom).toBe(7);
});

test("words at the ends of bars all stand inside, and leave the axis all other room", () => {
  const ends = {...options, values: "end"} as const;
  const spanOf = (reach: (row: (typeof rows)[number]) => number): number => {
    const {width, left, right} = layoutRows(rows, {...ends, width: 344, reach});
    return width - left - right;
  };
  const [whole, half, none] = [spanOf(() => 1), spanOf(() => 0.9), spanOf(() => 0)];
  expect(whole).toBeLessThan(344 - 50);
  expect(half).toBeCloseTo(whole / 0.9);
  expect(none).toBe(343);
});

test("where words at the right edge leave a name on a phone too little, they stand beneath it", () => {
  const long = {...sampleRow("Northern, Southern and Western Europe", 10), yearText: "2024, ILO modelled estimate"};
  const {rows: placed} = layoutRows([long, sampleRow("Chad", 10)], {...options, width: 344});
  const [name, short] = placed;
  expect(name?.name).toBe("Northern, Southern and Western Europe");
  expect(name?.valueY).toBe((name?.textY ?? 0) + 17);
  expect(name?.barTop).toBe((name?.valueY ?? 0) + 17 + 3);
  expect(short?.valueY).toBe(short?.textY);
});
