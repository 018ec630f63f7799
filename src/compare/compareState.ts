/** The ways of looking at some areas, in the order of the choice. */
export const compareViews = ["bars", "sexes", "trend", "branches", "table"] as const;
export type CompareView = (typeof compareViews)[number];

/** What is compared and how: all that an address says. */
export type CompareState = {
  readonly indicator: string;
  /** Ids of areas as the model has them ("ARG", "northern-africa"), in the reader's order, each once. */
  readonly areas: readonly string[];
  readonly view: CompareView;
};

/** More areas than this are no comparison but a ranking. */
export const mostAreas = 12;

/** Something in an address that was not used, as it stood there. */
export type Stray =
  | {readonly kind: "indicator" | "view" | "area"; readonly text: string}
  | {readonly kind: "doubled"; readonly area: string}
  | {readonly kind: "tooMany"; readonly left: number};

export type Known = {
  readonly indicators: ReadonlySet<string>;
  /** Ids of areas by their lower-case form. */
  readonly areas: ReadonlyMap<string, string>;
  /** What is shown where an address says nothing, or nothing that can be understood. */
  readonly start: CompareState;
};

/**
 * Reads the state from the query of an address ("?indicator=old-age&areas=arg,tun&view=bars"). Never fails: what is missing or not
 * understood is taken from `start`, and what was not understood is told. An empty `areas=` is an empty choice. Names may be written
 * as others write them ("Areas[]", "area", "amp;areas"); one that is not known is told with what it asks for, unless it counts visits.
 */
export function parseState(search: string, {indicators, areas, start}: Known): {state: CompareState; strays: Stray[]} {
  const asked = askedIn(search);
  const strays: Stray[] = [];
  const one = <T extends string>(kind: "indicator" | "view", find: (text: string) => T | undefined, otherwise: T): T => {
    const [text = "", ...more] = asked
      .getAll(kind)
      .map((one) => bare(one) || one.trim())
      .filter(Boolean);
    const found = find(text);
    if (found === undefined && text !== "") strays.push({kind, text: shortened(text)});
    for (const other of more) if (other !== text) strays.push({kind: "area", text: shortened(`${kind}=${other}`)});
    return found ?? otherwise;
  };
  const indicator = one("indicator", (text) => (indicators.has(text) ? text : undefined), start.indicator);
  const view = one("view", (text) => compareViews.find((known) => known === text), start.view);
  const chosen = asked.has("areas") ? areasOf(asked.getAll("areas").join(","), areas, strays) : start.areas;
  for (const [name, text] of asked)
    if (!isOurs(name) && !countsVisits.test(name)) strays.push({kind: "area", text: shortened(`${name}=${text}`)});
  const nothingUnderstood = chosen.length === 0 && strays.some(({kind}) => kind === "area");
  return {state: {indicator, areas: nothingUnderstood ? start.areas : chosen, view}, strays};
}

/** What networks and letters add to addresses, to count who follows them. */
const countsVisits = /^(_|utm|mc_|pk_|mtm_|ref|source|ig|share|cmp|trk|si$|s$|t$)|clid$/;

const isOurs = (name: string): boolean => name === "indicator" || name === "areas" || name === "view";

/** What an address asks for, by the plain names of its fields. */
function askedIn(search: string): URLSearchParams {
  const asked = new URLSearchParams();
  for (const [name, text] of new URLSearchParams(sentOn(search))) {
    const plain = name.toLowerCase().replace(/\[.*\]$|\s/g, "");
    const singular = plain.replace(/s$/, "");
    asked.append(singular === "area" ? "areas" : isOurs(singular) ? singular : plain, text);
  }
  return asked;
}

/** What an address asks for, where it was escaped once more on its way: as markup ("&amp;areas="), or as a part of another address ("%26areas%3D"). */
const sentOn = (search: string): string =>
  search
    .replace(/%25(?=[0-9a-f]{2})/gi, "%")
    .replace(/%26/g, "&")
    .replace(/%3d/gi, "=")
    .replace(/&(?:amp(?:;|%3b))+|;(?=\w+(?:\[\w*\])?=)/gi, "&")
    .replace(/^\?+/, "");

/** A name as it is meant, without what a letter or a sentence puts around it. */
const bare = (text: string): string => text.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");

function areasOf(list: string, known: Known["areas"], strays: Stray[]): string[] {
  const chosen = new Set<string>();
  let left = 0;
  for (const text of list.split(/[,;|]+/).flatMap((part) => namesIn(part, known))) {
    const area = known.get(bare(text));
    if (text === "") continue;
    if (area === undefined) strays.push({kind: "area", text: shortened(text)});
    else if (chosen.has(area)) strays.push({kind: "doubled", area});
    else if (chosen.size < mostAreas) chosen.add(area);
    else left += 1;
  }
  if (left > 0) strays.push({kind: "tooMany", left});
  return [...chosen];
}

/** Names that have spaces between them; a text of which not every word is a name is one that is told. */
function namesIn(part: string, known: Known["areas"]): string[] {
  const words = part.trim().toLowerCase().split(/\s+/);
  return words.every((word) => known.has(bare(word))) ? words : [words.join(" ")];
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** The query that `parseState` reads back: "indicator=old-age&areas=arg,tun&view=bars". */
export const stateQuery = ({indicator, areas, view}: CompareState): string =>
  `indicator=${indicator}&areas=${areas.map((area) => area.toLowerCase()).join(",")}&view=${view}`;
