import style from "../../../styles/comparedEmbed.css?inline";
import {localAtlas} from "../../../atlas/localAtlas.ts";
import type {APIRoute} from "astro";
import type {Locale} from "../../../model/locale.ts";
import {localePaths} from "../../../site/localePaths.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {compareBase} from "../../../compare/prepare/compareBase.ts";
import {sent} from "../../../compare/prepare/sent.ts";
import {languageOf} from "../../../atlas/language.ts";

export const getStaticPaths = localePaths;

/** What there is to compare, the words for it, and the style of what is taken of it. */
export const GET: APIRoute<{locale: Locale}> = ({props: {locale}}) =>
  Response.json(sent(locale, compareBase(localAtlas(atlas(), languageOf(locale)), style)));
