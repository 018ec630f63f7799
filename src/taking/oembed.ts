import {absolute, addressOf, cardOf, embedLoader, embedOf} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import {embedHeight} from "./embedHeight.ts";
import {saying} from "../drawing/saying.ts";
import {snippet} from "./snippet.ts";

/** Width in px that a page is told to give where it wants a number; the frame itself takes what it gets. */
const width = 700;

/** The card of an embed for pages that unfold links (oEmbed 1.0, type `rich`). */
export function oembed(view: ChartView, reader: Language, site: URL | undefined): object {
  const {chart, id} = view;
  const {locale, words} = reader;
  const title = saying(view, reader).sentence;
  const height = embedHeight(view, reader);
  const src = absolute(embedOf(locale, chart, id), site);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: words.site.name,
    provider_url: absolute(addressOf(locale, "home"), site),
    html: snippet({src, loader: absolute(embedLoader, site), title, height}),
    width,
    height,
    thumbnail_url: absolute(cardOf(locale, view.card), site),
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
}
