import type {DataState} from "../model/dataState.ts";
import type {Source} from "../model/source.ts";
import {absolute, addressOf} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";
import {inWords} from "../reading/sourceLines.ts";

/** How to cite a source: "International Labour Organization (ILO): ILOSTAT; …. SDG 1.3.1: spring 2026 …. CC BY 4.0. https://…", and what its licence asks to be said. */
export function citeSource(source: Source, reader: Language): string {
  const said = inWords(source, reader);
  return [reader.words.take.cite.source(said), said.notice ?? ""].filter(Boolean).join(" ");
}

/** How to cite the atlas in the state of a release, with its address where the site's own is known. */
export const citeAtlas = ({id, date}: DataState, site: URL | undefined, {words, locale}: Language): string =>
  words.take.cite.atlas({id, date, url: site ? absolute(addressOf(locale, "data"), site) : ""});
