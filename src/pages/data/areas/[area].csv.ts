import type {APIRoute, GetStaticPaths} from "astro";
import {atlas} from "../../../views/atlas.ts";
import {downloadCsv} from "../../../views/downloadRows.ts";

export const getStaticPaths: GetStaticPaths = () => atlas().pages.map(({id}) => ({params: {area: id.toLowerCase()}}));

/** All rows of one country, of every indicator with a page. */
export const GET: APIRoute<never, {area: string}> = ({params}) => {
  const held = atlas();
  const rows = held.listed.flatMap(({id}) => held.standing(id).byArea.get(params.area.toUpperCase()) ?? []);
  return new Response(downloadCsv(rows, held), {headers: {"content-type": "text/csv; charset=utf-8"}});
};
