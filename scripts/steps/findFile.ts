import {stat} from "node:fs/promises";
import {join} from "node:path";

export type Found = {readonly file: string; readonly size: number; readonly changed: number} | {readonly redirect: string} | null;

/** The path of an address, decoded; null where it is not a plain way down (climbing, hidden, empty or broken parts). */
function segmentsOf(pathname: string): string[] | null {
  try {
    const segments = pathname.split("/").slice(1).map(decodeURIComponent);
    const isPlain = (segment: string, place: number) =>
      segment === "" ? place === segments.length - 1 : !segment.startsWith(".") && !/[\\/\0]/.test(segment);
    return segments.every(isPlain) ? segments : null;
  } catch {
    return null;
  }
}

/** Where the answer to an address lies in a folder: a file, a folder's index.html, or the same address with its slash; null where there is none. */
export async function findFile(folder: string, pathname: string): Promise<Found> {
  const segments = segmentsOf(pathname);
  if (!segments) return null;
  const wantsFolder = segments.at(-1) === "";
  const path = join(folder, ...segments);
  const stats = await stat(path).catch(() => null);
  if (stats?.isFile() && !wantsFolder) return {file: path, size: stats.size, changed: stats.mtimeMs};
  if (!stats?.isDirectory()) return null;
  const index = await stat(join(path, "index.html")).catch(() => null);
  if (!index?.isFile()) return null;
  return wantsFolder ? {file: join(path, "index.html"), size: index.size, changed: index.mtimeMs} : {redirect: `${pathname}/`};
}
