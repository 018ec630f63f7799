import {expect, test} from "vitest";
import {fromIlostat} from "../../../src/sources/fetch/fromIlostat.ts";
import {publisherAnswer} from "../../fixtures/publisherAnswer.ts";
import {askedFor, wantedTable} from "./askedFor.ts";

const contents = "https://example.org/toc.csv";
const address = "https://example.org/data/indicator?id=UNE_DEAP_SEX_AGE_RT_A&format=.csv";
const toc = 'id,indicator,last.update\n"UNE_DEAP_SEX_AGE_RT_A","UNE_DEAP_SEX_AGE_RT","2026-11-02"\n';
const rows = publisherAnswer("ilostat-rplumber-code.csv");

test("a series of another edition than the one that stands is fetched, and handed over as it is", async () => {
  const {ask, asked} = askedFor({[contents]: toc, [address]: rows});
  const table = wantedTable({address, edition: "2026-10-01"});
  expect(await fromIlostat(table, {contents, tables: [table]}, ask)).toEqual({name: "t.csv", edition: "2026-11-02", text: rows});
  expect(asked).toEqual([contents, address]);
});

test("a series whose edition stands already is not fetched", async () => {
  const {ask, asked} = askedFor({[contents]: toc, [address]: rows});
  const table = wantedTable({address, edition: "2026-11-02", standing: rows});
  expect(await fromIlostat(table, {contents, tables: [table]}, ask)).toEqual({name: "t.csv", edition: "2026-11-02", text: null});
  expect(asked).toEqual([contents]);
});

test("a table that is gone is fetched, whatever edition was noted of it", async () => {
  const {ask} = askedFor({[contents]: toc, [address]: rows});
  const table = wantedTable({address, edition: "2026-11-02"});
  expect((await fromIlostat(table, {contents, tables: [table]}, ask)).text).toBe(rows);
});

test("an edition before the one that stands is refused", async () => {
  const {ask} = askedFor({[contents]: toc, [address]: rows});
  const table = wantedTable({address, edition: "2026-11-03", standing: rows});
  await expect(fromIlostat(table, {contents, tables: [table]}, ask)).rejects.toThrow(
    `${contents}: the edition is of 2026-11-02, before the one that stands here, of 2026-11-03; if that is right: --anew`
  );
});

test("a series that the table of contents no longer lists is told", async () => {
  const {ask} = askedFor({[contents]: toc.replaceAll("UNE_", "OLD_"), [address]: rows});
  const table = wantedTable({address});
  await expect(fromIlostat(table, {contents, tables: [table]}, ask)).rejects.toThrow(
    `${contents}: the table of contents does not list UNE_DEAP_SEX_AGE_RT_A: has the series been withdrawn?`
  );
});

test.each([
  ["ilostat-rplumber-400.json", 'no table came: {"error":"deprecated or invalid dataset id=FOO_BAR_A"}'],
  ["ilostat-rplumber-header-only.csv", "a header came and no rows: has the series been withdrawn, or its code changed?"]
])("the answer %s is told", async (name, says) => {
  const {ask} = askedFor({[address]: publisherAnswer(name)});
  const table = wantedTable({address});
  await expect(fromIlostat(table, {contents: undefined, tables: [table]}, ask)).rejects.toThrow(`${address}: ${says}`);
});
