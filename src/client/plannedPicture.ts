import {layers, type SetWords} from "./pictureWords.ts";

/** Where everything comes to stand: the scale of the words and of the drawing, and how much of the width the words have to themselves (0: all of it). */
export type Plan = {readonly size: number; readonly scale: number; readonly beside: number};

/** Above the drawing, and below it. */
export const [head, foot] = [layers.slice(0, 3), layers.slice(3)];

/** Px between words and drawing. */
export const apart = 14;

type Room = {
  readonly inner: readonly [width: number, height: number];
  readonly margin: number;
  readonly set: (layers: readonly string[], width: number, size: number) => SetWords;
};

/** The plan in which the smaller of words and drawing is the largest; of those, the one with the larger words. */
export function plannedPicture(drawing: {readonly width: number; readonly height: number}, {inner, margin, set}: Room): Plan {
  const [width, height] = inner;
  let best = {size: 0.2, scale: 0.2, beside: 0, worth: -1};
  for (const beside of width > height ? [0, 0.27, 0.32, 0.37, 0.42] : [0]) {
    for (let size = 2; size > 0.3; size -= 0.05) {
      const column = beside === 0 ? width : width * beside;
      const high = set(head, column, size).height + set(foot, column, size).height;
      const [across, down] = beside === 0 ? [width, height - high - 2 * apart * size] : [width - column - margin, height];
      const scale = Math.min(across / drawing.width, down / drawing.height, 2);
      const worth = high + apart > height ? -1 : Math.min(size, scale) + Math.min(size, 1.1 * scale) / 100;
      if (worth > best.worth) best = {size, scale, beside, worth};
    }
  }
  return best;
}
