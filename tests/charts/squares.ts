import type {World} from "../../src/model/world.ts";

/** Two squares of ten degrees side by side that quarrel about their border, and an island far too small to see. */
export const squares: World = {
  type: "Topology",
  arcs: [
    [
      [10, 0],
      [10, 10]
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0]
    ],
    [
      [10, 10],
      [20, 10],
      [20, 0],
      [10, 0]
    ],
    [
      [30, 5],
      [30, 5.1],
      [30.1, 5.1],
      [30.1, 5],
      [30, 5]
    ]
  ],
  objects: {
    areas: {
      type: "GeometryCollection",
      geometries: [
        {type: "MultiPolygon", id: "AAA", arcs: [[[~1, ~0]]]},
        {type: "MultiPolygon", id: "BBB", arcs: [[[0, 2]]]},
        {type: "MultiPolygon", id: "CCC", arcs: [[[3]]]}
      ]
    },
    unassigned: {type: "GeometryCollection", geometries: []}
  },
  markers: [{id: "CCC", lon: 30, lat: 5}],
  disputed: [
    {
      a: "AAA",
      b: "BBB",
      lines: [
        [
          [10, 0],
          [10, 10]
        ]
      ]
    }
  ],
  merged: {},
  undrawn: []
};
