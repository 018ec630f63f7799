import type {PlotOptions} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import type {ColourOf} from "./fileMarkup.ts";
import {drawFilePart, drawPart, drawSvg, type Part} from "./svg.ts";

/** The one document of the build; a browser has its own, and must not be sent this module. */
const {document} = new JSDOM("").window;

/** A chart's finished markup, drawn while the site is built. `label` says the picture in a sentence. */
export const drawAtBuild = (options: PlotOptions, {label}: {label: string}): string => drawSvg(options, {label, document});

/** A chart as a part of a page's picture. */
export const partAtBuild = (options: PlotOptions, {label}: {label: string}): Part => drawPart(options, {label, document});

/** A chart as a part of a file that stands alone, in colours by name. */
export const filePartAtBuild = (options: PlotOptions, colour: ColourOf): Part => drawFilePart(options, {colour, document});
