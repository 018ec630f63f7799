import type {Pixels} from "./indexedPng.ts";

/** A drawing at half its size: each pixel the mean of four. Costs a tenth of drawing it again. */
export function halved({width, height, colours}: Pixels): Pixels {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint32Array(w * h);
  for (let y = 0, to = 0; y < h; y++) {
    for (let x = 0, from = 2 * y * width; x < w; x++, from += 2) {
      const a = colours[from]!;
      const b = colours[from + 1]!;
      const c = colours[from + width]!;
      const d = colours[from + width + 1]!;
      half[to++] = a === b && b === c && c === d ? a : mean(a, b, c, d);
    }
  }
  return {width: w, height: h, colours: half};
}

/** Channel by channel, rounded to the nearest. */
function mean(a: number, b: number, c: number, d: number): number {
  let mixed = 0xff000000;
  for (const shift of [0, 8, 16]) {
    const sum = ((a >> shift) & 255) + ((b >> shift) & 255) + ((c >> shift) & 255) + ((d >> shift) & 255);
    mixed |= ((sum + 2) >> 2) << shift;
  }
  return mixed >>> 0;
}
