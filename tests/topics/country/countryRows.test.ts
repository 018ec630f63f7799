import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {downloadCsv} from "../../../src/dataset/downloadCsv.ts";
import {rowsOfArea} from "../../../src/dataset/downloadRow.ts";
import {en} from "../../../src/i18n/en.ts";
import {es} from "../../../src/i18n/es.ts";
import {countryRows} from "../../../src/topics/country/countryRows.ts";
import {rawIndicator, rawRows} from "../../atlas/rawModel.ts";

const tables = readdirSync("data/model/observations").map((file) => file.replace(".csv", ""));

describe("the rows on a country", () => {
  test("are as many as its file has, and with those left out all that the model holds", () => {
    for (const country of atlas().pages) {
      const {count, context} = countryRows(country, atlas());
      expect([country.id, count]).toEqual([country.id, rowsOfArea(country.id, atlas()).length]);
      const left = tables.filter((id) => !rawIndicator(id).listed).flatMap((id) => rawRows(id, country.id));
      expect([country.id, context]).toEqual([country.id, left.length]);
      expect(count + context).toBe(tables.flatMap((id) => rawRows(id, country.id)).length);
    }
  });
  test("of Argentina are the lines of its file, without the header", () => {
    const argentina = atlas().pages.find(({id}) => id === "ARG")!;
    const lines = downloadCsv(rowsOfArea("ARG", atlas()), atlas()).trimEnd().split(/\r?\n/);
    const {count, context} = countryRows(argentina, atlas());
    expect(lines.length - 1).toBe(count);
    expect(en.country.sources.rows({count, context})).toBe(`${count} rows; ${context} more, of context indicators, are elsewhere`);
    expect(es.country.sources.rows({count: 1, context: 0})).toBe("1 fila");
  });
});
