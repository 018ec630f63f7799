import {expect, test, vi} from "vitest";
import type {Atlas} from "../../src/atlas/atlas.ts";
import {perAtlas} from "../../src/atlas/perAtlas.ts";

test("makes once for each atlas, null too", () => {
  const [one, other] = [{}, {}] as Atlas[];
  const make = vi.fn((atlas: Atlas) => (atlas === one ? null : "other"));
  const of = perAtlas(make);
  expect([of(one!), of(one!), of(other!), of(other!)]).toEqual([null, null, "other", "other"]);
  expect(make).toHaveBeenCalledTimes(2);
});
