import {cpSync, existsSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {fingerprint, outline} from "../steps/fingerprint.ts";
import {freezeRelease} from "./freezeRelease.ts";

/** Ids of the releases that a folder keeps. */
export const keptReleases = (kept: string): string[] =>
  existsSync(kept) ? readdirSync(kept).filter((name) => /^[0-9a-f]{10}$/.test(name)) : [];

/** Puts all kept releases into a built site, byte for byte, and nothing else into its /v/; one that lies there whole stays. Returns their ids. */
export function layOutKept(kept: string, dist: string): string[] {
  const ids = keptReleases(kept);
  const place = join(dist, "v");
  for (const other of existsSync(place) ? readdirSync(place) : []) {
    if (!ids.includes(other) || outline(kept, [other]) !== outline(place, [other])) rmSync(join(place, other), {recursive: true});
  }
  for (const id of ids) if (!existsSync(join(place, id))) cpSync(join(kept, id), join(place, id), {recursive: true});
  return ids;
}

/** Keeps a release as a built site shows it; "kept" if it was kept before with the same bytes. Throws where the site has no embeds, or others. */
export function keepRelease(id: string, dist: string, kept: string): "new" | "kept" {
  const place = join(kept, id);
  // A copy that is cut off is no release: it takes its name when it is whole.
  const half = `${place}.part`;
  rmSync(half, {recursive: true, force: true});
  try {
    freezeRelease(dist, id, half);
  } catch (error) {
    rmSync(half, {recursive: true, force: true});
    throw error;
  }
  if (!existsSync(place)) {
    renameSync(half, place);
    return "new";
  }
  const isSame = fingerprint(half, ["."]) === fingerprint(place, ["."]);
  rmSync(half, {recursive: true, force: true});
  if (isSame) return "kept";
  throw new Error(
    `releases/${id} is kept already, with other bytes than dist has now: a release never changes. Its copy stays; nothing was written.`
  );
}
