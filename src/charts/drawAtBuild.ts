import type {PlotOptions} from "./plotOptions.ts";
import type {ColourOf} from "./fileElement.ts";
import {paper as document} from "./paper.ts";
import {drawAll, drawFilePart, drawPageAndEmbed, drawPart, drawSvg, type PageAndEmbed, type DrawnPart, type Whose} from "./drawSvg.ts";

/** A chart's finished markup, drawn while the site is built; a browser has a document of its own. `label` says the picture in a sentence. */
export const drawAtBuild = (options: PlotOptions, {label}: {label: string}): string => drawSvg(options, {label, document});

/** A chart as a page has it and as an embed has it, of one drawing. */
export const pageAndEmbedAtBuild = (options: PlotOptions, {label}: {label: string}): PageAndEmbed =>
  drawPageAndEmbed(options, {label, document});

/** A chart as a page and an embed have it, and as a part of a file, of one drawing. */
export const allAtBuild = (
  options: PlotOptions,
  {label, colour}: {label: string; colour: ColourOf}
): PageAndEmbed & {readonly part: DrawnPart} => drawAll(options, {label, colour, document});

/** A chart as a part of the picture of a page or of an embed. */
export const partAtBuild = (options: PlotOptions, {label, whose}: {label: string; whose: Whose}): DrawnPart =>
  drawPart(options, {label, whose, document});

/** A chart as a part of a file that stands alone, in colours by name. */
export const filePartAtBuild = (options: PlotOptions, colour: ColourOf): DrawnPart => drawFilePart(options, {colour, document});
