import {JSDOM} from "jsdom";

/** A file as an XML reader has it; throws where it is not well formed. */
export const readSvg = (svg: string): Element => new JSDOM(svg, {contentType: "image/svg+xml"}).window.document.documentElement;

/** All words that are drawn, lines joined. */
export const wordsIn = (svg: string): string =>
  Array.from(readSvg(svg).querySelectorAll("text:not([aria-hidden] *)"), (text) =>
    (text.textContent ?? "").replace(/\s+/g, " ").trim()
  ).join("\n");
