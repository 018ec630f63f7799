import {describe, expect, test} from "vitest";
import {drawPng} from "../../../scripts/pictures/drawPng.ts";

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="200" height="60" fill="#fff"/>${inner}</svg>`;
const bytes = (inner: string) => drawPng(svg(inner));
const word = (family: string, weight = 400, text = "Left Out") =>
  `<text x="5" y="40" font-size="30" font-family="${family}" font-weight="${weight}">${text}</text>`;

describe("a PNG of an SVG", () => {
  test("is as large as the SVG says", () => expect([16, 20].map((at) => bytes("").readUInt32BE(at))).toEqual([200, 60]));
  test("is the same bytes each time", () => expect(bytes(word("Open Sans"))).toEqual(bytes(word("Open Sans"))));

  test("has letters of each face, and no others than ours", () => {
    const [none, regular, bold, serif] = [
      bytes(""),
      bytes(word("Open Sans")),
      bytes(word("Open Sans", 600)),
      bytes(word("Newsreader", 600))
    ];
    expect(new Set([none, regular, bold, serif].map(String)).size).toBe(4);
    expect(bytes(word("DejaVu Sans"))).toEqual(regular);
  });
  test("has the signs that texts use: no two look the same", () => {
    const signs = [..."–—−…“”«»’≥≤áéíóúñüç€·→"];
    const drawn = signs.map((sign) => String(bytes(word("Open Sans", 400, sign))));
    expect(signs.filter((_, place) => drawn.indexOf(drawn[place]!) !== place)).toEqual([]);
  });
});
