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
export type ChoroplethOptions = {
  /** Names the map for those who do not see it. */
  readonly ariaLabel: string;
  /** Id of the hatch; one for each map of a page. */
  readonly hatchId: string;
  /** Units across; the picture scales to its container. */
  readonly width?: number;
  /** Ids of the areas that the map is to show from near (as many of them as have a row); without it, the world. */
  readonly fit?: readonly string[];
};

/**
 * "Where are people left out?": SVG text in which each row is a link (or a picture) that speaks its sentence, in the order of the rows
 * (`data-mark` counts them). Areas without a row, and those outside `fit`, are quiet land. Colours come from classes: styles/map.css.
 */
export function choropleth(rows: readonly MapRow[], world: World, {ariaLabel, hatchId, width = 1440, fit}: ChoroplethOptions): string {
  const known = rows.map(({area}) => area);
  const near = new Set(fit === undefined ? known : fit.filter((area) => known.includes(area)));
  const {height, shapes, unassigned, disputed} = mapGeometry(world, {width, fit: fit && (near.size > 0 ? [...near] : fit)});
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  const marks = rows.flatMap((row, order) => {
    const shape = shapeOf.get(row.area);
    return shape !== undefined && near.has(row.area) && (shape.d !== "" || shape.ring !== null) ? [{row, shape, order}] : [];
  });
  const marked = new Set(marks.map(({row}) => row.area));
  const quiet = shapes.filter(({id}) => !marked.has(id)).map(({d}) => d);
  const print = (mark: Mark) => markup(mark, hatchId, Math.round(width / 260));
  const dots = rows.some(({status}) => status === "notPublishedBySplit") ? dotted(`${hatchId}-dots`, width) : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeXml(ariaLabel)}">`,
    `<defs>${hatch(hatchId, width)}${dots}</defs>`,
    path("land", [...quiet, unassigned].join("")),
    ...marks.filter(({shape}) => shape.ring === null).map(print),
    path("disputed", disputed),
    ...marks.filter(({shape}) => shape.ring !== null).map(print),
    "</svg>"
  ].join("");
}

type Mark = {row: MapRow; shape: MapShape; order: number};

const path = (name: string, d: string): string => (d === "" ? "" : `<path class="${name}" d="${d}"/>`);

/** A link around the shape, or a shape that is a picture where there is nowhere to go. */
function markup({row, shape, order}: Mark, hatchId: string, radius: number): string {
  const look = lookOf(row, hatchId);
  const land = shape.d === "" ? "" : `<path ${look} d="${shape.d}"/>`;
  const ring = shape.ring === null ? "" : `<circle ${look} cx="${shape.ring[0]}" cy="${shape.ring[1]}" r="${radius}"/>`;
  const said = `data-mark="${order}" aria-label="${escapeXml(row.say)}"`;
  if (row.href === null) return `<g role="img" ${said}>${land}${ring}</g>`;
  return `<a href="${escapeXml(row.href)}" tabindex="-1" ${said}>${land}${ring}</a>`;
}

function lookOf({status, class: step, area}: MapRow, hatchId: string): string {
  if (status === "notPublished") return `class="unknown" fill="url(#${escapeXml(hatchId)})"`;
  if (status === "notPublishedBySplit") return `class="unknown" fill="url(#${escapeXml(hatchId)}-dots)"`;
  if (status === "notApplicable") return 'class="blank"';
  if (step === null || step < 0 || step > 4 || !Number.isInteger(step))
    throw new Error(`${area} has a value and the class ${step}; welcome are 0 to 4`);
  return `class="gap-${step + 1}"`;
}

/** Slanting lines on paper, never a colour of a class. */
function hatch(id: string, width: number): string {
  const size = Math.round(width / 120);
  const lines = `M0 ${size}L${size} 0M${-size / 2} ${size / 2}L${size / 2} ${-size / 2}M${size / 2} ${size * 1.5}L${size * 1.5} ${size / 2}`;
  return (
    `<pattern id="${escapeXml(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect class="hatch-ground" width="${size}" height="${size}"/><path class="hatch-line" d="${lines}"/></pattern>`
  );
}

/** Dots on paper: something is published, but not by the split that the map is about. */
function dotted(id: string, width: number): string {
  const size = Math.round(width / 160);
  return (
    `<pattern id="${escapeXml(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect class="hatch-ground" width="${size}" height="${size}"/>` +
    `<rect class="hatch-dot" x="${size / 3}" y="${size / 3}" width="${size / 3}" height="${size / 3}"/></pattern>`
  );
}
