import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {buildGeo} from "../../scripts/build-geo.ts";
import {disputedLines} from "../../scripts/geo/disputedLines.ts";
import {simplifyWorld, type Outline} from "../../scripts/geo/simplifyWorld.ts";
import {worldAreas, type Atlas} from "../../scripts/geo/worldAreas.ts";

/** Two squares side by side, and a third far away that belongs to the first. */
const arcs = [
  [
    [1, 0],
    [1, 1]
  ],
  [
    [1, 1],
    [0, 1],
    [0, 0],
    [1, 0]
  ],
  [
    [1, 1],
    [2, 1],
    [2, 0],
    [1, 0]
  ],
  [
    [50, 0],
    [50, 1],
    [50.5, 1],
    [50.5, 0],
    [50, 0]
  ]
];
const [left, right, far] = [[[~1, ~0]], [[0, 2]], [[3]]];
const atlas: Atlas = {
  type: "Topology",
  arcs,
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        {type: "MultiPolygon", properties: {a3: "AAA"}, arcs: [left, far]},
        {type: "MultiPolygon", properties: {a3: "BBB"}, arcs: [right]}
      ]
    }
  }
};
const outline = (): Outline => ({
  type: "Topology",
  arcs: structuredClone(arcs),
  objects: {
    areas: {
      type: "GeometryCollection",
      geometries: [
        {type: "MultiPolygon", id: "AAA", arcs: [left, far]},
        {type: "MultiPolygon", id: "BBB", arcs: [right]}
      ]
    },
    unassigned: {type: "GeometryCollection", geometries: []}
  }
});
const part = {area: "FAR", from: "AAA", west: 49, south: -1, east: 52, north: 2};

describe("build-geo", () => {
  test("writes the committed map, byte for byte", () => {
    expect(buildGeo() === readFileSync(new URL("../../data/geo/world.json", import.meta.url), "utf8")).toBe(true);
  });
});

describe("worldAreas", () => {
  test("takes out a part as an area of its own", () => {
    expect(worldAreas(atlas, [part], [], []).map(({id, arcs}) => [id, arcs])).toEqual([
      ["AAA", [left]],
      ["BBB", [right]],
      ["FAR", [far]]
    ]);
  });
  test("joins a shape to another without the line between them", () => {
    const [joined, ...others] = worldAreas(atlas, [], [{shape: "BBB", into: "AAA"}], []);
    expect(others).toEqual([]);
    expect(
      joined?.arcs
        .flat(2)
        .map((arc) => (arc < 0 ? ~arc : arc))
        .sort()
    ).toEqual([1, 2, 3]);
  });
  test("leaves away what is not drawn", () => {
    expect(worldAreas(atlas, [], [], ["BBB"]).map(({id}) => id)).toEqual(["AAA"]);
  });
  test("refuses a part or a shape that the atlas does not have", () => {
    expect(() => worldAreas(atlas, [{...part, west: 60, east: 70}], [], [])).toThrow("no polygon of AAA in the box of FAR");
    expect(() => worldAreas(atlas, [], [{shape: "ZZZ", into: "AAA"}], [])).toThrow("no ZZZ to join to AAA");
  });
});

describe("simplifyWorld", () => {
  test("drops a small island but keeps an area's largest, as a triangle at least", () => {
    const {objects, arcs: left} = simplifyWorld(outline(), {point: 10, island: 1, steps: 1000});
    expect(objects.areas.geometries.map((shape) => (shape.type === "MultiPolygon" ? shape.arcs.length : 0))).toEqual([1, 1]);
    expect(left.length).toBe(3);
  });
  test("keeps islands that are large enough", () => {
    const {objects} = simplifyWorld(outline(), {point: 0, island: 0, steps: 1000});
    expect(objects.areas.geometries.map((shape) => (shape.type === "MultiPolygon" ? shape.arcs.length : 0))).toEqual([2, 1]);
  });
});

describe("disputedLines", () => {
  test("finds the line between two areas, whichever is named first", () => {
    const [line, back] = disputedLines(outline(), [
      {a: "AAA", b: "BBB", box: null},
      {a: "BBB", b: "AAA", box: null}
    ]);
    expect(line?.lines.map((points) => points.toSorted())).toEqual([
      [
        [1, 0],
        [1, 1]
      ]
    ]);
    expect(back?.lines).toEqual(line?.lines);
  });
  test("refuses a dispute without a line on the map", () => {
    expect(() => disputedLines(outline(), [{a: "AAA", b: "ZZZ", box: null}])).toThrow("no boundary between AAA and ZZZ");
    expect(() => disputedLines(outline(), [{a: "AAA", b: "BBB", box: [5, 5, 6, 6]}])).toThrow("no boundary between AAA and BBB");
  });
});

describe("the tables of data/geo", () => {
  const real = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const withTable = (name: string, change: (text: string) => string) => () =>
    buildGeo((file) => (file.endsWith(`/${name}.csv`) ? change(real(file)) : real(file)));

  test.each([
    ["points", "KIR,173,1.4", "KIR,east,1.4", 'row 4, lon: "east" is no number of degrees; expected one from -180 to 180'],
    ["points", "KIR,173,1.4", "KIR, ,1.4", 'row 4, lon: "'],
    ["points", "KIR,173,1.4", "KIR,0xAD,1.4", 'row 4, lon: "0xAD" is no number'],
    ["points", "KIR,173,1.4", "KIR,1.4,173", 'row 4, lat: "173" is no number of degrees; expected one from -90 to 90'],
    [
      "points",
      "MDV,73.5,4.2",
      "MDV,4.2,73.5",
      "data/geo/points.csv row 5, lon: longitude 4.2, latitude 73.5 is far from MDV; expected a place within 5 degrees of its land: are they exchanged, or is a sign lost?"
    ],
    [
      "points",
      "GIB,-5.35,36.14",
      "GIB,36.14,-5.35",
      "data/geo/points.csv row 3, lon: longitude 36.14, latitude -5.35 is far from GIB; expected a place within 5 degrees of its land: are they exchanged, or is a sign lost?"
    ],
    ["points", "GIB,-5.35", "ZZZ,-5.35", 'row 3, area: "ZZZ" is no area of countries.csv'],
    [
      "points",
      "GIB,-5.35,36.14,the atlas does not draw it\n",
      "",
      "data/geo/points.csv: GIB is nowhere on the map; expected a point here, or a reason in undrawn.csv"
    ],
    ["parts", "GLP,FRA", "ZZZ,FRA", 'row 2, area: "ZZZ" is no area of countries.csv'],
    ["parts", "GLP,FRA,-61.9,15.8,-60.9,16.6", "GLP,FRA,-60.9,15.8,-61.9,16.6", 'row 2, east: "-61.9" does not lie east of -60.9'],
    [
      "points",
      "PLW,134.6",
      "PLW,-134.6",
      "data/geo/points.csv row 7, lon: longitude -134.6, latitude 7.4 is far from PLW; expected a place within 5 degrees of its land: are they exchanged, or is a sign lost?"
    ],
    [
      "parts",
      "GUF,FRA,-55,2,-51,6",
      "GUF,FRA,-55,2,10,52",
      "data/geo/parts.csv row 4, west: the box holds the mainland of FRA; expected GUF alone"
    ],
    ["parts", "SJM,NOR,10,74,34.5,81", "SJM,NOR,74,10,81,34.5", "the atlas has no polygon of NOR in the box of SJM"],
    ["merged", "SOL,SOM", "SOL,ZZZ", 'row 3, into: "ZZZ" is no area of countries.csv'],
    ["merged", "SOL,SOM", "DJI,SOM", 'row 3, shape: "DJI" is an area of countries.csv'],
    ["undrawn", "BVT,", "FRA,", "data/geo/undrawn.csv row 4, area: leaves FRA away, a member of the United Nations"],
    ["undrawn", "BVT,noResidents", "BVT,cold", 'row 4, reason: "cold" is no reason; known are '],
    ["points", "KIR,173,1.4", "GIB,173,1.4", 'row 4, area: "GIB" stands in an earlier row; expected each once'],
    ["undrawn", "BVT,", "ATA,", 'area: "ATA" stands in an earlier row'],
    ["points", "the atlas does not draw it", "", 'row 3, why: "" is no reason; expected one'],
    ["disputed", "PAK,73.6,32.6", "PAK,,32.6", 'row 6, west: "" is no number of degrees']
  ])("%s: %j as %j is refused", (name, from, to, says) => {
    expect(real(`data/geo/${name}.csv`)).toContain(from);
    expect(withTable(name, (text) => text.replace(from, to))).toThrow(says);
  });
});
