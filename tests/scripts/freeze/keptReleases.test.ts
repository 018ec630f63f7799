import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {keepRelease, layOutKept} from "../../../scripts/freeze/keptReleases.ts";

const id = "0123456789";
let root = "";
const at = (path: string) => join(root, path);
const write = (path: string, text: string) => {
  mkdirSync(join(at(path), ".."), {recursive: true});
  writeFileSync(at(path), text);
};
const lay = () => layOutKept(at("releases"), at("dist"));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "left-out-kept-"));
  write("dist/embed/map/old-age/index.html", `<p data-frozen hidden>${id}</p>`);
  write("dist/embed/loader.js", "0");
  keepRelease(id, at("dist"), at("releases"));
  lay();
});
afterEach(() => rmSync(root, {recursive: true}));

const page = `<p>${id}</p>`;
const frozen = `v/${id}/embed/map/old-age/index.html`;

describe("a kept release", () => {
  test("is laid out with what it says of itself", () => {
    expect(lay()).toEqual([id]);
    expect(readFileSync(at(`dist/${frozen}`), "utf8")).toBe(page);
    expect(JSON.parse(readFileSync(at(`dist/v/${id}/release.json`), "utf8"))).toEqual({files: 2, bytes: page.length + 1});
  });

  test.each<[string, () => void]>([
    ["empty", () => (rmSync(at(`releases/${id}`), {recursive: true}), mkdirSync(at(`releases/${id}`)))],
    ["a file", () => (rmSync(at(`releases/${id}`), {recursive: true}), write(`releases/${id}`, ""))],
    ["without a file", () => rmSync(at(`releases/${id}/embed/loader.js`))],
    ["with a file that is cut", () => truncateSync(at(`releases/${id}/embed/loader.js`))],
    ["with a file more", () => write(`releases/${id}/more.html`, "")],
    ["with half a word of itself", () => write(`releases/${id}/release.json`, '{"files":')],
    ["with nothing said of itself", () => write(`releases/${id}/release.json`, "null")]
  ])("that is %s is named, and what is on the site stays", (_what, spoil) => {
    spoil();
    expect(lay).toThrow(/^releases\/0123456789 is not whole: [^\n]+\.$/);
    expect(() => keepRelease(id, at("dist"), at("releases"))).toThrow("is not whole");
    expect(readFileSync(at(`dist/${frozen}`), "utf8")).toBe(page);
  });
});

test.each<[string, string, () => void]>([
  ["a file", "releases", () => write("releases", "")],
  ["a link that leads nowhere", "releases", () => symlinkSync(at("nowhere"), at("releases"))],
  ["a file", "dist/v", () => write("dist/v", "")]
])("%s instead of %s is a sentence", (_what, path, put) => {
  rmSync(at(path), {recursive: true});
  put();
  expect(lay).toThrow(new RegExp(`^${path} is a file, or a link that leads nowhere, [^\\n]+\\.$`));
});
