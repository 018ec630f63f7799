import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/views/atlas.ts";
import {sourceLines, sourceOf} from "../../src/views/sourceLine.ts";

const atlas = made();

describe("source lines", () => {
  test("name publisher, table and licence of every listed indicator", () => {
    for (const indicator of atlas.listed) {
      const [line = "", ...more] = sourceLines([indicator], atlas);
      const {publisher, licence} = sourceOf(indicator.source, atlas);
      expect(more, indicator.id).toEqual([]);
      expect(line.startsWith(`${publisher}: `), indicator.id).toBe(true);
      expect(line.endsWith(`. ${licence}`), indicator.id).toBe(true);
      expect(line, indicator.id).not.toMatch(/undefined|\.csv|: \./);
    }
  });
  test("name a source once, with each of its tables once", () => {
    const [old, children, spending] = ["old-age", "children", "spending"].map((id) => atlas.indicator(id)) as [
      (typeof atlas.listed)[0],
      (typeof atlas.listed)[0],
      (typeof atlas.listed)[0]
    ];
    expect(sourceLines([old, children], atlas)).toEqual(sourceLines([old], atlas));
    expect(sourceLines([old, spending], atlas)).toHaveLength(2);
  });
  test("add the tables of aggregates where they are shown", () => {
    const informal = atlas.indicator("informal-employment");
    expect(sourceLines([informal], atlas, {aggregates: true})[0]?.length).toBeGreaterThan(sourceLines([informal], atlas)[0]?.length ?? 0);
  });
  test("a source nobody knows is a mistake that is told", () => expect(() => sourceOf("rumour", atlas)).toThrow("source rumour"));
});
