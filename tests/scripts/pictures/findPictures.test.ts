import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {findPictures, pngOf, scalesIn} from "../../../scripts/pictures/findPictures.ts";
import {openCache, writeWhole} from "../../../scripts/pictures/pictureCache.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "left-out-pictures-"))));
afterEach(() => rmSync(folder, {recursive: true}));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), text);
};

test("pictures are the files that ask for it, outside frozen releases", () => {
  write("embed/branches/arg.svg", '<svg xmlns="x" width="9" data-png="1 2" role="img">');
  write("embed/branches/abw.svg", '<svg xmlns="x" width="9" data-png="" role="img">');
  write("cards/home.svg", '<svg xmlns="x" data-png="1">');
  write("v/0123456789/embed/branches/arg.svg", '<svg xmlns="x" data-png="1 2">');
  write("favicon.svg", '<svg xmlns="x"><g data-png="1"/></svg>');
  expect(findPictures(folder)).toEqual([
    {file: "cards/home.svg", scales: [1]},
    {file: "embed/branches/arg.svg", scales: [1, 2]}
  ]);
});

test("a PNG is named for its scale", () => {
  expect([1, 2].map((scale) => pngOf("embed/map/old-age.svg", scale))).toEqual(["embed/map/old-age.png", "embed/map/old-age@2x.png"]);
  expect(scalesIn("<html>")).toEqual([]);
});

describe("the cache", () => {
  const svg = Buffer.from("<svg/>");
  test("has another name for another drawing, scale or basis, and the same for the same", () => {
    const cache = openCache(folder, "basis");
    const names = [
      cache.fileOf(svg, 1),
      cache.fileOf(svg, 2),
      cache.fileOf(Buffer.from("<svg />"), 1),
      openCache(folder, "other").fileOf(svg, 1)
    ];
    expect(new Set(names).size).toBe(4);
    expect(openCache(folder, "basis").fileOf(svg, 1)).toBe(names[0]);
  });
  test("keeps what was asked for, and takes away the rest and halves", () => {
    const cache = openCache(folder, "basis");
    writeWhole(cache.fileOf(svg, 1), Buffer.from("png"));
    write("old-1.png", "png");
    write("cut-1.png.part", "p");
    cache.prune();
    expect(readdirSync(folder)).toEqual([cache.fileOf(svg, 1).slice(folder.length + 1)]);
  });
});
