import {cpSync, existsSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {fingerprint} from "../steps/fingerprint.ts";

/** Ids of the releases that a folder keeps. */
export const keptReleases = (kept: string): string[] =>
  existsSync(kept) ? readdirSync(kept).filter((name) => /^[0-9a-f]{10}$/.test(name)) : [];

/** Puts all kept releases into a built site, byte for byte; a copy that the build made of one of them gives way. Returns their ids. */
export function layOutKept(kept: string, dist: string): string[] {
  const ids = keptReleases(kept);
  for (const id of ids) {
    const place = join(dist, "v", id);
    rmSync(place, {recursive: true, force: true});
    cpSync(join(kept, id), place, {recursive: true});
  }
  return ids;
}

/** Keeps a release that a built site holds; "kept" if it was kept before with the same bytes. Throws where the site does not hold it, or holds another. */
export function keepRelease(id: string, dist: string, kept: string): "new" | "kept" {
  const made = join(dist, "v", id);
  if (!existsSync(made)) throw new Error(`dist/v/${id} is not there: run \`npm run build\` first.`);
  const place = join(kept, id);
  if (!existsSync(place)) {
    // A copy that is cut off is no release: it takes its name when it is whole.
    const half = `${place}.part`;
    rmSync(half, {recursive: true, force: true});
    cpSync(made, half, {recursive: true});
    renameSync(half, place);
    return "new";
  }
  if (fingerprint(made, ["."]) === fingerprint(place, ["."])) return "kept";
  throw new Error(
    `releases/${id} is kept already, with other bytes than dist/v/${id}; a release never changes. Build again, and it comes back.`
  );
}
