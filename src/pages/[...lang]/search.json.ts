import type {APIRoute} from "astro";
import type {Locale} from "../../model/locale.ts";
import {localePaths} from "../../site/localePaths.ts";
import {atlas} from "../../atlas/atlas.ts";
import {localAtlas} from "../../atlas/localAtlas.ts";
import {searchEntries} from "../../topics/lists/searchEntries.ts";

export const getStaticPaths = localePaths;

/** What the search field knows. */
export const GET: APIRoute<{locale: Locale}> = ({props}) => Response.json(searchEntries(localAtlas(atlas(), props)));
