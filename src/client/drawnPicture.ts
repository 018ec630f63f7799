import {fetchedFile} from "./fetchedFile.ts";
import {withTexts} from "./withTexts.ts";

/** What a PNG calls what the metadata of the SVG have as Dublin Core. */
const keywords = {title: "Title", creator: "Author", description: "Description", rights: "Copyright", source: "Source", identifier: "URL"};
const dublinCore = "http://purl.org/dc/elements/1.1/";

/** Px of a PNG for one of its SVG: it is to be sharp on any screen, and in print. */
const scale = 2;

/**
 * The PNG of an SVG picture of the site, with the texts that the picture says of itself. Titles wear the face of the page, whose file is at `face`; a
 * picture in a page has no other way to it. Rejects where this browser cannot draw it.
 */
export async function drawnPicture(svg: string, face: string): Promise<Blob> {
  const letters = await inBase64(face);
  // One weight stands for all: a browser would fatten it.
  const style = `<style>@font-face{font-family:Newsreader;font-weight:1 999;src:url(data:font/woff2;base64,${letters})}</style>`;
  const png = await painted(letters === null ? svg : svg.replace("<title", `${style}<title`));
  return new Blob([withTexts(new Uint8Array(await png.arrayBuffer()), textsOf(svg))], {type: png.type});
}

/** A file as text; null where there is none, for other letters will do. */
async function inBase64(address: string): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await fetchedFile(address, (file) => file.arrayBuffer()));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  } catch {
    return null;
  }
}

/**
 * What the metadata of an SVG say, under the keywords of a PNG. They alone are parsed: of the rest, a page under a strict policy would be told off for
 * its styles. An address without its origin is completed with that of the page.
 */
function textsOf(svg: string): [keyword: string, text: string][] {
  const [begin, end] = ["<metadata>", "</metadata>"] as const;
  const own = svg.slice(svg.indexOf(begin), svg.indexOf(end) + end.length);
  const metadata = new DOMParser().parseFromString(own, "application/xml");
  return Object.entries(keywords).map(([name, keyword]) => {
    const text = metadata.getElementsByTagNameNS(dublinCore, name)[0]?.textContent ?? "";
    return [keyword, name === "identifier" ? new URL(text, location.href).href : text];
  });
}

/** By way of a data address, which the page's policy lets it see. */
async function painted(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((png) => (png?.type === "image/png" ? resolve(png) : reject(new Error("no PNG")))));
}
