import type {Language} from "../atlas/language.ts";
import {pageOf, type ChartView} from "../drawing/chart.ts";
import {saying} from "../drawing/saying.ts";
import {sourcesNamed} from "../i18n/sourcesText.ts";
import {pictureLicence} from "../site/pictureLicence.ts";
import {absolute, embedFile, embedOf} from "../site/addresses.ts";

/**
 * What schema.org says of a chart: a picture with its text, its terms, and whom to credit; a page in words where nothing is drawn. Addresses are whole
 * where the site's own is known, else from its root.
 */
export function chartJsonLd(view: ChartView, reader: Language, site: URL | undefined): object {
  const {chart, id, figure} = view;
  const {locale, words} = reader;
  const {sentence, alt} = saying(view, reader);
  const url = absolute(embedOf(locale, chart, id), site);
  const about = {
    ...{name: sentence, description: alt, inLanguage: locale, isPartOf: absolute(pageOf(view), site)},
    publisher: {"@type": "Organization", name: words.site.name}
  };
  if (!view.draw) return {"@context": "https://schema.org", "@type": "WebPage", url, ...about};
  return {
    ...{"@context": "https://schema.org", "@type": "ImageObject", embedUrl: url, ...about},
    contentUrl: absolute(embedFile(locale, chart, id, ".svg"), site),
    encodingFormat: "image/svg+xml",
    creditText: sourcesNamed(figure.sources, locale),
    license: pictureLicence
  };
}
