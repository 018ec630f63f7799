import type {PlotOptions} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {drawSvg} from "./svg.ts";

/** The one document of the build; a browser has its own, and must not be sent this module. */
const {document} = new JSDOM("").window;

/** A chart's finished markup, drawn while the site is built. `label` says the picture in a sentence. */
export const drawAtBuild = (options: PlotOptions, {label}: {label: string}): string => drawSvg(options, {label, document});
