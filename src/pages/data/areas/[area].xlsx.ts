import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {datasetAreas} from "../../../dataset/datasetGroups.ts";
import {rowsOfArea} from "../../../dataset/downloadRow.ts";
import {observationsWorkbook} from "../../../dataset/observationsWorkbook.ts";
import {xlsxType} from "../../../dataset/workbook.ts";

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(datasetAreas(atlas()).map(({id}) => ({params: {area: id.toLowerCase()}, props: {id}})));

/** All rows of one country, area or group, of every indicator with a page, for spreadsheets. */
export const GET: APIRoute<{id: string}, {area: string}> = async ({props}) =>
  new Response(await observationsWorkbook(rowsOfArea(props.id, atlas()), atlas()), {headers: {"content-type": xlsxType}});
