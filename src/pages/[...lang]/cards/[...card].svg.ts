import {localAtlas} from "../../../atlas/localAtlas.ts";
import type {APIRoute, GetStaticPaths, InferGetStaticPropsType} from "astro";
import {cardPath} from "../../../pictures/cardKinds.ts";
import {cardPicture} from "../../../pictures/cardPicture.ts";
import {cardNames} from "../../../pictures/cardNames.ts";
import {cardView} from "../../../pictures/cardView.ts";
import {localePathsOf} from "../../../site/localePaths.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {languageOf} from "../../../atlas/language.ts";

export const getStaticPaths = (() => localePathsOf(cardNames(atlas()), (name) => ({card: cardPath(name)}))) satisfies GetStaticPaths;

/** The drawing of a page's card; the PNG that is linked is made from it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({props: {locale, thing}}) => {
  const reader = languageOf(locale);
  const svg = cardPicture(cardView(thing, localAtlas(atlas(), reader)), reader);
  return new Response(svg, {headers: {"content-type": "image/svg+xml; charset=utf-8"}});
};
