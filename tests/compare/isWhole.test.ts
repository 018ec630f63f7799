import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {isWhole} from "../../src/compare/isWhole.ts";
import {locales} from "../../src/model/locale.ts";
import {realFigures, realKit} from "./realKit.ts";

const {data, branches} = realFigures({indicator: "children"});
const first = Object.keys(data.rows)[0]!;
const withRow = (...row: unknown[]) => ({...data, rows: {...data.rows, [first]: [row]}});

describe("an answer", () => {
  test("of any indicator, of all branches, and of what there is to choose from, is whole", () => {
    const ids = atlas().listed.map(({id}) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !isWhole.indicator(realFigures({indicator: id}).data))).toEqual([]);
    expect(isWhole.branches(branches)).toBe(true);
    for (const locale of locales) expect(isWhole.base(realKit(locale).base)).toBe(true);
  });
  test.each([
    ["null", null],
    ["empty", {}],
    ["a list", []],
    ["without notes", {...data, notes: undefined}],
    ["with rows that are a list", {...data, rows: []}],
    ["with an absurd value", withRow(0, 2021, 1e9)],
    ["with more than all", withRow(0, 2021, 101)],
    ["with less than nothing", withRow(0, 2021, -1)],
    ["with a text for a value", withRow(0, 2021, "12")],
    ["with nothing for a value", withRow(0, 2021, null)],
    ["with an unknown sex", withRow(3, 2021, 12)],
    ["without a year", withRow(0, null, 12)],
    ["with an absurd computed value", {...data, computed: {world: {total: {value: 500, n: 1, of: 1, people: 1, years: null}}}}]
  ])("that is %s is not", (_what, body) => {
    expect(isWhole.indicator(body)).toBe(false);
    expect(isWhole.branches([...branches!, body])).toBe(false);
    expect(isWhole.base(body)).toBe(false);
  });
  test("whose value can be is whole", () => {
    expect(isWhole.indicator(withRow(0, 2021, 0))).toBe(true);
    expect(isWhole.indicator(withRow(0, "2024-26", 100))).toBe(true);
    expect(isWhole.branches([])).toBe(false);
  });
});
