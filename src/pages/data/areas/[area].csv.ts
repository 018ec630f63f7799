import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {datasetAreas} from "../../../dataset/datasetGroups.ts";
import {downloadCsv} from "../../../dataset/downloadCsv.ts";
import {rowsOfArea} from "../../../dataset/downloadRow.ts";

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(datasetAreas(atlas()).map(({id}) => ({params: {area: id.toLowerCase()}, props: {id}})));

/** All rows of one country, area or group, of every indicator with a page. */
export const GET: APIRoute<{id: string}, {area: string}> = ({props}) =>
  new Response(downloadCsv(rowsOfArea(props.id, atlas()), atlas()), {headers: {"content-type": "text/csv; charset=utf-8"}});
