import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {findPictures, oddSize, pngOf} from "../../../scripts/pictures/findPictures.ts";
import {openCache, writeWhole} from "../../../scripts/pictures/openCache.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "left-out-pictures-"))));
afterEach(() => rmSync(folder, {recursive: true}));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), text);
};

test("pictures are the cards of every language, and no chart or card of a frozen release", () => {
  for (const file of [
    "cards/home.svg",
    "es/cards/countries/arg.svg",
    "cards/home.png",
    "embed/cards/arg.svg",
    "favicon.svg",
    "v/0123456789/cards/home.svg"
  ])
    write(file, "<svg/>");
  expect(findPictures(folder)).toEqual(["cards/home.svg", "es/cards/countries/arg.svg"]);
});

test("there are none in a folder that is not there, is empty or is a file", () => {
  write("a.svg", "<svg/>");
  for (const name of ["none", "a.svg"]) expect(findPictures(join(folder, name))).toEqual([]);
  expect(findPictures(folder)).toEqual([]);
});

test.each([
  ['<svg xmlns="x" width="1200" height="630">', null],
  ['<?xml version="1.0"?>\n<svg height="630" width="1200" viewBox="0 0 20 10">', null],
  ['<svg width="1200" height="6300"><rect height="630"/>', "a.svg is 1200 × 6300, where a card is 1200 × 630: it is not drawn."],
  ["<svg>", "a.svg is ? × ?, where a card is 1200 × 630: it is not drawn."],
  ["", "a.svg is ? × ?, where a card is 1200 × 630: it is not drawn."]
])("%s: %s", (svg, sentence) => expect(oddSize(svg, "a.svg")).toBe(sentence));

test("a PNG has the name of its drawing", () => expect(pngOf("cards/home.svg")).toBe("cards/home.png"));

describe("the cache", () => {
  const svg = Buffer.from("<svg/>");
  test("has another name for another drawing or basis, and the same for the same", () => {
    const cache = openCache(folder, "basis");
    const names = [cache.fileOf(svg), cache.fileOf(Buffer.from("<svg />")), openCache(folder, "other").fileOf(svg)];
    expect(new Set(names).size).toBe(3);
    expect(openCache(folder, "basis").fileOf(svg)).toBe(names[0]);
  });
  test("keeps what was asked for, and takes away the rest and halves", () => {
    const cache = openCache(folder, "basis");
    writeWhole(cache.fileOf(svg), Buffer.from("png"));
    write("old-1.png", "png");
    write("cut-1.png.part", "p");
    cache.prune();
    expect(readdirSync(folder)).toEqual([cache.fileOf(svg).slice(folder.length + 1)]);
  });
});
