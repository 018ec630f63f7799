import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, expect, test} from "vitest";
import {readSite} from "../../../scripts/inspect/readSite.ts";
import {scales, totalOf} from "../../../scripts/inspect/weight.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-weigh-"));
afterAll(() => rmSync(folder, {recursive: true}));

const html =
  '<link rel="stylesheet" href="/a/a.css"><script type="module" src="/a/a.js"></script><img alt="" src="/p.png"><a href="/p2.png">more</a>';
const files = {
  "index.html": html,
  "a/a.css": 'p{}@font-face{src:url("./f.woff2")}',
  "a/a.js": 'import "./b.js";',
  "a/b.js": 'import("./c.js")',
  "a/c.js": 'import("./drawnPicture.a1.js")',
  "a/drawnPicture.a1.js": 'import"./d.js";import"./b.js"',
  "a/d.js": "2",
  "a/f.woff2": "0123456789",
  "p.png": "12345",
  "p2.png": "not loaded"
};

test("a page weighs what it loads and what that loads, text compressed; what it loads when it is asked to stands apart", () => {
  mkdirSync(join(folder, "a"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const zipped = (text: string) => gzipSync(text, {level: 6}).length;
  const site = readSite(folder);
  const weight = scales(site)(site.pages.get("/")!);
  const js = zipped(files["a/a.js"]) + zipped(files["a/b.js"]) + zipped(files["a/c.js"]);
  const asked = zipped(files["a/drawnPicture.a1.js"]) + zipped(files["a/d.js"]);
  expect(weight).toEqual({html: zipped(html), css: zipped(files["a/a.css"]), js, fonts: 10, images: 5, asked});
  expect(totalOf(weight)).toBe(zipped(html) + zipped(files["a/a.css"]) + js + 15);
});
