import type {APIRoute} from "astro";
import {datasetArchiveHeld} from "../../dataset/datasetArchiveHeld.ts";

/** The whole data set in one file. */
export const GET: APIRoute = ({site}) => new Response(datasetArchiveHeld(site), {headers: {"content-type": "application/zip"}});
