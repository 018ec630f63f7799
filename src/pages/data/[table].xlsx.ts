import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../site/builtLocales.ts";
import {atlas} from "../../atlas/atlas.ts";
import {datasetTables} from "../../dataset/datasetTables.ts";
import {referenceWorkbook} from "../../dataset/referenceWorkbook.ts";
import {xlsxType} from "../../dataset/workbook.ts";

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(
    datasetTables()
      .filter(({path}) => !path.includes("/"))
      .map(({name}) => ({params: {table: name}}))
  );

/** One of the tables that say what codes stand for, for spreadsheets. */
export const GET: APIRoute<never, {table: string}> = async ({params}) =>
  new Response(await referenceWorkbook(params.table, atlas()), {headers: {"content-type": xlsxType}});
