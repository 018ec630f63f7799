import type {APIRoute} from "astro";
import {currentRelease} from "../../site/releases.ts";
import {atlas} from "../../views/atlas.ts";
import {dataPackage} from "../../views/dataPackage.ts";
import {datasetTables} from "../../views/datasetTables.ts";

/** The whole data set, described for machines. */
export const GET: APIRoute = ({site}) =>
  new Response(`${JSON.stringify(dataPackage(datasetTables(), atlas().sources, currentRelease(), site), null, 2)}\n`, {
    headers: {"content-type": "application/json; charset=utf-8"}
  });
