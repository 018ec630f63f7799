import {newestYear} from "../measures/headCount.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";

/** How far apart two rates of informal employment may be, in points, to count as similar. */
const similarWithin = 10;

type PeerOptions = {
  readonly informality: ReadonlyMap<string, Observation>;
  readonly people: ReadonlyMap<string, number>;
  readonly similarWithin: number;
};

const made = new WeakMap<Atlas, PeerOptions>();

/** What peers are chosen by, the same on every page: informal employment, and the population of the newest year with head counts. */
export function peerOptions(atlas: Atlas): PeerOptions {
  const known = made.get(atlas);
  if (known) return known;
  const year = newestYear(atlas.populationIndex) ?? 0;
  const people = new Map(
    [...atlas.populationIndex].flatMap(([area, years]) => (years.get(year)?.total ? [[area, years.get(year)!.total!]] : [])) as [
      string,
      number
    ][]
  );
  const options = {informality: atlas.standing("informal-employment").latest, people, similarWithin};
  made.set(atlas, options);
  return options;
}
