import {expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {closingsOf} from "../../../src/reading/closingsOf.ts";
import {headlineSplit, rawListed, rawSeries} from "../../atlas/rawModel.ts";

const atlas = held();
const everyone = atlas.group("world").members;
const as = localAtlas(atlas, {locale: "en"});

test("nothing between the two years of a country speaks against them", () => {
  const aside = (id: string) =>
    closingsOf(everyone, id, as)
      .without.get("contradicted")
      ?.map(({area}) => area) ?? [];
  expect(aside("informal-employment")).toEqual(expect.arrayContaining(["TON", "DNK", "NER"]));
  expect(aside("any-benefit")).toEqual(expect.arrayContaining(["JPN", "MNG", "GRC"]));
  for (const {id, family} of rawListed)
    for (const {area, from, to} of closingsOf(everyone, id, as).told) {
      const path = rawSeries(id, area, headlineSplit(id)).filter(({period}) => period! >= from.period! && period! <= to.period!);
      const most = Math.max(from.value, to.value);
      const least = Math.min(from.value, to.value);
      for (const {value} of path.slice(1, -1)) {
        expect(Math.max(value - most, least - value), `${id} ${area}`).toBeLessThan(10);
        if (family === "coverage") expect(value, `${id} ${area}`).toBeLessThan(100);
      }
      const halved = path.slice(1).filter(({value}, i) => path[i]!.value - value >= 1 && value < path[i]!.value / 2);
      expect(halved, `${id} ${area}`).toEqual([]);
    }
});
