import {liveRelease, type LiveReleaseOptions} from "../hosts/liveRelease.ts";
import {sayCount} from "../steps/amounts.ts";
import {layOutKept} from "./keptReleases.ts";

/** `live`: the release whose addresses (/v/{release}/…) the live pages answer (`liveRelease`); null where there is none. */
export type Laid = {readonly live: string | null; readonly kept: readonly string[]};

/** Lays the releases kept so far into /v/ of a built site. The newest one shows what the live pages show and needs no copy, until it is kept. */
export async function layReleases({dist, ...where}: LiveReleaseOptions & {readonly dist: string}): Promise<Laid> {
  const live = await liveRelease(where);
  return {kept: layOutKept(where.kept, dist), live};
}

/** "Frozen embeds: those of release 6326dced9d are the live ones; 1 release kept in releases/." */
export function sayLaid({live, kept}: Laid): string {
  const newest = live ? `those of release ${live} are the live ones` : "none of the live ones";
  return `Frozen embeds: ${newest}; ${sayCount(kept.length)} ${kept.length === 1 ? "release" : "releases"} kept in releases/.`;
}
