import {inflateSync} from "node:zlib";
import {expect, test} from "vitest";
import {indexedPng} from "../../../scripts/pictures/indexedPng.ts";
import {nearest, paletteOf} from "../../../scripts/pictures/paletteOf.ts";

const [white, black, red, grey] = [0xffffffff, 0xff000000, 0xff0000ff, 0xff808080];
const of = (width: number, ...colours: number[]) => ({width, height: colours.length / width, colours: Uint32Array.from(colours)});

/** Chunks by name, and the pixels as the palette has them. */
function read(png: Buffer): {chunks: string[]; width: number; pixels: string[]} {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const width = chunks.get("IHDR")!.readUInt32BE(0);
  const rows = inflateSync(chunks.get("IDAT")!);
  const places = [...rows].filter((_, place) => place % (width + 1) > 0);
  const pixels = places.map((place) => chunks.get("PLTE")!.toString("hex", 3 * place, 3 * place + 3));
  return {chunks: [...chunks.keys()], width, pixels};
}

test("pixels come back as they went in, red before green before blue", () => {
  const {chunks, width, pixels} = read(indexedPng(of(3, white, red, black, 0xff112233, white, white)));
  expect(chunks).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  expect(width).toBe(3);
  expect(pixels).toEqual(["ffffff", "ff0000", "000000", "332211", "ffffff", "ffffff"]);
});

test("the same pixels give the same bytes", () => {
  expect(indexedPng(of(2, white, red, black, grey))).toEqual(indexedPng(of(2, white, red, black, grey)));
});

test("a palette has the commonest colours first, and one entry for colours that look alike", () => {
  expect(paletteOf(Uint32Array.from([black, red, red, white, white, white, 0xfffefefe]))).toEqual([white, red, black]);
  expect(paletteOf(Uint32Array.from({length: 300}, (_, place) => place * 0x010f0f)).length).toBeLessThanOrEqual(64);
});

test("a colour that has no entry takes the nearest", () => {
  expect(nearest(0xfff0f0f0, [black, red, white])).toBe(2);
  expect(nearest(0xff101020, [white, black])).toBe(1);
});
