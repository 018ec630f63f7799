import {escapeXml} from "../model/escapeXml.ts";
import {pictureLicence} from "../site/pictureLicence.ts";

/** What a picture says of itself to programs that keep, show or cite files. */
export type Work = {
  readonly title: string;
  readonly author: string;
  /** Who published the figures, edition and licence: what is printed as the source. */
  readonly source: string;
  /** Under what terms the picture may be used, in a sentence. */
  readonly rights: string;
  /** The alternative text: what is seen, in a few words. */
  readonly alt: string;
  /** The address of the same view. */
  readonly address: string;
  readonly lang: string;
};

const spaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  cc: "http://creativecommons.org/ns#"
};
/** The metadata of an SVG file, as Inkscape reads and writes them: Dublin Core in RDF. A PNG made of the file takes its texts from here. */
export function svgMetadata({title, author, source, rights, alt, address, lang}: Work): string {
  const names = Object.entries(spaces).map(([prefix, space]) => ` xmlns:${prefix}="${space}"`);
  const dc = (name: string, text: string): string => `<dc:${name}>${escapeXml(text)}</dc:${name}>`;
  return [
    `<metadata><rdf:RDF${names.join("")}><cc:Work rdf:about="">`,
    dc("title", title),
    `<dc:creator><cc:Agent>${dc("title", author)}</cc:Agent></dc:creator>`,
    dc("description", alt),
    dc("source", source),
    dc("rights", rights),
    dc("identifier", address),
    dc("language", lang),
    `<cc:license rdf:resource="${pictureLicence}"/></cc:Work></rdf:RDF></metadata>`
  ].join("");
}
