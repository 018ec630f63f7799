import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {headed} from "../i18n/headed.ts";
import {saying} from "../drawing/saying.ts";
import {cardOf} from "../site/addresses.ts";
import {cardPath, type CardName} from "./cardNames.ts";
import {cardView} from "./cardView.ts";

/** Where the card of a page is, and what it shows, for those who unfold a link to the page. */
export function cardLink(card: CardName, as: LocalAtlas): {image: string; alt: string} {
  const {name, sentence, chart} = cardView(card, as);
  const seen = chart?.draw ? ` ${saying(chart, as).alt}` : "";
  return {image: cardOf(as.locale, cardPath(card)), alt: headed(name, `${sentence}${seen}`, as.locale)};
}
