import type {APIRoute} from "astro";
import type {ChartName} from "../../../../../embeds/chartKinds.ts";
import {isChief} from "../../../../../embeds/chiefChart.ts";
import {chartNames} from "../../../../../embeds/chartNames.ts";
import {chartView} from "../../../../../embeds/chartView.ts";
import {oembed} from "../../../../../embeds/oembed.ts";
import type {Locale} from "../../../../../model/locale.ts";
import {localePathsOf} from "../../../../../site/localePaths.ts";
import {atlas} from "../../../../../views/atlas.ts";
import {readerOf} from "../../../../../views/reader.ts";

export const getStaticPaths = () =>
  localePathsOf(
    chartNames(atlas()).filter((name) => isChief(name, atlas())),
    ({chart, id}) => ({chart, id})
  );

/** `/embed/branches/arg/oembed.json`: the answer of a chief chart to pages that unfold links. */
export const GET: APIRoute<{locale: Locale; thing: ChartName}> = ({props: {locale, thing}, site}) => {
  const reader = readerOf(locale);
  return new Response(JSON.stringify(oembed(chartView(thing, atlas(), reader), reader, site)), {
    headers: {"content-type": "application/json; charset=utf-8"}
  });
};
