import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {datasetTable} from "../../../dataset/datasetTables.ts";

export const getStaticPaths: GetStaticPaths = () => sharedPaths(atlas().indicators.map(({id}) => ({params: {id}})));

/** All rows of one indicator. */
export const GET: APIRoute<never, {id: string}> = ({params}) =>
  new Response(datasetTable(params.id).text(), {headers: {"content-type": "text/csv; charset=utf-8"}});
