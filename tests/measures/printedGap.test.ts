import {expect, test} from "vitest";
import {readCatalog} from "../../src/site/catalog.ts";
import {format} from "../../src/i18n/format.ts";
import {printedGap} from "../../src/measures/printedGap.ts";

const higher = {direction: "higher", unit: "percent"} as const;

test("the gap is what is missing to 100 of the value as printed", () => {
  expect([5.05, 94.95, 28.591, 0, 100].map((value) => printedGap(value, higher))).toEqual([94.9, 5, 71.4, 100, 0]);
  expect(printedGap(37.25, {direction: "lower", unit: "percent"})).toBe(37.3);
  expect(printedGap(5, {direction: "context", unit: "percent"})).toBeNull();
});
test("what is printed as a limit keeps a gap that is printed as one", () => {
  const {percent} = format("en");
  expect([0.04, 99.96].map((value) => [percent(value), percent(printedGap(value, higher) ?? 0)])).toEqual([
    ["<0.1%", ">99.9%"],
    [">99.9%", "<0.1%"]
  ]);
});
test("value and gap add up to 100 as printed, in all rows of the model", () => {
  const {observations, indicators} = readCatalog("data/model");
  const {percent} = format("en");
  const shares = indicators.filter(({direction, unit}) => direction === "higher" && unit === "percent");
  const odd = shares.flatMap((indicator) =>
    (observations.get(indicator.id) ?? []).filter(({value}) => {
      const [shown, left] = [percent(value), percent(printedGap(value, indicator) ?? 0)];
      return !/[<>]/.test(shown) && Math.abs(Number.parseFloat(shown) + Number.parseFloat(left) - 100) > 1e-9;
    })
  );
  expect(odd).toEqual([]);
});
