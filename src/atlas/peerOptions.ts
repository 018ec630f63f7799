import type {PeerOptions} from "../measures/peers.ts";
import type {Country} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {leads} from "./leads.ts";
import {perAtlas} from "./perAtlas.ts";

/** How far apart two rates of informal employment may be, in points, to count as similar. */
const similarWithin = 10;

/** How many times the smaller population the larger may be: Canada is still a peer of the United States, Saint Lucia is none. */
export const comparableWithin = 10;

/** The countries with a page whose newest value on any benefit may lead. */
function candidates(atlas: Atlas): Country[] {
  const {latest} = atlas.snapshot("any-benefit");
  return atlas.pages.filter(({id}) => {
    const o = latest.get(id);
    return o !== undefined && leads(o, atlas);
  });
}

/** Whom peers are chosen from and what they are chosen by, the same on every page. */
export const peerOptions: (atlas: Atlas) => Omit<PeerOptions, "count"> = perAtlas((atlas) => ({
  countries: candidates(atlas),
  informality: atlas.snapshot("informal-employment").latest,
  populations: atlas.populationIndex,
  similarWithin,
  comparableWithin
}));
