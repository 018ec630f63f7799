import {readdirSync, readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {geoArea} from "d3";
import {feature} from "topojson-client";
import {describe, expect, test} from "vitest";
import type {World} from "../src/model/world.ts";
import {readCsv} from "../src/tables/readCsv.ts";

const root = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const rows = (file: string, required: string[]) => readCsv(read(file), file, {required, further: /./});

const text = read("data/geo/world.json");
const world: World = JSON.parse(text);
const drawn = world.objects.areas.geometries.map(({id}) => String(id));
const marked = world.markers.map(({id}) => id);
const shown = new Set([...drawn, ...marked]);
const undrawn = world.undrawn.map(({id}) => id);
const countries = rows("data/reference/countries.csv", ["iso3", "un_member"]);
const list = countries.map((row) => row.text("iso3"));

/** Area codes of a raw table; Kosovo is KOS at the ILO. */
function areasWithFigures(): string[] {
  const tables: [string, string][] = [
    ...readdirSync(new URL("data/raw/ilostat/", root)).map((file): [string, string] => [`data/raw/ilostat/${file}`, "ref_area"]),
    ...readdirSync(new URL("data/raw/ilo-wspr/", root)).map((file): [string, string] => [`data/raw/ilo-wspr/${file}`, "ref_area"]),
    ["data/raw/worldbank/WDI.csv", "Country Code"],
    ["data/raw/un-wpp/population.csv", "iso3"]
  ];
  const codes = tables
    .filter(([file]) => file.endsWith(".csv"))
    .flatMap(([file, column]) => rows(file, [column]).map((row) => row.text(column)));
  const known = new Set(list);
  return [...new Set(codes.map((code) => (code === "KOS" ? "XKX" : code)))].filter((code) => known.has(code));
}

describe("the map", () => {
  test("knows the areas of the list, each once, and no other", () => {
    expect([...shown, ...undrawn].sort()).toEqual([...list].sort());
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(new Set(marked).size).toBe(marked.length);
  });
  test("shows every member of the United Nations", () => {
    const members = countries.filter((row) => row.text("un_member") === "1").map((row) => row.text("iso3"));
    expect(members).toHaveLength(193);
    expect(members.filter((id) => !shown.has(id))).toEqual([]);
  });
  test("shows every area with figures", () => {
    const areas = areasWithFigures();
    expect(areas.length).toBeGreaterThan(200);
    expect(areas).toContain("XKX");
    expect(areas.filter((id) => !shown.has(id))).toEqual([]);
  });
  test("joins shapes without a code to areas of the list", () => {
    const joined = Object.entries(world.merged);
    expect(joined.length).toBeGreaterThan(0);
    expect(joined.filter(([shape, into]) => list.includes(shape) || !drawn.includes(into))).toEqual([]);
  });
  test("gives every area a body: no ring is turned inside out or without extent", () => {
    const odd = feature(world, world.objects.areas).features.filter((shape) => !(geoArea(shape) > 0 && geoArea(shape) < 0.5));
    expect(odd.map(({id}) => id)).toEqual([]);
  });
  test("marks what is small: a place on Earth, and Malta but not Mali", () => {
    expect(world.markers.filter(({lon, lat}) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))).toEqual([]);
    expect(marked).toContain("MLT");
    expect(marked).not.toContain("MLI");
  });
  test("dashes boundaries that are not agreed", () => {
    const pairs = world.disputed.map(({a, b}) => `${a}-${b}`);
    for (const pair of ["MAR-ESH", "SRB-XKX", "ISR-PSE", "IND-PAK", "SDN-SSD"]) expect(pairs).toContain(pair);
    expect(world.disputed.filter(({lines}) => lines.flat().length < 2)).toEqual([]);
  });
  test("weighs under 50 kB after gzip", () => {
    expect(gzipSync(text).length).toBeLessThan(50_000);
  });
});
