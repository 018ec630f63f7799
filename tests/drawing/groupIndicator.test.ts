import {expect, test} from "vitest";
import {pairId, pairsById} from "../../src/drawing/groupIndicator.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

test("an id names the group, then the indicator", () => {
  expect(pairId("northern-africa", "old-age")).toBe("northern-africa-old-age");
});

test("each pair of the family stands under its id, and no other does", () => {
  const pairs = pairsById(({id}) => (id === "income" ? [] : ["old-age", "poor"]), sampleAtlas({}));
  expect([...pairs.keys()]).toEqual([
    "world-old-age",
    "world-poor",
    "region-old-age",
    "region-poor",
    "subregion-old-age",
    "subregion-poor"
  ]);
  expect(pairs.get("region-poor")).toMatchObject({group: {id: "region"}, indicator: {id: "poor"}});
});

test("two pairs of one id are a mistake", () => {
  expect(() => pairsById(() => ["poor", "poor"], sampleAtlas({}))).toThrow("two pairs have the id world-poor");
});

test("the ids of groups and indicators never run together", () => {
  const every = atlas().indicators.map(({id}) => id);
  expect(pairsById(() => every, atlas()).size).toBe(atlas().memberGroups.length * every.length);
});
