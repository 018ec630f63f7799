import type {APIRoute} from "astro";
import {atlas} from "../../atlas/atlas.ts";
import {observationsParquet, parquetType} from "../../dataset/observationsParquet.ts";

/** All observations in one file for programs. */
export const GET: APIRoute = () =>
  new Response(observationsParquet(atlas()), {headers: {"content-type": parquetType}});
