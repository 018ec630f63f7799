import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {shownState} from "../../../site/releases.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {areaJson} from "../../../dataset/indicatorJson.ts";
import {datasetAreas} from "../../../dataset/datasetGroups.ts";

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(datasetAreas(atlas()).map((thing) => ({params: {area: thing.id.toLowerCase()}, props: {thing}})));

/** All that is known of one country, area or group. */
export const GET: APIRoute<{thing: ReturnType<typeof datasetAreas>[number]}, {area: string}> = ({props}) =>
  new Response(areaJson(props.thing, atlas(), shownState()), {headers: {"content-type": "application/json; charset=utf-8"}});
