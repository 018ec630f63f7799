import {crc32, deflateSync} from "node:zlib";
import {nearest, paletteOf} from "./paletteOf.ts";

/** Opaque pixels, row by row; each is one number with red in its lowest byte. */
export type Pixels = {readonly width: number; readonly height: number; readonly colours: Uint32Array};

/** Level 9 takes eight times as long and saves a twentieth. */
const compression = {level: 7, memLevel: 9};
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A PNG whose pixels are numbers of a palette: a card has few colours, and such a file is a third of one with all channels. */
export function indexedPng(pixels: Pixels): Buffer {
  const {width, height} = pixels;
  const palette = paletteOf(pixels.colours);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for a pixel, each a number of the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", entries),
    chunk("IDAT", deflateSync(rowsOf(pixels, palette), compression)),
    chunk("IEND", Buffer.alloc(0))
  ]);
}

/** Every row begins with a 0: no filter, for neighbours in a palette are not alike. */
function rowsOf({width, height, colours}: Pixels, palette: readonly number[]): Buffer {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  let last = palette[0] ?? 0;
  let place = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to += 1;
    for (let x = 0; x < width; x++) {
      const colour = colours[from++] ?? 0;
      if (colour !== last) {
        last = colour;
        place = places.get(colour) ?? nearest(colour, palette);
        places.set(colour, place);
      }
      rows[to++] = place;
    }
  }
  return rows;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
