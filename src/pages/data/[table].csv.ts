import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../site/builtLocales.ts";
import {datasetTable, datasetTables} from "../../dataset/datasetTables.ts";

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(datasetTables()
    .filter(({path}) => !path.includes("/"))
    .map(({name}) => ({params: {table: name}})));

/** One of the tables that say what codes stand for. */
export const GET: APIRoute<never, {table: string}> = ({params}) =>
  new Response(datasetTable(params.table).text(), {headers: {"content-type": "text/csv; charset=utf-8"}});
