import {geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection} from "d3";

type Ring = {points: [number, number][]; closed: boolean};

/**
 * The `d` of a shape on the map, in whole units and steps from point to point: a third of the usual size.
 * Points that fall together are one; what is left of a ring with fewer than three goes, so the answer may be "".
 */
export function pathData(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const rings: Ring[] = [];
  const add = (x: number, y: number) => {
    const [last, point] = [rings.at(-1)?.points.at(-1), [Math.round(x), Math.round(y)] as [number, number]];
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) rings.at(-1)?.points.push(point);
  };
  const context: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      rings.push({points: [], closed: false});
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const ring = rings.at(-1);
      if (ring !== undefined) ring.closed = true;
    }
  };
  geoPath(projection, context)(shape);
  return rings.map(steps).join("");
}

/** "M10 20l5-3 2 8z"; a closed ring needs no step back to its start. */
function steps({points, closed}: Ring): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (closed && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
  if (points.length < (closed ? 3 : 2)) return "";
  const line = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    return pair(x - fromX, y - fromY);
  });
  return `M${pair(...first)}l${line.join(" ").replaceAll(" -", "-")}${closed ? "z" : ""}`;
}

/** A minus sign separates as well as a blank does. */
const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);
