import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseDocument} from "htmlparser2";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {format} from "../../src/i18n/format.ts";
import {locales, type Locale} from "../../src/model/locale.ts";
import {addressOf} from "../../src/site/addresses.ts";
import {rawAreas} from "../atlas/rawModel.ts";

type Row = Record<string, string>;
type Node = {readonly name?: string; readonly attribs?: Row; readonly data?: string; readonly children?: Node[]};
type Group = {id: string; kind: string; members: string[]; name: Record<Locale, string>};
type Newest = {year: number; rural: number; urban: number; before: number | undefined; later: {year: number; value: number} | undefined};

const site = readSite(resolve("dist"));
const tableAt = (path: string): Row[] => Papa.parse<Row>(readFileSync(path, "utf8"), {header: true, skipEmptyLines: true}).data;
const rowsOf = (name: string): Row[] => tableAt(`data/raw/worldbank/${name}.csv`);
/** Who defines a group, and since when: its row of the reference. */
const definitions = new Map(
  tableAt("data/reference/groups.csv").map((row) => [row.id!, Object.values(row).join(" ").replaceAll("-", " ")])
);
const years = Array.from({length: 40}, (_, place) => 1990 + place);

/** The values of a series of the World Bank, by country and year, as the downloaded table has them. */
function seriesOf(rows: readonly Row[], code: string): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const own = rows.filter((row) => row["Indicator Code"] === code);
  const valuesOf = (row: Row) => new Map(years.flatMap((year) => (row[year] ? [[year, Number(row[year])] as const] : [])));
  return new Map(own.map((row) => [row["Country Code"]!, valuesOf(row)]));
}
const byArea = rowsOf("ASPIRE_area");
const [rural, urban] = ["rur", "urb"].map((part) => seriesOf(byArea, `per_allsp.cov_pop_${part}`)) as [
  ReturnType<typeof seriesOf>,
  ReturnType<typeof seriesOf>
];
const everyone = seriesOf(rowsOf("WDI"), "per_allsp.cov_pop_tot");

/** The newest survey of both areas, by country, and what a later one says of everyone. */
const newest = new Map<string, Newest>();
for (const [area, values] of rural) {
  const year = Math.max(...[...values.keys()].filter((one) => urban.get(area)?.has(one)));
  const last = Math.max(...(everyone.get(area)?.keys() ?? [0]));
  if (!Number.isFinite(year)) continue;
  const later = last > year ? {year: last, value: everyone.get(area)!.get(last)!} : undefined;
  newest.set(area, {year, rural: values.get(year)!, urban: urban.get(area)!.get(year)!, before: everyone.get(area)?.get(year), later});
}
const hasMoved = ({later, before}: Newest): boolean =>
  later !== undefined &&
  before !== undefined &&
  (Math.abs(later.value - before) >= 10 || later.value >= 2 * before || later.value <= before / 2);

const groups = (rawAreas as unknown as Group[]).filter(({kind, members}) => kind === "group" && (members ?? []).length > 0);
/** The difference of the two values as they are printed, so that a reader who takes one from the other finds it. */
const pointsOf = (one: Newest): number => (Math.round(one.rural * 10) - Math.round(one.urban * 10)) / 10;
const heldIn = (members: readonly string[]): Newest[] => members.flatMap((id) => newest.get(id) ?? []);
const isRecent = ({year}: Newest): boolean => year >= 2016;

/** Half of the countries are above it. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What is skipped: tables are read cell by cell, and what one takes away repeats the page. */
const skipped = (node: Node): boolean =>
  ["table", "script", "style", "nav"].includes(node.name ?? "") || (node.attribs?.class ?? "").split(" ").includes("take");
const childrenOf = (node: Node): Node[] => node.children ?? [];
const all = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const textOf = (node: Node, skip: (one: Node) => boolean = () => false): string =>
  skip(node)
    ? " "
    : (node.data ?? "") +
      childrenOf(node)
        .map((child) => textOf(child, skip))
        .join(node.name === "td" ? "" : " ");
/** The finding at the head of a page, and all that the section of charts says. */
const toldOn = (page: Node): Node[] => [
  ...all(page, "h1"),
  ...all(page, "section").filter(({attribs}) => attribs?.["aria-labelledby"] === "section-reach")
];

const read = (address: string): Node =>
  parseDocument(readFileSync(join(site.folder, fileAt(site, address) ?? "nowhere"), "utf8")) as unknown as Node;

/** The numbers of a text as they are printed; of "SDG 1.3.1" and "CC BY 4.0", which are names, none. */
const numbersIn = (text: string): string[] =>
  text
    .replaceAll(/(SDG|ODS|ODD|المؤشر) 1\.3\.1|CC BY 4\.0/g, " ")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .match(/(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu) ?? [];

/** Every number that the rows of a group give, as the language prints it. */
function explained({id, members}: Group, locale: Locale): Set<string> {
  const {percent, count} = format(locale);
  const held = heldIn(members);
  const recent = held.filter(isRecent);
  const far = (some: readonly Newest[], way: 1 | -1): number => some.filter((one) => way * pointsOf(one) >= 10).length;
  const apart = (some: readonly Newest[], way: 1 | -1): number => some.filter((one) => way * pointsOf(one) >= 1).length;
  const counts = [held, recent].flatMap((some) => {
    const [ahead, behind] = [apart(some, 1), apart(some, -1)];
    return [
      some.length,
      ahead,
      behind,
      some.length - ahead - behind,
      far(some, 1),
      far(some, -1),
      ahead - far(some, 1),
      behind - far(some, -1)
    ];
  });
  const later = held.filter((one) => one.later);
  const parts = groups.filter((part) => id !== part.id && part.members.every((member) => members.includes(member) || id === "world"));
  const ofParts = [...groups, {id, members}].flatMap((part) => {
    const own = members.filter((member) => part.members.includes(member));
    const some = heldIn(own).filter(isRecent);
    const medians =
      some.length < 5 ? [] : [median(some.map((one) => one.rural)), median(some.map((one) => one.urban))].map((one) => percent(one));
    return [...medians, String(some.length), String(own.length)];
  });
  const shares = held.flatMap((one) => [percent(one.rural), percent(one.urban)]);
  const plain = [
    ...[...counts, held.length - recent.length, members.length, members.length - held.length, later.length, later.filter(hasMoved).length],
    ...parts.map((part) => part.members.length)
  ].map((one) => count(one));
  // The ends and the middle of the axis, from where parts are level and far apart, since when a survey counts, and the editions of the tables.
  const said = ["0", "50", "100", "1", "10", "2016", "2025"];
  const defined = (definitions.get(id) ?? "").split(/\s+/).map((one) => one.replace(/^0+(?=\d)/, ""));
  return new Set([...defined, ...shares, ...ofParts, ...plain, ...said, ...held.map(({year}) => String(year))].flatMap(numbersIn));
}

describe.each(locales)("town and country in %s", (locale) => {
  const {percent, signedPoints} = format(locale);
  const names = new Map((rawAreas as unknown as Group[]).map(({id, name}) => [name[locale], id]));
  const pages = groups.map((group) => ({group, page: read(addressOf(locale, "townAndCountry", group.id))}));

  test("has a page for every group, with a map wherever a country has a survey", () => {
    expect(pages.length).toBeGreaterThan(30);
    for (const {group, page} of pages) {
      const known = heldIn(group.members).length;
      expect(JSON.stringify(textOf(page)).includes("undefined"), group.id).toBe(false);
      const maps = all(page, "figure")
        .filter(({attribs}) => attribs?.id === "behind")
        .flatMap((one) => all(one, "svg"))
        .filter(({attribs}) => attribs?.class === "map");
      expect(maps.length, group.id).toBe(known > 0 ? 1 : 0);
    }
  });

  test("prints in its tables what the downloaded rows have, country by country, and all of them", () => {
    let seen = 0;
    for (const {group, page} of pages) {
      const tables = all(page, "table").filter((one) => all(one, "tr").length > 1 && names.has(textOf(all(one, "th").at(-1)!).trim()));
      const wanted = group.members.filter((id) => newest.has(id)).toSorted();
      for (const table of tables) {
        const lines = all(table, "tr").slice(1);
        const told = lines.map((line) => names.get(textOf(all(line, "th")[0]!).trim())!);
        expect(told.toSorted(), group.id).toEqual(wanted);
        lines.forEach((line, place) => {
          const own = newest.get(told[place]!)!;
          const {later, before} = own;
          const printed = [percent(own.rural), percent(own.urban), signedPoints(pointsOf(own)), String(own.year)];
          const after = later ? [percent(later.value), String(later.year)] : [];
          const moved = later && hasMoved(own) ? [percent(before!), String(own.year)] : [];
          const cells = all(line, "td")
            .map((cell) => textOf(cell))
            .join(" ");
          const told4 = numbersIn(printed.join(" "));
          expect(numbersIn(cells).slice(0, 4), `${group.id} ${told[place]}`).toEqual(told4);
          const rest = numbersIn(cells).slice(4);
          expect([[], numbersIn([...after, ...moved].join(" "))], `${group.id} ${told[place]}`).toContainEqual(rest);
          seen += 1;
        });
      }
    }
    expect(seen).toBeGreaterThan(500);
  });

  test("prints no number beside its tables that the rows do not give", () => {
    const faults = pages.flatMap(({group, page}) => {
      const known = explained(group, locale);
      const printed = toldOn(page).flatMap((one) => numbersIn(textOf(one, skipped).replaceAll(/(COVID|كوفيد)-19/g, "$1")));
      expect(printed.length, group.id).toBeGreaterThan(0);
      return printed.filter((one) => !known.has(one)).map((one) => `${group.id}: ${one}`);
    });
    expect(faults.slice(0, 20), `${faults.length} in all`).toEqual([]);
  });
});
