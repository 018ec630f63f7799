import type {APIRoute, GetStaticPaths} from "astro";
import {sharedPaths} from "../../../site/builtLocales.ts";
import {atlas} from "../../../atlas/atlas.ts";
import {compareBranches, compareData} from "../../../compare/prepare/compareData.ts";
import {sent} from "../../../compare/prepare/sent.ts";

const branches = "branches";

export const getStaticPaths: GetStaticPaths = () => sharedPaths([...atlas().listed.map(({id}) => id), branches].map((id) => ({params: {id}})));

/** What the compare page shows of one indicator, or of all branches together. */
export const GET: APIRoute<never, {id: string}> = ({params}) => {
  const held = atlas();
  return Response.json(sent(params.id, params.id === branches ? compareBranches(held) : compareData(held.indicator(params.id), held)));
};
