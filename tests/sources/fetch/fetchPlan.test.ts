import {expect, test} from "vitest";
import {fetchFaults, fetchPlan, renewedCard} from "../../../src/sources/fetch/fetchPlan.ts";

const plan = {contents: "https://example.org/toc", tables: {"a.csv": {address: "https://example.org/{series}?x=1", edition: "2025"}}};
const card = JSON.stringify({id: "x", retrieved: "2025", refresh: plan});

test("a plan has an address for each table that it names", () => expect(fetchFaults(plan, ["a.csv", "b.csv"])).toEqual([]));

test.each<[unknown, string]>([
  ["x", '"refresh" is no plan; expected {"tables": {"X.csv": {"address": "https://…"}}}'],
  [{...plan, edition: "1"}, '"refresh" has the unknown key "edition"; expected contents, tables'],
  [{...plan, contents: "toc"}, '"contents" is "toc"; expected an address, https://…'],
  [{tables: {"b.csv": plan.tables["a.csv"]}}, '"refresh" names b.csv, which "tables" does not describe'],
  [{tables: {"a.csv": {}}}, "the address of a.csv is undefined; expected https://…"],
  [{tables: {"a.csv": {...plan.tables["a.csv"], edition: 2025}}}, '"edition" of a.csv is 2025; expected a text'],
  [{tables: {"a.csv": {...plan.tables["a.csv"], byHand: ["work"]}}}, '"byHand" of a.csv is ["work"]; expected a text'],
  [
    {tables: {"a.csv": {...plan.tables["a.csv"], year: "1"}}},
    'a.csv has the unknown key "year" in "refresh"; expected address, edition, years, byHand'
  ],
  [
    {tables: {"a.csv": {...plan.tables["a.csv"], years: [2025, 2000]}}},
    "the years of a.csv are [2025,2000]; expected the first and the last, [2000, 2025]"
  ]
])("%j is told", (refresh, says) => expect(fetchFaults(refresh, ["a.csv"])).toEqual([says]));

test("a card without a plan has none", () => {
  expect(fetchPlan('{"id":"x"}')).toBeNull();
  expect(fetchFaults(undefined, [])).toEqual([]);
  expect(fetchPlan(card)).toEqual(plan);
});

test("a card is renewed by editions, and by the day where tables have changed", () => {
  const editions = new Map([["a.csv", "2026"]]);
  expect(JSON.parse(renewedCard(card, {retrieved: "2026-12-01", editions}))).toEqual({
    id: "x",
    retrieved: "2026-12-01",
    refresh: {...plan, tables: {"a.csv": {...plan.tables["a.csv"], edition: "2026"}}}
  });
  expect(JSON.parse(renewedCard(card, {retrieved: undefined, editions: new Map([["a.csv", ""]])}))).toEqual(JSON.parse(card));
});
