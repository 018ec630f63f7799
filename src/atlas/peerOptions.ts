import {newestYear} from "../measures/headCount.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {perAtlas} from "./perAtlas.ts";

/** How far apart two rates of informal employment may be, in points, to count as similar. */
const similarWithin = 10;

type PeerOptions = {
  readonly informality: ReadonlyMap<string, Observation>;
  readonly people: ReadonlyMap<string, number>;
  readonly similarWithin: number;
};

/** What peers are chosen by, the same on every page: informal employment, and the population of the newest year with head counts. */
export const peerOptions: (atlas: Atlas) => PeerOptions = perAtlas((atlas) => {
  const year = newestYear(atlas.populationIndex) ?? 0;
  const people = new Map(
    [...atlas.populationIndex].flatMap(([area, years]) => (years.get(year)?.total ? [[area, years.get(year)!.total!]] : [])) as [
      string,
      number
    ][]
  );
  return {informality: atlas.snapshot("informal-employment").latest, people, similarWithin};
});
