import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {choropleth} from "../../src/charts/choropleth.ts";
import type {MapRow} from "../../src/charts/mapDrawing.ts";
import type {World} from "../../src/model/world.ts";
import {squares} from "./squares.ts";

const real: World = JSON.parse(readFileSync(new URL("../../data/geo/world.json", import.meta.url), "utf8"));

const row = (area: string, more: Partial<MapRow> = {}): MapRow => ({
  area,
  label: area,
  value: 34.1,
  class: 1,
  period: 2021,
  say: `${area}: 34.1 % left out (2021)`,
  href: `/countries/${area.toLowerCase()}/`,
  status: "value",
  ...more
});
const unknown = {value: null, class: null, period: null, status: "notPublished"} as const;
const draw = (rows: MapRow[], fit?: string[]) =>
  choropleth(rows, squares, {ariaLabel: "Three squares", hatchId: "hatch", width: 200, ...(fit && {fit})});
const marks = (svg: string) => [...svg.matchAll(/data-mark="(\d+)" aria-label="([^:"]+)/g)].map(([, order, name]) => `${order} ${name}`);

describe("choropleth", () => {
  test("draws three squares", async () => {
    const svg = draw([row("AAA"), row("BBB", {...unknown, say: "BBB: not published"}), row("CCC", {class: 4})]);
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot("snapshots/choropleth.svg");
  });
  test("hatches what is not known and gives it no class of colour", () => {
    const svg = draw([row("AAA", unknown)]);
    expect(svg).toContain('<path class="unknown" fill="url(#hatch)"');
    expect(svg).not.toContain("gap-");
  });
  test("dots what is published but not by the split, and defines the dots only then", () => {
    const svg = draw([row("AAA", {...unknown, status: "notPublishedBySplit"}), row("BBB", unknown)]);
    expect(svg).toContain('<path class="unknown" fill="url(#hatch-dots)"');
    expect(svg).toContain('<path class="unknown" fill="url(#hatch)"');
    expect(svg).toContain('<pattern id="hatch-dots"');
    expect(draw([row("AAA", unknown)])).not.toContain("hatch-dots");
  });
  test("names the classes 1 to 5 and refuses a value without one", () => {
    expect(draw([row("AAA", {class: 0})])).toContain('class="gap-1"');
    expect(draw([row("AAA", {class: 4})])).toContain('class="gap-5"');
    expect(() => draw([row("AAA", {class: null})])).toThrow("AAA has a value and the class null");
    expect(() => draw([row("AAA", {class: 5})])).toThrow("class 5");
  });
  test("an area without an address speaks and does not link", () => {
    const svg = draw([row("AAA", {href: null})]);
    expect(svg).not.toContain("<a ");
    expect(svg).toContain('<g role="img" data-mark="0" aria-label="AAA: 34.1 % left out (2021)">');
  });
  test("in an embed its areas say themselves as titles, and lead where they lead on a page", () => {
    const options = {ariaLabel: "Three squares", hatchId: "hatch", width: 200, titled: true};
    const svg = choropleth([row("AAA"), row("BBB", {href: null})], squares, options);
    expect(svg).toContain('<a href="/countries/aaa/" tabindex="-1"><title>AAA: 34.1 % left out (2021)</title><path ');
    expect(svg).toContain("<g><title>BBB: 34.1 % left out (2021)</title><path ");
    expect(svg.match(/aria-label|data-mark/g)).toEqual(["aria-label"]);
  });
  test("a small area has a ring, above the large ones, and keeps its place in the order of rows", () => {
    const svg = draw([row("CCC"), row("AAA")]);
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(marks(svg)).toEqual(["1 AAA", "0 CCC"]);
  });
  test("areas without a row are quiet land", () => {
    const svg = draw([row("AAA")]);
    expect(svg.match(/class="land" d="([^"]+)"/)?.[1]).toMatch(/^M[^M]+z$/);
    expect(svg).not.toContain("<circle");
  });
  test("a region map speaks for its own areas only and shows them larger", () => {
    const [world, near] = [draw([row("AAA"), row("BBB")]), draw([row("AAA"), row("BBB")], ["AAA"])];
    expect(marks(near)).toEqual(["0 AAA"]);
    const spanOf = (svg: string) => Number(svg.match(/class="gap-2" d="M\d+ \d+l(-?\d+)/)?.[1]);
    expect(Math.abs(spanOf(near))).toBeGreaterThan(Math.abs(spanOf(world)) * 1.4);
  });
  test("a region of which nothing is drawn is a mistake", () => {
    expect(() => draw([row("AAA")], ["ZZZ"])).toThrow("none of the areas ZZZ is on the map");
  });
  test("words cannot break the markup", () => {
    expect(draw([row("AAA", {say: 'A "<b>" & C'})])).toContain('aria-label="A &quot;&lt;b&gt;&quot; &amp; C"');
  });
});

describe("choropleth of the real world", () => {
  const ids = new Set([...real.objects.areas.geometries, ...real.markers].map(({id}) => String(id)));
  const rows = [...ids].map((id) => row(id, {say: `A name of some length ${id}: 34.1 % left out (2021)`}));
  const svg = choropleth(rows, real, {ariaLabel: "World", hatchId: "hatch"});

  test("every area drawn can be picked", () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(svg.match(/<a /g)).toHaveLength(rows.length);
    expect(svg).not.toMatch(/<a [^>]*><\/a>/);
  });
  test("weighs under 40 kB with links and labels", () => {
    expect(gzipSync(svg).length).toBeLessThan(40_000);
  });
  test("carries no style of its own and no broken number", () => {
    expect(svg).not.toMatch(/style|NaN|Infinity|undefined/);
  });
  test("a map across the date line is no wider than its region", () => {
    const fit = ["FJI", "TON", "WSM", "TUV"];
    const near = choropleth(rows, real, {ariaLabel: "Pacific", hatchId: "hatch", fit});
    const places = [...near.matchAll(/(?:cx="|class="gap-2" d="M)(-?\d+)/g)].map(([, x]) => Number(x));
    expect(places.length).toBeGreaterThanOrEqual(fit.length);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1440);
  });
});
