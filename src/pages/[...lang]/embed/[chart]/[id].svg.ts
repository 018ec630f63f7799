import {localAtlas} from "../../../../atlas/localAtlas.ts";
import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from "astro";
import {drawnNames} from "../../../../figures/drawnNames.ts";
import {chartView} from "../../../../figures/chartView.ts";
import {chartPicture} from "../../../../pictures/chartPicture.ts";
import {absolute} from "../../../../site/addresses.ts";
import {localePathsOf} from "../../../../site/localePaths.ts";
import {atlas} from "../../../../atlas/atlas.ts";
import {languageOf} from "../../../../atlas/language.ts";

export const getStaticPaths = (() => localePathsOf(drawnNames(atlas()), ({chart, id}) => ({chart, id}))) satisfies GetStaticPaths;

/** A chart as a picture by itself; readers make their PNG from this file (`src/client/drawnPicture.ts`). */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {locale, thing}, site}) => {
  const reader = languageOf(locale);
  const view = chartView(thing, localAtlas(atlas(), reader));
  const svg = chartPicture(view, reader, absolute(view.page, site));
  return new Response(svg, {headers: {"content-type": "image/svg+xml; charset=utf-8"}});
};
