import {escapeXml} from "../model/escapeXml.ts";
import {titled} from "./embedElement.ts";
import type {World} from "../model/world.ts";
import {widths} from "./widths.ts";
import {mapDrawing, type MapDress, type MapRow} from "./mapDrawing.ts";

type ChoroplethOptions = {
  /** Names the map for those who do not see it. */
  readonly ariaLabel: string;
  /** Id of the hatch; one for each map of a page. */
  readonly hatchId: string;
  /** Units across; the picture scales to its container. */
  readonly width?: number;
  /** Ids of the areas that the map is to show from near (as many of them as have a row); without it, the world. */
  readonly fit?: readonly string[];
  /** Whether its rows say themselves without a script, as titles. */
  readonly titled?: boolean;
};

/**
 * "Where are people left out?": SVG text in which each row is a link (or a picture) that speaks its sentence, in the order of the rows
 * (`data-mark` counts them). Areas without a row, and those outside `fit`, are quiet land. Colours come from classes: styles/map.css.
 */
export function choropleth(
  rows: readonly MapRow[],
  world: World,
  {ariaLabel, hatchId, width = widths.map, fit, titled: isTitled = false}: ChoroplethOptions
): string {
  const {height, content} = mapDrawing(rows, world, {hatchId, width, fit, dress: isTitled ? ofEmbed : ofPage});
  const label = `role="group" aria-label="${escapeXml(ariaLabel)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="map${width > widths.map ? " fine" : ""}" viewBox="0 0 ${width} ${height}" ${label}>${content}</svg>`;
}

const ofPage: MapDress = {
  wear: (name) => `class="${name}"`,
  ring: "",
  around(row, order, shapes) {
    const said = `data-mark="${order}" aria-label="${escapeXml(row.say)}"`;
    if (row.href === null) return `<g role="img" ${said}>${shapes}</g>`;
    return `<a href="${escapeXml(row.href)}" tabindex="-1" ${said}>${shapes}</a>`;
  }
};

const ofEmbed: MapDress = {
  ...ofPage,
  around(row, _, shapes) {
    const content = titled(row.say, shapes);
    return row.href === null ? `<g>${content}</g>` : `<a href="${escapeXml(row.href)}" tabindex="-1">${content}</a>`;
  }
};
