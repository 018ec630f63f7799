import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {observationsWorkbook} from "../../../dataset/observationsWorkbook.ts";
import {xlsxType} from "../../../dataset/workbook.ts";

export const getStaticPaths: GetStaticPaths = () => sharedPaths(atlas().indicators.map(({id}) => ({params: {id}})));

/** All rows of one indicator, for spreadsheets. */
export const GET: APIRoute<never, {id: string}> = async ({params}) =>
  new Response(await observationsWorkbook(atlas().observations.get(params.id) ?? [], atlas()), {headers: {"content-type": xlsxType}});
