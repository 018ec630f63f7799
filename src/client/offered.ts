import {matching, plain, type Findable} from "./matching.ts";

/** What the search offers; `country` and `group` say where the page of a place tells of the same ("*" stands for the id of a group). */
export type Offered = Findable & {
  readonly href: string | null;
  readonly mark?: string;
  readonly last?: true;
  readonly country?: string;
  readonly group?: string;
};

/** Words that say nothing of what is meant. */
const idle = /^(?:a|an|and|are|at|by|de|del|e|el|en|for|how|in|is|la|las|los|of|on|or|para|por|que|the|to|un|una|who|with|y)$/;

const named = ({name, also}: Findable) => [name, ...also];
/** Words that are meant, without an ending that tells one from many. */
const stems = (letters: string): string[] =>
  plain(letters)
    .split(" ")
    .filter((word) => word && !idle.test(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
/** How many of some words begin a word of some texts. */
const shared = (texts: readonly string[], wanted: readonly string[]): number => {
  const text = ` ${texts.map(plain).join(" ")}`;
  return wanted.filter((word) => word.length > 2 && text.includes(` ${word}`)).length;
};

/** The place that several words name, with the longest of its names among them: its code is none, being a word too often ("and", "are"). */
function placeIn<E extends Offered>(entries: readonly E[], letters: string): {place: E; name: string} | undefined {
  const text = ` ${plain(letters)} `;
  return entries
    .filter(({href}) => href === null || /\/(?:countries|regions)\/./.test(href))
    .flatMap((place) => named(place).map((name) => ({place, name: /^[a-z]{3}$/.test(name) ? "" : plain(name)})))
    .filter(({name}) => name && text.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** How near some words come to a topic; one that is called so by one of its names is nearer. Its question has words of all kinds. */
function closeness(topic: Findable, letters: string): number {
  const names = named(topic).filter((text) => !text.endsWith("?"));
  const isCalledSo = names.some((name) => letters.includes(` ${plain(name)} `));
  return shared(names, stems(letters)) + (isCalledSo ? 0.5 : 0);
}

/** A topic with a page for the place tells of more than one that is a part of its page: women and men, of pensions too. */
const ofItsOwn = (way: string | undefined): number => (way?.startsWith("#") ? 0 : 0.6);

/** A place, after what it tells of the topics that most of the other words name: "informal work in Tunisia". */
function ofPlace<E extends Offered>(entries: readonly E[], letters: string): E[] {
  const {place, name} = placeIn(entries, letters) ?? {};
  if (!place || name === undefined) return [];
  const others = ` ${plain(letters)} `.replace(` ${name} `, " ");
  const {href} = place;
  const kind = href?.includes("/regions/") ? "group" : "country";
  const topics = entries
    .filter((entry) => href !== null && entry[kind] !== undefined)
    .map((entry) => ({entry, count: closeness(entry, others)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count + ofItsOwn(b.entry[kind]) - a.count - ofItsOwn(a.entry[kind]));
  const id = href?.split("/").at(-2) ?? "";
  const told = topics.map(({entry}) => {
    const way = entry[kind] ?? "";
    return {...place, mark: entry.name, href: way.startsWith("#") ? `${href}${way}` : way.replace("*/", id === "world" ? "" : `${id}/`)};
  });
  return [...told, place];
}

/**
 * What some letters mean, the likeliest first. Entries that are last are offered where no other fits the letters; where none does, a place that
 * they name; and where they name none, all that has every word of them somewhere.
 */
export function offered<E extends Offered>(entries: readonly E[], letters: string): E[] {
  for (const some of [entries.filter(({last}) => !last), entries]) {
    const found = matching(some, letters);
    if (found.length > 0) return found;
  }
  const places = ofPlace(entries, letters);
  const wanted = stems(letters);
  const withAll = (entry: E) => wanted.length > 1 && shared(named(entry), wanted) === wanted.length;
  return places.length > 0 ? places : entries.filter(withAll);
}
