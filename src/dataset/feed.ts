import {createHash} from "node:crypto";
import type {Release} from "../model/release.ts";
import {absolute, addressOf, feedXml} from "../site/addresses.ts";
import {escapeXml} from "../model/escapeXml.ts";
import type {Language} from "../atlas/language.ts";

/** The id of a release on the data page. */
export const releaseAnchor = ({id}: Pick<Release, "id">): string => `release-${id}`;

/**
 * The Atom feed of the releases of the data, in a language. Links are whole where the site's own address is known, else from its root;
 * ids are the same either way, and stay the same when the site moves.
 */
export function feed(releases: readonly Release[], site: URL | undefined, reader: Language): string {
  const {words, locale} = reader;
  const {take} = words;
  const address = (path: string) => escapeXml(absolute(path, site));
  const head = [
    `<title>${escapeXml(take.feed.title)}</title>`,
    `<id>${uuid(`feed/${locale}`)}</id>`,
    `<updated>${instant(releases[0]?.date ?? "1970-01-01")}</updated>`,
    `<author><name>${escapeXml(take.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${address(feedXml(locale))}"/>`,
    `<link rel="alternate" type="text/html" href="${address(addressOf(locale, "data"))}"/>`
  ];
  const entries = releases.map((release) => entry(release, site, reader));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}" xml:base="${address("/")}">\n${[...head, ...entries].join("\n")}\n</feed>\n`;
}

function entry(release: Release, site: URL | undefined, {words, locale}: Language): string {
  const {id, date, notes} = release;
  const page = absolute(addressOf(locale, "release", id), site);
  return [
    "<entry>",
    `<title>${escapeXml(words.take.feed.entry({id, date}))}</title>`,
    `<id>${uuid(`release/${locale}/${date}/${id}`)}</id>`,
    `<updated>${instant(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<content type="text">${escapeXml(notes[locale])}</content>`,
    "</entry>"
  ].join("\n");
}

const instant = (date: string): string => `${date}T00:00:00Z`;

/** A UUID made from a name (version 8: by a hash of our own choice), so that the same thing has the same id for ever. */
function uuid(name: string): string {
  const hex = createHash("sha256").update(`left-out/${name}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
