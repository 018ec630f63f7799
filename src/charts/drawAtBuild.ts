import type {PlotOptions} from "@observablehq/plot";
import type {ColourOf} from "./fileMarkup.ts";
import {paper as document} from "./paper.ts";
import {drawBoth, drawFilePart, drawPart, drawSvg, type Part} from "./svg.ts";

/** A chart's finished markup, drawn while the site is built; a browser has a document of its own. `label` says the picture in a sentence. */
export const drawAtBuild = (options: PlotOptions, {label}: {label: string}): string => drawSvg(options, {label, document});

/** A chart as a page has it and as a part of a file, of one drawing. */
export const bothAtBuild = (options: PlotOptions, {label, colour}: {label: string; colour: ColourOf}): {svg: string; part: Part} =>
  drawBoth(options, {label, colour, document});

/** A chart as a part of a page's picture. */
export const partAtBuild = (options: PlotOptions, {label}: {label: string}): Part => drawPart(options, {label, document});

/** A chart as a part of a file that stands alone, in colours by name. */
export const filePartAtBuild = (options: PlotOptions, colour: ColourOf): Part => drawFilePart(options, {colour, document});
