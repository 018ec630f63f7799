import {localAtlas} from "../../../../../atlas/localAtlas.ts";
import type {APIRoute} from "astro";
import type {ChartName} from "../../../../../drawing/chartKinds.ts";
import {drawnNames} from "../../../../../figures/drawnNames.ts";
import {chartView} from "../../../../../figures/chartView.ts";
import {cardLink} from "../../../../../pictures/cardLink.ts";
import {cardOfChart} from "../../../../../pictures/cardNames.ts";
import {oembed} from "../../../../../taking/oembed.ts";
import type {Locale} from "../../../../../model/locale.ts";
import {localePathsOf} from "../../../../../site/localePaths.ts";
import {atlas} from "../../../../../atlas/atlas.ts";
import {languageOf} from "../../../../../atlas/language.ts";

export const getStaticPaths = () => localePathsOf(drawnNames(atlas()), ({chart, id}) => ({chart, id}));

/** `/embed/branches/arg/oembed.json`: the answer of a chart to pages that unfold links. */
export const GET: APIRoute<{locale: Locale; thing: ChartName}> = ({props: {locale, thing}, site}) => {
  const reader = languageOf(locale);
  const as = localAtlas(atlas(), reader);
  const view = chartView(thing, as);
  const {image} = cardLink(cardOfChart(view, locale, atlas()), as);
  return new Response(JSON.stringify(oembed(view, image, {reader, site})), {
    headers: {"content-type": "application/json; charset=utf-8"}
  });
};
