import type {PlotOptions} from "@observablehq/plot";
import {paper} from "./paper.ts";
import {drawSvg} from "./svg.ts";

/** A chart's finished markup, drawn while the site is built; a browser has a document of its own. `label` says the picture in a sentence. */
export const drawAtBuild = (options: PlotOptions, {label}: {label: string}): string => drawSvg(options, {label, document: paper});
