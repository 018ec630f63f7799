import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {shownState} from "../../../site/releases.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {indicatorJson} from "../../../dataset/indicatorJson.ts";

export const getStaticPaths: GetStaticPaths = () => sharedPaths(atlas().indicators.map(({id}) => ({params: {id}})));

/** All that is known of one indicator. */
export const GET: APIRoute<never, {id: string}> = ({params}) =>
  new Response(indicatorJson(atlas().indicator(params.id), atlas(), shownState()), {
    headers: {"content-type": "application/json; charset=utf-8"}
  });
