import type {PeerOptions} from "../measures/peers.ts";
import type {Atlas} from "./atlas.ts";
import {perAtlas} from "./perAtlas.ts";

/** How far apart two rates of informal employment may be, in points, to count as similar. */
const similarWithin = 10;

/** How many times the smaller population the larger may be: Canada is still a peer of the United States, Saint Lucia is none. */
export const comparableWithin = 10;

/** What peers are chosen by, the same on every page. */
export const peerOptions: (atlas: Atlas) => Omit<PeerOptions, "countries" | "count"> = perAtlas((atlas) => ({
  informality: atlas.snapshot("informal-employment").latest,
  populations: atlas.populationIndex,
  similarWithin,
  comparableWithin
}));
