import type {RenderFunction} from "@observablehq/plot";
import {theme} from "./theme.ts";

/** The fill of what is not known, in a chart that carries the mark `hatch`. */
export const hatchFill = "url(#hatch)";

/** A mark that draws nothing itself: muted diagonal lines on paper, for what is not known. */
export const hatch: RenderFunction = (...[, , , , context]) => {
  const make = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = context.document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make("pattern", {
    id: "hatch",
    width: "6",
    height: "6",
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)"
  });
  pattern.append(make("path", {d: "M3,0V6", stroke: theme.muted, "stroke-opacity": "0.6"}));
  const definitions = make("defs", {});
  definitions.append(pattern);
  return definitions;
};
