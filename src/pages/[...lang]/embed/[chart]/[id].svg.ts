import {localAtlas} from "../../../../atlas/localAtlas.ts";
import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from "astro";
import {chartNames} from "../../../../figures/chartNames.ts";
import type {ChartName} from "../../../../drawing/chartKinds.ts";
import {chartView} from "../../../../figures/chartView.ts";
import {chartPicture} from "../../../../pictures/chartPicture.ts";
import {absolute} from "../../../../site/addresses.ts";
import {builtLocales} from "../../../../site/builtLocales.ts";
import {localePathsOf} from "../../../../site/localePaths.ts";
import {atlas} from "../../../../atlas/atlas.ts";
import {languageOf} from "../../../../atlas/language.ts";

const isDrawn = (name: ChartName): boolean => chartView(name, localAtlas(atlas(), languageOf(builtLocales()[0]))).draw !== null;

/** Every chart that shows something: what can be drawn is a matter of figures, the same in each language. */
export const getStaticPaths = (() =>
  localePathsOf(chartNames(atlas()).filter(isDrawn), ({chart, id}) => ({chart, id}))) satisfies GetStaticPaths;

/** A chart as a picture by itself; readers make their PNG from this file (`src/client/drawnPicture.ts`). */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {locale, thing}, site}) => {
  const reader = languageOf(locale);
  const view = chartView(thing, localAtlas(atlas(), reader));
  const svg = chartPicture(view, reader, absolute(view.page, site));
  return new Response(svg, {headers: {"content-type": "image/svg+xml; charset=utf-8"}});
};
