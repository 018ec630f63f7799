import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {headed} from "../i18n/headed.ts";
import {shortened} from "../i18n/shortened.ts";
import {saying} from "../drawing/saying.ts";
import {cardOf} from "../site/addresses.ts";
import {cardPath, type CardName} from "./cardKinds.ts";
import {cardView} from "./cardView.ts";

/** As much of a picture's alternative text as X shows; it refuses the card of a page that has more. */
const most = 420;

/** A card as a page names it to those who unfold a link: its address, and what it shows. */
export type CardLink = {readonly image: string; readonly alt: string};

/** Where a card is, and what it shows. */
export function cardLink(card: CardName, as: LocalAtlas): CardLink {
  const {name, sentence, chart} = cardView(card, as);
  const seen = chart?.draw ? saying(chart, as).alt : "";
  // What a chart says of itself begins with its name and finding.
  const alt = card.kind === "charts" ? seen : `${headed(name, sentence, as.locale)} ${seen}`.trim();
  return {image: cardOf(as.locale, cardPath(card)), alt: shortened(alt, most)};
}
