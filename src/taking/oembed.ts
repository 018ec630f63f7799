import {absolute, addressOf, embedLoader, embedOf} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import {chartFrame} from "./chartFrame.ts";
import {usualWidth} from "./fittedHeight.ts";
import {saying} from "../drawing/saying.ts";
import {snippet} from "./snippet.ts";

/** For whom it is, and where. */
type Shown = {readonly reader: Language; readonly site: URL | undefined};

/**
 * The card of an embed for pages that unfold links (oEmbed 1.0, type `rich`). Files cannot read the width that a page asks for: the card tells the
 * height of a usual column, and its markup follows any. `image` is the address of its picture.
 */
export function oembed(view: ChartView, image: string, {reader, site}: Shown): object {
  const {chart, id} = view;
  const {locale, words} = reader;
  const title = saying(view, reader).sentence;
  const frame = chartFrame(view, reader);
  const src = absolute(embedOf(locale, chart, id), site);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: words.site.name,
    provider_url: absolute(addressOf(locale, "home"), site),
    html: snippet({src, loader: absolute(embedLoader, site), ...frame}),
    width: usualWidth,
    height: frame.height,
    thumbnail_url: absolute(image, site),
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
}
