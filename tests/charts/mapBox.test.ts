import {describe, expect, test} from "vitest";
import {mapBox} from "../../src/charts/mapBox.ts";
import {mapGeometry} from "../../src/charts/mapGeometry.ts";
import {worldGeometry} from "../../src/site/worldGeometry.ts";

const width = 1440;
const boxOf = (ids: string, isRegion = true) => mapBox(ids.split(" "), worldGeometry(), {width, isRegion});

describe("a part of the map", () => {
  test("holds the shapes of its countries", () => {
    const [x = 0, y = 0, w = 0, h = 0] = boxOf("GHA TGO BEN") ?? [];
    const shape = mapGeometry(worldGeometry(), {width}).shapes.find(({id}) => id === "TGO");
    const [startX = 0, startY = 0] =
      /M(\d+) (\d+)/
        .exec(shape?.d ?? "")
        ?.slice(1)
        .map(Number) ?? [];
    expect(startX >= x && startX <= x + w && startY >= y && startY <= y + h).toBe(true);
    expect(w).toBeLessThan(width / 10);
  });

  test("is not narrower than a point of view allows, for one small island", () => {
    expect(boxOf("NRU")?.[2]).toBe(Math.round(width * 0.04));
  });

  test("leaves the east of Russia out among others, not alone", () => {
    expect(boxOf("RUS")?.[2]).toBeGreaterThan(2 * (boxOf("RUS POL")?.[2] ?? 0));
  });

  test("shows a region that the rim cuts in two where more of it is; a group whole", () => {
    const ids = "AUS NZL FJI PYF";
    expect(boxOf(ids)?.[0]).toBeGreaterThan(width / 2);
    expect(boxOf(ids, false)?.[2]).toBeGreaterThan(width / 2);
  });

  test("there is none of what is not on the map", () => expect(boxOf("XXX")).toBeNull());
});
