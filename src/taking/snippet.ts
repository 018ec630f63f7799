import {escapeXml} from "../model/escapeXml.ts";

export type SnippetOptions = {
  /** Address of the embed, whole where the site knows its own. */
  readonly src: string;
  readonly loader: string;
  /** Says what is in the frame to those who do not see it. */
  readonly title: string;
  /** Height in px that shows everything before, or without, the loader. */
  readonly height: number | "{height}";
};

/** The markup of any chart, with places for its address, title and height, which the snippet maker fills. */
export const snippetForm = (loader: string): string => snippet({src: "{src}", loader, title: "{title}", height: "{height}"});

/** What a frame may do: run the script that tells its height, and open links of its own in new windows. */
const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** The markup to paste into a page: a frame, and the one script that gives all such frames their height. */
export const snippet = ({src, loader, title, height}: SnippetOptions): string =>
  `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:100%" ` +
  `sandbox="${sandbox}" data-left-out></iframe><script async src="${escapeXml(loader)}"></script>`;
