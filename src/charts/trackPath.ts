import type {RenderFunction} from "@observablehq/plot";
import {theme} from "./theme.ts";

/** Where bars begin and end, in px of a frame. */
type Track = {readonly x1: number; readonly x2: number; readonly barTop: number; readonly barBottom: number};

/** A mark that draws the ground of all bars as one path: a rectangle for each would weigh more than the bars. */
export const trackPath =
  (tracks: readonly Track[]): RenderFunction =>
  (...[, , , , context]) => {
    const element = context.document.createElementNS("http://www.w3.org/2000/svg", "path") as SVGElement;
    // Each begins where the one before does, for what repeats weighs little.
    const steps = tracks.map(({x1, x2, barTop, barBottom}, place) => {
      const before = tracks[place - 1] ?? {x1: 0, barTop: 0};
      const [across, down] = [x2 - x1, barBottom - barTop];
      return `m${x1 - before.x1} ${barTop - before.barTop}h${across}v${down}h${-across}z`;
    });
    element.setAttribute("d", steps.join(""));
    element.setAttribute("fill", theme.raised);
    return element;
  };
