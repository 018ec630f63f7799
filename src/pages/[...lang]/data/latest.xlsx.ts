import type {APIRoute} from "astro";
import {atlas} from "../../../atlas/atlas.ts";
import {localAtlas} from "../../../atlas/localAtlas.ts";
import type {Locale} from "../../../model/locale.ts";
import {localePaths} from "../../../site/localePaths.ts";
import {latestWorkbook} from "../../../dataset/latestWorkbook.ts";
import {xlsxType} from "../../../dataset/workbook.ts";

export const getStaticPaths = localePaths;

/** The latest values of all countries and groups, for spreadsheets, in words of the reader's language. */
export const GET: APIRoute<{locale: Locale}> = async ({props}) =>
  new Response(await latestWorkbook(localAtlas(atlas(), props)), {headers: {"content-type": xlsxType}});
