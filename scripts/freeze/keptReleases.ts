import {cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {basename, join} from "node:path";
import {fingerprint} from "../steps/fingerprint.ts";
import {freezeRelease} from "./freezeRelease.ts";
import {lackOf, writeManifest} from "./writeManifest.ts";

/** Names in a folder that need not be there; throws where something else stands in its place, for what it held would seem never to have been. */
function namesIn(folder: string, name: string): string[] {
  if (!lstatSync(folder, {throwIfNoEntry: false})) return [];
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return readdirSync(folder);
  throw new Error(`${name} is a file, or a link that leads nowhere, where a folder of releases is wanted: mend it, or take it away.`);
}

/**
 * Ids of the releases that a folder keeps. Throws where one is not whole, or not among those that are `known`: others count on its pages, which must
 * neither go nor show something else.
 */
export function keptReleases(kept: string, known?: readonly string[]): string[] {
  const ids = namesIn(kept, basename(kept)).filter((name) => /^[0-9a-f]{10}$/.test(name));
  for (const id of ids) {
    const lack = known && !known.includes(id) ? "the list of releases does not name it" : lackOf(join(kept, id));
    if (lack) throw new Error(`${basename(kept)}/${id} is not whole: ${lack}. Bring it back, or take it away.`);
  }
  return ids;
}

/** Puts all kept releases into a built site, byte for byte, and nothing else into its /v/; one that lies there whole stays. Returns their ids. */
export function layOutKept(kept: string, dist: string): string[] {
  const ids = keptReleases(kept);
  const place = join(dist, "v");
  for (const other of namesIn(place, `${basename(dist)}/v`)) {
    if (!ids.includes(other) || fingerprint(kept, [other]) !== fingerprint(place, [other])) rmSync(join(place, other), {recursive: true});
  }
  for (const id of ids) if (!existsSync(join(place, id))) cpSync(join(kept, id), join(place, id), {recursive: true});
  return ids;
}

/** Keeps a release as a built site shows it; "kept" if it was kept before with the same bytes. Throws where the site has no embeds, or others. */
export function keepRelease(id: string, dist: string, kept: string): "new" | "kept" {
  keptReleases(kept);
  const place = join(kept, id);
  // A copy that is cut off is no release: it takes its name when it is whole.
  const half = `${place}.part`;
  rmSync(half, {recursive: true, force: true});
  try {
    freezeRelease(dist, id, half);
    writeManifest(half);
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
