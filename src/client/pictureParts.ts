import {layers} from "./pictureWords.ts";

/** What a picture is made of, so that it can be set anew in another shape. */
export type PictureParts = {
  /** The beginning of a file of a size, up to its paper: what it is called and what it says of itself. */
  readonly opening: (width: number, height: number) => string;
  /** Its words by layer ("heading", "note"), as they stand in XML. */
  readonly words: Readonly<Record<string, string>>;
  /** What is drawn, with its key; in units. */
  readonly drawing: {readonly width: number; readonly height: number; readonly markup: string};
};

/** Figures of one width, in all that is drawn. The policy of a page complains of styles in what it parses: they are put back when it is written. */
export const figureStyle = ' style="font-variant-numeric:tabular-nums"';

const space = ' xmlns="http://www.w3.org/2000/svg"';

/** Takes an SVG picture of the site apart at its layers (`src/pictures/chartPicture.ts`). Throws where it has no drawing. */
export function pictureParts(svg: string): PictureParts {
  const {documentElement: root} = new DOMParser().parseFromString(svg.replaceAll(figureStyle, ""), "image/svg+xml");
  const drawing = root.querySelector("#drawing");
  const frame = drawing?.firstElementChild;
  if (!drawing || !frame) throw new Error("no drawing");
  const wordsIn = (layer: string) =>
    Array.from(root.querySelectorAll(`#${layer} tspan`), (line) => line.innerHTML.replaceAll(space, "")).join(" ");
  const [width = 0, height = 0] = ["width", "height"].map((side) => Number(frame.getAttribute(side)));
  const markup = drawing.innerHTML.replaceAll(space, "");
  const words = Object.fromEntries(layers.map((layer) => [layer, wordsIn(layer)]));
  for (const part of root.querySelectorAll(":scope > :not(title, desc, metadata)")) part.remove();
  return {
    words,
    drawing: {width, height, markup},
    opening(across, down) {
      for (const [name, value] of Object.entries({width: across, height: down, viewBox: `0 0 ${across} ${down}`}))
        root.setAttribute(name, String(value));
      return root.outerHTML.slice(0, -"</svg>".length);
    }
  };
}
