import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from "astro";
import {chartNames} from "../../../../embeds/chartNames.ts";
import {chartView} from "../../../../embeds/chartView.ts";
import {chartPicture} from "../../../../pictures/chartPicture.ts";
import {absolute} from "../../../../site/addresses.ts";
import {localePathsOf} from "../../../../site/localePaths.ts";
import {atlas} from "../../../../views/atlas.ts";
import {readerOf} from "../../../../views/reader.ts";

export const getStaticPaths = (() => localePathsOf(chartNames(atlas()), ({chart, id}) => ({chart, id}))) satisfies GetStaticPaths;

/** A chart as a picture by itself; readers make their PNG from this file (`src/client/drawnPicture.ts`). */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {locale, thing}, site}) => {
  const reader = readerOf(locale);
  const view = chartView(thing, atlas(), reader);
  const svg = chartPicture(view, reader, absolute(view.page, site));
  return new Response(svg, {headers: {"content-type": "image/svg+xml; charset=utf-8"}});
};
