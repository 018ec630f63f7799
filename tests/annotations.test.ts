import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {locales} from "../src/model/locale.ts";
import {readCsv} from "../src/tables/readCsv.ts";

const table = (name: string, columns: readonly string[]) =>
  readCsv(readFileSync(`data/reference/${name}.csv`, "utf8"), name, {required: columns, further: /./});

const annotations = table("annotations", ["indicator", "area", "period", ...locales.map((locale) => `text_${locale}`)]);
const indicators = table("indicators", ["id"]).map((row) => row.text("id"));
const areas = [...table("countries", ["iso3"]).map((row) => row.text("iso3")), ...table("groups", ["id"]).map((row) => row.text("id"))];
const doubled = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);

describe("annotations", () => {
  const keys = annotations.map((row) => ["indicator", "area", "period"].map((column) => row.text(column)).join("/"));
  test("concern known indicators, areas and years", () => {
    expect(annotations.map((row) => row.text("indicator")).filter((id) => id !== "" && !indicators.includes(id))).toEqual([]);
    expect(annotations.map((row) => row.text("area")).filter((id) => id !== "" && !areas.includes(id))).toEqual([]);
    expect(annotations.map((row) => row.text("period")).filter((period) => !/^(20\d\d)?$/.test(period))).toEqual([]);
    expect(keys).not.toContain("//");
  });
  test.each(locales.map((locale) => `text_${locale}`))("have %s", (column) => {
    const texts = annotations.map((row) => row.text(column));
    expect(texts.filter((text) => !/^\S.*\.$/.test(text))).toEqual([]);
    expect(doubled(texts.map((text, place) => `${keys[place]} ${text}`))).toEqual([]);
  });
  test("stand beside the zeros of Somalia and South Sudan in all nine contingencies", () => {
    expect(keys.filter((key) => key.endsWith("/SOM/2023"))).toHaveLength(9);
    expect(keys.filter((key) => key.endsWith("/SSD/2023"))).toHaveLength(9);
  });
});
