import {figureFacts, noteInFigures, type FigureFacts} from "./figureFacts.ts";

/** What the rules for finished pages ask about one page. */
export type PageFacts = {
  /** "/countries/arg/". */
  readonly address: string;
  lang: string;
  dir: string;
  title: string;
  description: string;
  /** The content security policy it declares. */
  csp: string;
  robots: string;
  h1: number;
  tables: number;
  readonly figures: FigureFacts[];
  readonly ids: string[];
  /** Ids of elements that hold a table, or are one. */
  readonly idsWithTable: Set<string>;
  /** Where a reader can go, and what a picture takes from elsewhere in the page. */
  readonly links: Set<string>;
  /** What the page loads by itself: scripts, styles, icons, images, frames. */
  readonly resources: Set<string>;
  /** hreflang → address. */
  readonly alternates: Map<string, string>;
  /** Elements that break a rule whatever stands around them, in words. */
  readonly faults: string[];
  /** Whether the file ends with the page. */
  readonly isEnded: boolean;
  /** Headings with nothing beneath. */
  readonly emptyHeadings: string[];
};

/** Where the walk is: the elements that are open, and whether one is a script that is written out in the page. */
export type Walk = {
  readonly facts: PageFacts;
  readonly open: {readonly name: string; readonly id: string | undefined; hasCaption: boolean; readonly isWritten: boolean}[];
  readonly openFigures: FigureFacts[];
};

type Attributes = Readonly<Record<string, string>>;

const loadedLinks = new Set(["stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"]);

/** Addresses in a srcset, without their widths. */
const sourcesOf = (srcset: string): string[] => srcset.split(",").flatMap((part) => part.trim().split(/\s+/)[0] || []);

/** Attributes that point at elements of the same page by their ids. */
const pointers = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details"];

/** Ids that an element relies on: those its pointers name, and the patterns it is painted with. */
function pointedAt(attributes: Attributes): string[] {
  const named = pointers.flatMap((name) => attributes[name]?.split(/\s+/) ?? []);
  const painted = Object.values(attributes).flatMap((value) =>
    Array.from(value.matchAll(/url\(["']?#([^"')]+)/g), (match) => match[1] ?? "")
  );
  return [...named, ...painted].filter((id) => id !== "");
}

/** What each element loads, leads to, or says of the page. */
const notes: Readonly<Record<string, (walk: Walk, attributes: Attributes) => void>> = {
  html: ({facts}, {lang = "", dir = ""}) => void Object.assign(facts, {lang, dir}),
  meta: ({facts}, {name, content = "", "http-equiv": header = ""}) => {
    if (name === "description") facts.description = content;
    if (name === "robots") facts.robots = content;
    if (header.toLowerCase() === "content-security-policy") facts.csp = content;
  },
  link: ({facts}, {rel = "", href = "", hreflang}) => {
    if (rel === "alternate" && hreflang) facts.alternates.set(hreflang, href);
    if (rel.split(" ").some((word) => loadedLinks.has(word))) facts.resources.add(href);
  },
  a: ({facts, openFigures}, {href}) => {
    if (href === undefined) return;
    facts.links.add(href);
    for (const figure of openFigures) figure.links.push(href);
  },
  script: ({facts}, {src}) => void (src !== undefined && facts.resources.add(src)),
  img: ({facts}, {alt, src = "", srcset = ""}) => {
    for (const source of [src, ...sourcesOf(srcset)]) if (source !== "") facts.resources.add(source);
    if (alt === undefined) facts.faults.push(`an image without alt: ${src}`);
  },
  source: ({facts}, {srcset = ""}) => sourcesOf(srcset).forEach((source) => facts.resources.add(source)),
  iframe: ({facts}, {src = "", title = ""}) => {
    if (src !== "") facts.resources.add(src);
    if (title === "") facts.faults.push(`a frame without title: ${src}`);
  },
  image: ({facts}, {href, "xlink:href": old = ""}) => void facts.resources.add(href ?? old),
  use: ({facts}, {href, "xlink:href": old = ""}) => void facts.links.add(href ?? old),
  h1: ({facts}) => void (facts.h1 += 1),
  table: ({facts, open, openFigures}) => {
    facts.tables += 1;
    for (const {id} of open) if (id !== undefined) facts.idsWithTable.add(id);
    for (const figure of openFigures) figure.hasTable = true;
  },
  caption: ({open}) => {
    const table = open.findLast(({name}) => name === "table");
    if (table) table.hasCaption = true;
  },
  figure: ({facts, openFigures}, attributes) => {
    const figure = figureFacts(attributes.id ?? attributes.class ?? "");
    facts.figures.push(figure);
    openFigures.push(figure);
  }
};

/** Writes down what an element that has just opened says. */
export function noteElement(walk: Walk, name: string, attributes: Attributes): void {
  const {facts, openFigures} = walk;
  if (attributes.id !== undefined) facts.ids.push(attributes.id);
  if (attributes.style !== undefined) facts.faults.push(`a style attribute: ${name} ${attributes.style}`);
  for (const key in attributes) if (/^on[a-z]/.test(key)) facts.faults.push(`a handler in the page: ${name} ${key}`);
  noteInFigures(openFigures, name, attributes.class?.split(/\s+/) ?? []);
  for (const id of pointedAt(attributes)) facts.links.add(`#${id}`);
  notes[name]?.(walk, attributes);
}
