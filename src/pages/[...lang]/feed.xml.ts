import type {APIRoute, GetStaticPaths} from "astro";
import type {Locale} from "../../model/locale.ts";
import {localePaths} from "../../site/localePaths.ts";
import {releases} from "../../site/releases.ts";
import {feed} from "../../dataset/feed.ts";
import {languageOf} from "../../atlas/language.ts";

export const getStaticPaths = localePaths satisfies GetStaticPaths;

/** What has moved in the data, for readers of feeds. */
export const GET: APIRoute<{locale: Locale}> = ({props, site}) =>
  new Response(feed(releases(), site, languageOf(props.locale)), {headers: {"content-type": "application/atom+xml; charset=utf-8"}});
