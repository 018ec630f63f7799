import {geoBounds, geoCentroid, geoEqualEarth, geoPath, type GeoProjection} from "d3";

type Land = GeoJSON.FeatureCollection | GeoJSON.Feature;
export type MapFrame = {readonly projection: GeoProjection; readonly height: number};

/** Units between the land and the frame, so that rings and outlines at the rim stay whole. */
const margin = 10;
/** The meridian opposite lies in Bering Strait and cuts off next to nothing. */
const worldMeridian = 11;
/** A map of a region is at most so tall, as a share of its width. */
const tallest = 0.8;
/** And shows at least about 20 degrees of longitude, so that one island does not fill it. */
const closest = 3;

/** Equal Earth, fitted to the land: the height follows from it. */
export function worldFrame(land: Land, width: number): MapFrame {
  return frame(geoEqualEarth().rotate([-worldMeridian, 0]), land, width, Infinity);
}

/** Equal Earth turned to face a region, and cut off at the rim of the map. */
export function regionFrame(land: Land, width: number): MapFrame {
  const [lon] = geoCentroid(land);
  const fitted = frame(geoEqualEarth().rotate([-lon, 0]), land, width, width * tallest);
  fitted.projection.clipExtent([
    [-margin, -margin],
    [width + margin, fitted.height + margin]
  ]);
  return fitted;
}

function frame(projection: GeoProjection, land: Land, width: number, limit: number): MapFrame {
  projection.fitWidth(width - 2 * margin, land);
  const [[, top], [, bottom]] = geoPath(projection).bounds(land);
  const wanted = Math.ceil(bottom - top + 2 * margin);
  const height = Math.round(Math.min(limit, Math.max(wanted, width * 0.4)));
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin]
    ],
    land
  );
  if (projection.scale() > width * closest) centre(projection.scale(width * closest), land, width, height);
  return {projection, height};
}

/** Puts the middle of the land in the middle of the map. */
function centre(projection: GeoProjection, land: Land, width: number, height: number): void {
  const [[west, south], [east, north]] = geoBounds(land);
  const span = (east - west + 360) % 360;
  const [x, y] = projection.translate([0, 0])([west + span / 2, (south + north) / 2]) ?? [0, 0];
  projection.translate([width / 2 - x, height / 2 - y]);
}
