import {escapeXml} from "../model/escapeXml.ts";
import type {World} from "../model/world.ts";
import {mapGeometry, type MapShape} from "./mapGeometry.ts";

/** One area with what the map says of it. */
export type MapRow = {
  /** Id of an area ("ARG"). */
  readonly area: string;
  /** Its name, for the caller's own lists; the map speaks `say`. */
  readonly label: string;
  readonly value: number | null;
  /** 0 where fewest are left out, 4 where most; null where there is no value. */
  readonly class: number | null;
  readonly period: number | null;
  /** The spoken sentence: "Argentina: 34.1 % left out (2021)". */
  readonly say: string;
  readonly href: string | null;
  readonly status: "value" | "notPublished" | "notPublishedBySplit" | "notApplicable";
};

/** How a map is dressed for where it stands. */
export type MapDress = {
  /** The attributes of what has a name: "land", "gap-4", "hatch-line". */
  readonly wear: (name: string) => string;
  /** More of them for the rings of small areas. */
  readonly ring: string;
  /** What stands around the shapes of an area; `order` counts the rows. */
  readonly around: (row: MapRow, order: number, shapes: string) => string;
};

type MapDrawingOptions = {
  readonly hatchId: string;
  readonly width: number;
  readonly fit?: readonly string[] | undefined;
  readonly dress: MapDress;
};
type Mark = {readonly row: MapRow; readonly shape: MapShape; readonly order: number};
type Dressed = {readonly hatchId: string; readonly radius: number; readonly dress: MapDress};

/** The shapes of a map in the order in which they are painted, and how high it is in units of `width`. */
export function mapDrawing(
  rows: readonly MapRow[],
  world: World,
  {hatchId, width, fit, dress}: MapDrawingOptions
): {height: number; content: string} {
  const known = rows.map(({area}) => area);
  const near = new Set(fit === undefined ? known : fit.filter((area) => known.includes(area)));
  const {height, shapes, unassigned, disputed} = mapGeometry(world, {width, fit: fit && (near.size > 0 ? [...near] : fit)});
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  const marks = rows.flatMap((row, order): Mark[] => {
    const shape = shapeOf.get(row.area);
    return shape !== undefined && near.has(row.area) && (shape.d !== "" || shape.ring !== null) ? [{row, shape, order}] : [];
  });
  const marked = new Set(marks.map(({row}) => row.area));
  const quiet = shapes.filter(({id}) => !marked.has(id)).map(({d}) => d);
  const path = (name: string, d: string): string => (d === "" ? "" : `<path ${dress.wear(name)} d="${d}"/>`);
  const print = (mark: Mark) => markup(mark, {hatchId, radius: Math.round(width / 260), dress});
  const dots = rows.some(({status}) => status === "notPublishedBySplit") ? dotted(`${hatchId}-dots`, width, dress) : "";
  const content = [
    `<defs>${hatch(hatchId, width, dress)}${dots}</defs>`,
    path("land", [...quiet, unassigned].join("")),
    ...marks.filter(({shape}) => shape.ring === null).map(print),
    path("disputed", disputed),
    ...marks.filter(({shape}) => shape.ring !== null).map(print)
  ].join("");
  return {height, content};
}

function markup({row, shape, order}: Mark, {hatchId, radius, dress}: Dressed): string {
  const look = lookOf(row, hatchId, dress);
  const land = shape.d === "" ? "" : `<path ${look} d="${shape.d}"/>`;
  const ring = shape.ring === null ? "" : `<circle ${look} cx="${shape.ring[0]}" cy="${shape.ring[1]}" r="${radius}"${dress.ring}/>`;
  return dress.around(row, order, `${land}${ring}`);
}

function lookOf({status, class: step, area}: MapRow, hatchId: string, {wear}: MapDress): string {
  const patterned = (id: string) => [wear("unknown"), `fill="url(#${escapeXml(id)})"`].filter(Boolean).join(" ");
  if (status === "notPublished") return patterned(hatchId);
  if (status === "notPublishedBySplit") return patterned(`${hatchId}-dots`);
  if (status === "notApplicable") return wear("blank");
  if (step === null || step < 0 || step > 4 || !Number.isInteger(step))
    throw new Error(`${area} has a value and the class ${step}; expected 0 to 4`);
  return wear(`gap-${step + 1}`);
}

/** Slanting lines on paper, never a colour of a class. */
function hatch(id: string, width: number, {wear}: MapDress): string {
  const size = Math.round(width / 120);
  const lines = `M0 ${size}L${size} 0M${-size / 2} ${size / 2}L${size / 2} ${-size / 2}M${size / 2} ${size * 1.5}L${size * 1.5} ${size / 2}`;
  return (
    `<pattern id="${escapeXml(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect ${wear("hatch-ground")} width="${size}" height="${size}"/><path ${wear("hatch-line")} d="${lines}"/></pattern>`
  );
}

/** Dots on paper: something is published, but not by the split that the map is about. */
function dotted(id: string, width: number, {wear}: MapDress): string {
  const size = Math.round(width / 160);
  return (
    `<pattern id="${escapeXml(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect ${wear("hatch-ground")} width="${size}" height="${size}"/>` +
    `<rect ${wear("hatch-dot")} x="${size / 3}" y="${size / 3}" width="${size / 3}" height="${size / 3}"/></pattern>`
  );
}
