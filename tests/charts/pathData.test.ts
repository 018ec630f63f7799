import {geoIdentity, type GeoProjection} from "d3";
import {describe, expect, test} from "vitest";
import {pathData} from "../../src/charts/pathData.ts";

const flat = geoIdentity() as unknown as GeoProjection;
const polygon = (coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({type: "Polygon", coordinates});

describe("pathData", () => {
  test("walks a ring in whole steps and does not go back to its start", () => {
    expect(
      pathData(
        polygon([
          [
            [0, 0],
            [10.4, 0],
            [10.4, 9.6],
            [0, 9.6],
            [0, 0]
          ]
        ]),
        flat
      )
    ).toBe("M0 0l10 0 0 10-10 0z");
  });
  test("steps add up to whole places, without drift", () => {
    expect(
      pathData(
        {
          type: "LineString",
          coordinates: [
            [0, 0],
            [0.4, 1.4],
            [0.8, 2.8],
            [1.2, 4.2]
          ]
        },
        flat
      )
    ).toBe("M0 0l0 1 1 2 0 1");
  });
  test("an island smaller than a step leaves nothing", () => {
    expect(
      pathData(
        polygon([
          [
            [5, 5],
            [5.1, 5],
            [5.1, 5.1],
            [5, 5]
          ]
        ]),
        flat
      )
    ).toBe("");
  });
  test("a line of one place leaves nothing", () => {
    expect(
      pathData(
        {
          type: "LineString",
          coordinates: [
            [5, 5],
            [5.1, 5.2]
          ]
        },
        flat
      )
    ).toBe("");
  });
});
