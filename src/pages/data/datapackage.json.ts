import type {APIRoute} from "astro";
import {shownState} from "../../site/releases.ts";
import {atlas} from "../../atlas/atlas.ts";
import {dataPackage} from "../../dataset/dataPackage.ts";
import {datasetTables} from "../../dataset/datasetTables.ts";

/** The whole data set, described for machines. */
export const GET: APIRoute = ({site}) =>
  new Response(`${JSON.stringify(dataPackage(datasetTables(), atlas().sources, shownState(), site), null, 2)}\n`, {
    headers: {"content-type": "application/json; charset=utf-8"}
  });
