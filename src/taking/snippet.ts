import {escapeXml} from "../model/escapeXml.ts";
import type {ChartFrame} from "./chartFrame.ts";
import {usualWidth} from "./fittedHeight.ts";

/** A frame, or places for what it says. */
export type SnippetOptions = Omit<ChartFrame, "height"> & {
  /** Address of the embed, whole where the site knows its own. */
  readonly src: string;
  readonly loader: string;
  readonly height: number | "{height}";
};

/** The markup of any chart, with places for its address, title and heights, which the snippet maker fills. */
export const snippetForm = (loader: string): string =>
  snippet({src: "{src}", loader, title: "{title}", height: "{height}", heights: "{heights}"});

/** What a frame may do: run the script that tells its height, and open links of its own in new windows. */
const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/**
 * The markup to paste into a page: a frame in a container whose width its height follows, and the one script that gives all such frames their exact
 * height. Where styles are not let through, the frame has the size of a usual column.
 */
export const snippet = ({src, loader, title, height, heights}: SnippetOptions): string =>
  `<div style="container-type:inline-size;width:100%"><iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${usualWidth}" ` +
  `height="${height}" loading="lazy" style="display:block;border:0;width:100%;height:${heights}" sandbox="${sandbox}" data-left-out></iframe></div>` +
  `<script async src="${escapeXml(loader)}"></script>`;

/** The same with room for the line that a frozen embed has more: of which release its figures are. As the browser makes it: `copyTexts.ts`. */
export const withFrozenLine = (live: string): string => live.replace("height:calc(", "height:calc(44px + ");
