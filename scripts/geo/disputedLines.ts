import {mesh} from "topojson-client";
import type {DisputedLine} from "../../src/model/world.ts";
import type {Outline} from "./simplifyWorld.ts";

/** Two neighbours whose boundary is not agreed, all along or within a box of degrees. */
export type Dispute = {a: string; b: string; box: readonly [west: number, south: number, east: number, north: number] | null};

/** The disputed stretches of the boundaries as drawn. A dispute without a boundary is a mistake in the table. */
export function disputedLines(world: Outline, disputes: readonly Dispute[]): DisputedLine[] {
  const everything = {
    type: "GeometryCollection" as const,
    geometries: [...world.objects.areas.geometries, ...world.objects.unassigned.geometries]
  };
  return disputes.map(({a, b, box}) => {
    const shared = mesh(world, everything, (one, other) => (one.id === a && other.id === b) || (one.id === b && other.id === a));
    const lines = shared.coordinates.flatMap((line) => (box === null ? [line] : stretchesWithin(line, box))).map((line) => line.map(round));
    if (lines.length === 0) throw new Error(`no boundary between ${a} and ${b} is drawn there`);
    return {a, b, lines};
  });
}

/** The runs of points in a box, each with at least two. */
function stretchesWithin(line: readonly number[][], [west, south, east, north]: NonNullable<Dispute["box"]>): number[][][] {
  const runs: number[][][] = [[]];
  for (const point of line) {
    const [lon = 0, lat = 0] = point;
    if (lon >= west && lon <= east && lat >= south && lat <= north) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

const round = ([lon = 0, lat = 0]: number[]): [number, number] => [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
