import type {PictureParts} from "./pictureParts.ts";

/** The part of a map that a picture is to show. */
export type Zoom = {
  readonly region: string;
  /** Where it is shown. */
  readonly address: string;
  /** In the units of the map on the page, which is so many wide. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly units: number;
  /** Finding, sentence and notes, as they stand in XML. */
  readonly title: string;
  readonly sentence: string;
  /** What the note says of the world, and of the part. */
  readonly notes: readonly [world: string, part: string];
};

/** Around what is shown, as a share of it; how many times as wide as high it is at least and at most; px to the key, and from its top to its first line. */
const [air, least, most, apart, line] = [1.08, 0.9, 2, 10, 13.8];
/** Dots of small countries grow less than the land around them. */
const grown = 1.5;

/** The picture of a map of the world, as one of a part of it: its drawing from near, its key without the counts, which are of the world, and its words. */
export function zoomedParts({opening, words, drawing}: PictureParts, {address, box, units, title, sentence, notes}: Zoom): PictureParts {
  const {documentElement: root} = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${drawing.markup}</svg>`,
    "image/svg+xml"
  );
  const [edge, placed, key] = root.children;
  const map = placed?.firstElementChild;
  const scale = Number(/scale\(([\d.]+)\)/.exec(placed?.getAttribute("transform") ?? "")?.[1] ?? 1);
  if (!edge || !placed || !map) throw new Error("no map");
  const unit = drawing.width / scale / units;
  const [x, y, w, h] = framed(box.map((side) => side * unit) as [number, number, number, number]);
  const near = drawing.width / w;
  thin(map, scale / near);
  const high = h * near;
  const height = high + (key ? apart + drawing.height - moved(key, high + apart) : 0);
  const clip = `<clipPath id="part"><rect width="${drawing.width}" height="${high.toFixed(1)}"/></clipPath>`;
  placed.setAttribute("transform", `scale(${near.toFixed(5)}) translate(${(-x).toFixed(1)} ${(-y).toFixed(1)})`);
  const inner = [placed, key].map((part) => part?.outerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', "") ?? "");
  return {
    words: {...words, heading: title, ...(words.note && {note: words.note.replace(notes[0], () => notes[1])})},
    drawing: {
      width: drawing.width,
      height,
      markup: `<rect width="${drawing.width}" height="${height.toFixed(1)}" fill="none"/>${clip}<g clip-path="url(#part)">${inner[0]}</g>${inner[1]}`
    },
    opening: (across, down) => restated(opening(across, down), address, sentence || title)
  };
}

/** Moves a key to where it begins now, and takes its counts out; gives back where it began. */
function moved(key: Element, to: number): number {
  const from = Number(key.querySelector("text")?.getAttribute("y") ?? 0) - line;
  for (const count of key.querySelectorAll("tspan")) count.remove();
  key.setAttribute("transform", `translate(0 ${(to - from).toFixed(1)})`);
  return from;
}

/** The box with air around it, neither too tall nor too flat. */
function framed([x, y, width, height]: readonly [number, number, number, number]): [number, number, number, number] {
  const ratio = Math.min(most, Math.max(least, width / height));
  const [w, h] = [Math.max(width, height * ratio) * air, Math.max(height, width / ratio) * air];
  return [x + (width - w) / 2, y + (height - h) / 2, w, h];
}

/** Lines, dots and hatching as they are on the map of the world. */
function thin(map: Element, by: number): void {
  const times = (element: Element, name: string, factor: number) =>
    element.setAttribute(name, String(Math.round(Number(element.getAttribute(name)) * factor * 1000) / 1000));
  for (const element of [map, ...map.querySelectorAll("[stroke-width]")]) times(element, "stroke-width", by);
  for (const dot of map.querySelectorAll("circle")) times(dot, "r", by * grown);
  for (const pattern of map.querySelectorAll("pattern")) pattern.setAttribute("patternTransform", `scale(${by.toFixed(4)})`);
}

/** What a file says of itself: the sentence of the part in place of that of the world, and where the part is shown. */
function restated(opening: string, address: string, sentence: string): string {
  const {documentElement: root} = new DOMParser().parseFromString(`${opening}</svg>`, "image/svg+xml");
  const said = {
    ":scope > title": sentence,
    ":scope > desc": sentence,
    "Work > title": sentence,
    description: sentence,
    identifier: address
  };
  for (const [selector, text] of Object.entries(said)) {
    const place = root.querySelector(selector);
    if (place) place.innerHTML = text;
  }
  return root.outerHTML.slice(0, -"</svg>".length);
}
