import {saying} from "../drawing/saying.ts";
import {cardOf} from "../site/addresses.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";
import {cardPath, type CardName} from "./cardNames.ts";
import {cardView} from "./cardView.ts";

/** Where the card of a page is, and what it shows, for those who unfold a link to the page. */
export function cardLink(card: CardName, atlas: Atlas, reader: Reader): {image: string; alt: string} {
  const {name, sentence, chart} = cardView(card, atlas, reader);
  const seen = chart?.draw ? ` ${saying(chart, reader).alt}` : "";
  return {image: cardOf(reader.locale, cardPath(card)), alt: `${name}: ${sentence}${seen}`};
}
