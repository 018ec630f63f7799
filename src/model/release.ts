import {locales, type Translated} from "./locale.ts";

/** One state of the data, named by its content; a row of `data/releases.json`, newest first. */
export type Release = {
  /** The first ten hex digits of `releaseId`'s hash. */
  readonly id: string;
  /** ISO date on which it was released: "2026-11-21". */
  readonly date: string;
  /** What has moved since the release before, in a sentence. */
  readonly notes: Translated;
};

/** A file of the model by its path from `data/model`, with "/" between folders. */
export type ReleasedFile = {readonly path: string; readonly content: string};

/** The id of a state of the data: ten hex digits of a SHA-256 over the files' paths and contents, whatever order they come in. */
export async function releaseId(files: Iterable<ReleasedFile>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(releasedText(files)));
  return shortId(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""));
}

/** The text of which the id is a hash: the files' paths and contents in one order. */
export function releasedText(files: Iterable<ReleasedFile>): string {
  const sorted = Array.from(files).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(({path, content}) => `${JSON.stringify([path, content])}\n`).join("");
}

/** The id that a hash in hex digits gives. */
export const shortId = (hash: string): string => hash.slice(0, 10);

/** Releases as their file says them; throws a sentence where it is not a list of releases, newest first. */
export function readReleases(text: string, file: string): Release[] {
  const found = parsed(text);
  if (!Array.isArray(found) || found.length === 0)
    throw new Error(`${file}: ${shown(found, text)} is no list of releases: expected one, newest first`);
  const releases = found.map((entry: unknown, place) => readRelease(entry, `${file}, entry ${place + 1}`));
  releases.forEach(({id, date}, place) => {
    const before = releases[place + 1];
    if (before && before.date > date) throw new Error(`${file}: ${before.date} stands after ${date}; the newest comes first`);
    if (releases.findIndex((other) => other.id === id) < place) throw new Error(`${file}: ${id} stands twice; each release stands once`);
  });
  return releases;
}

/** One entry of the list, which may be anything. */
function readRelease(entry: unknown, where: string): Release {
  const {id, date, notes} = (typeof entry === "object" && entry !== null ? entry : {}) as Partial<Record<keyof Release, unknown>>;
  if (typeof id !== "string" || !/^[0-9a-f]{10}$/.test(id))
    throw new Error(`${where}: ${shown(id)} is no id of a release: expected ten hex digits`);
  if (typeof date !== "string" || !isDate(date)) throw new Error(`${where}: ${shown(date)} is no date: expected one like 2026-11-21`);
  const said = (notes ?? {}) as Readonly<Record<string, unknown>>;
  const missing = locales.find((locale) => typeof said[locale] !== "string" || said[locale].trim() === "");
  if (missing)
    throw new Error(`${where}: ${shown(said[missing])} is no note in "${missing}": expected a sentence in ${locales.join(", ")}`);
  return entry as Release;
}

/** What JSON holds; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was found, short enough for a sentence in one line. */
function shown(found: unknown, text = "nothing"): string {
  const whole = JSON.stringify(found === undefined && text !== "nothing" ? text : found) ?? text;
  return whole.length > 60 ? `${whole.slice(0, 60)}…` : whole;
}

/** Whether a text is a day of the calendar, as in "2026-11-21". */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
