import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {locales} from "../src/model/locale.ts";
import {readCsv} from "../src/tables/readCsv.ts";

const table = (name: string, columns: readonly string[]) =>
  readCsv(readFileSync(`data/reference/${name}.csv`, "utf8"), name, {required: columns, further: /./});

const annotations = table("annotations", ["indicator", "area", "period", "breakdown", ...locales.map((locale) => `text_${locale}`)]);
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

  test("say where there is no figure between the years they name", () => {
    const beside = annotations.filter((row) => row.text("period") !== "" && / in \d{4}.* in \d{4}/.test(row.text("text_en")));
    expect(beside.length).toBeGreaterThan(20);
    for (const row of beside) {
      // All of these tell of any benefit.
      const id = "any-benefit";
      const rows = readCsv(readFileSync(`data/model/observations/${id}.csv`, "utf8"), id, {required: ["area"], further: /./});
      const held = rows
        .filter((one) => one.text("area") === row.text("area") && one.text("sex") === "total")
        .map((one) => Number(one.text("period")));
      const years = [...row.text("text_en").matchAll(/ in (\d{4})/g)].map(([, year]) => Number(year)).sort();
      const [first, last] = [years.at(0) ?? 0, years.at(-1) ?? 0];
      const between = held.filter((year) => year > first && year < last);
      expect(between.filter((year) => !years.includes(year))).toEqual([]);
      expect(row.text("text_en")).toContain("no figure between");
      expect(row.text("text_es")).toMatch(/sin ninguna cifra (intermedia|para los años intermedios)/);
    }
  });

  test("stand beside spending that changed tenfold or more between two reports, with both values", () => {
    const rows = readCsv(readFileSync("data/model/observations/spending.csv", "utf8"), "spending", {required: ["area"], further: /./});
    const totals = new Map(
      rows.filter((row) => row.text("function") === "total").map((row) => [`${row.text("area")}/${row.text("edition")}`, row.text("value")])
    );
    const steps = [...new Set(rows.map((row) => row.text("area")))].flatMap((area) => {
      const [older, newer] = ["2020-22", "2024-26"].map((edition) => totals.get(`${area}/${edition}`));
      const ratio = Number(newer) / Number(older);
      return Number(older) > 0 && (ratio <= 0.1 || ratio >= 10) ? [{area, older, newer}] : [];
    });
    expect(steps.map(({area}) => area).sort()).toEqual(
      keys.filter((key) => /^spending\/.+\/$/.test(key) && key !== "spending//").map((key) => key.split("/")[1])
    );
    for (const {area, older, newer} of steps) {
      const note = annotations.find((row) => row.text("indicator") === "spending" && row.text("area") === area);
      const [from, to] = [older, newer].map((value) => (Number(value) < 0.05 ? "under 0.1" : `${Math.round(Number(value) * 10) / 10}`));
      expect(note?.text("text_en")).toContain(`from ${from}% of GDP in the report of 2020–22 to ${to}%`);
    }
  });
});
