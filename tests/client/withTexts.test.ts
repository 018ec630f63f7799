import {crc32} from "node:zlib";
import {describe, expect, test} from "vitest";
import {drawPng} from "../../scripts/pictures/drawPng.ts";
import {withTexts} from "../../src/client/withTexts.ts";
import {chunksOf, textsOf} from "../pictures/readPng.ts";

const png = drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"/>');

describe("texts of a PNG", () => {
  test("stand before its end, each with its sum, and read back in any script", () => {
    const texts = [
      ["Title", "Túnez: 97 % · تونس"],
      ["Copyright", "CC BY 4.0"]
    ] as const;
    const whole = Buffer.from(withTexts(png, texts));
    expect(textsOf(whole)).toEqual(Object.fromEntries(texts));
    expect(chunksOf(whole).map(({name}) => name)).toEqual(["IHDR", "PLTE", "IDAT", "iTXt", "iTXt", "IEND"]);
    for (const {name, content, sum} of chunksOf(whole)) expect(sum).toBe(crc32(Buffer.concat([Buffer.from(name), content])));
  });

  test("leave the pixels as they were; a text of nothing is left out", () => {
    expect(Buffer.from(withTexts(png, [["Title", ""]]))).toEqual(png);
    const kept = chunksOf(Buffer.from(withTexts(png, [["Title", "a"]]))).filter(({name}) => name !== "iTXt");
    expect(kept).toEqual(chunksOf(png));
  });
});
