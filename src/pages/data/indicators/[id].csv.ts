import type {APIRoute, GetStaticPaths} from "astro";
import {atlas} from "../../../views/atlas.ts";
import {downloadCsv} from "../../../views/downloadRows.ts";

export const getStaticPaths: GetStaticPaths = () => atlas().listed.map(({id}) => ({params: {id}}));

/** All rows of one indicator. */
export const GET: APIRoute<never, {id: string}> = ({params}) =>
  new Response(downloadCsv(atlas().observations.get(params.id) ?? [], atlas()), {headers: {"content-type": "text/csv; charset=utf-8"}});
