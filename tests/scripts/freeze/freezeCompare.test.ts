import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {freezeCompare} from "../../../scripts/freeze/freezeCompare.ts";
import {keepRelease} from "../../../scripts/freeze/keptReleases.ts";

const id = "0123456789";
const folder = mkdtempSync(join(tmpdir(), "left-out-compare-"));
afterAll(() => rmSync(folder, {recursive: true}));

const page = (lines: readonly string[]) => [`<p class="notice" data-frozen hidden>Figures as of release ${id}</p>`, ...lines].join("\n");
const lines: readonly (readonly [live: string, frozen: string])[] = [
  ['<link rel="stylesheet" href="/_astro/Page.css">', `<link rel="stylesheet" href="/v/${id}/_astro/Page.css">`],
  ['<script type="module" src="/_astro/index.js"></script>', `<script type="module" src="/v/${id}/_astro/index.js"></script>`],
  ['<script src="/compare/asked.js"></script>', `<script src="/v/${id}/compare/asked.js"></script>`],
  ['<div id="take-words" data-face="/_astro/face.woff2">', `<div id="take-words" data-face="/v/${id}/_astro/face.woff2">`],
  ['<a data-compare href="/compare/?view=bars">', `<a data-compare href="/v/${id}/compare/?view=bars">`],
  ['<a href="/es/compare/" lang="es" hreflang="es">', `<a href="/v/${id}/es/compare/" lang="es" hreflang="es">`],
  ['<form class="compare-form" method="get" action="/compare/">', `<form class="compare-form" method="get" action="/v/${id}/compare/">`],
  ['<a href="/embed/comparison/brics.svg">', `<a href="/v/${id}/embed/comparison/brics.svg">`],
  // The menu leads to the site as it is, and so does all that is not kept.
  ['<li><a href="/compare/">Compare</a></li>', '<li><a href="/compare/">Compare</a></li>'],
  ['<link rel="canonical" href="/compare/">', '<link rel="canonical" href="/compare/">'],
  ['<a href="/data/indicators/old-age.csv">', '<a href="/data/indicators/old-age.csv">']
];

const files: Readonly<Record<string, string>> = {
  "compare/index.html": page(lines.map(([live]) => live)),
  "compare/asked.js": "0",
  "compare/base.json": "{}",
  "es/compare/index.html": page([]),
  "es/compare/base.json": "{}",
  "data/compare/old-age.json": '{"rows":1}',
  "data/indicators/old-age.csv": "",
  "_astro/index.js": 'm.f=["_astro/open.js","_astro/a.css"];import("./open.js")',
  "_astro/Page.css": "@font-face{src:url(/_astro/face.woff2)}",
  "_astro/face.woff2": "face",
  "embed/comparison/brics.svg": "<svg/>",
  "embed/comparison/brics/index.html": `<p data-frozen hidden>${id}</p>`,
  "embed/loader.js": "1"
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, "dist", file)), {recursive: true});
  writeFileSync(join(folder, "dist", file), text);
}

const written = new Map<string, string>();
const count = freezeCompare(join(folder, "dist"), id, (file, content) => written.set(file, String(content)));

describe("the compare page of a release", () => {
  test("is kept in every language, with all that it loads, and no more", () => {
    expect(count).toBe(2);
    const wanted = Object.keys(files).filter((file) => /compare|_astro|\.svg$/.test(file));
    expect([...written.keys()].sort()).toEqual(wanted.sort());
  });

  test("loads its own copies, keeps its readers among them, and says of which release it is", () => {
    expect(written.get("compare/index.html")?.split("\n").slice(1)).toEqual(lines.map(([, frozen]) => frozen));
    expect(written.get("compare/index.html")).toContain(`<p class="notice">Figures as of release ${id}</p>`);
  });

  test("has scripts and styles that load copies in turn", () => {
    expect(written.get("_astro/index.js")).toBe(`m.f=["v/${id}/_astro/open.js","v/${id}/_astro/a.css"];import("./open.js")`);
    expect(written.get("_astro/Page.css")).toBe(`@font-face{src:url(/v/${id}/_astro/face.woff2)}`);
  });

  test("stands in what a release keeps", () => {
    keepRelease(id, join(folder, "dist"), join(folder, "kept"));
    expect(readFileSync(join(folder, "kept", id, "data/compare/old-age.json"), "utf8")).toBe('{"rows":1}');
  });

  test("is refused where it is of another release", () => {
    expect(() => freezeCompare(join(folder, "dist"), "abcdef0123", () => undefined)).toThrow(
      "does not say that it is of release abcdef0123"
    );
  });
});
