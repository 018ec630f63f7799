import {readFileSync} from "node:fs";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {locales, type Locale} from "../../../src/model/locale.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {groupChange} from "../../../src/topics/group/groupChange.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {population} from "../../measures/sample.ts";
import {cappedOf, numberOf, rawFigure, rawGroups, type RawFigure} from "./groupRaw.ts";
import {numberFaults, span} from "../../reading/numberFaults.ts";
import {rawAreas, rawSeries, type RawArea} from "../../atlas/rawModel.ts";
import {mayLead} from "../../atlas/soundRows.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {textFaults} from "../../reading/textsOf.ts";

const atlas = made();
const [from, to] = [2015, 2023];
const views = locales.flatMap((locale) =>
  rawGroups.map((group) => ({locale, group, view: groupChange(atlas.group(group.id), localAtlas(atlas, languageOf(locale)), {from})}))
);

/** The split once more: means of the weights and of the values of both years, over the countries that are comparable. */
function rawSplit(group: RawArea) {
  const [first, last] = [from, to].map((year) => rawFigure(group, "any-benefit", {year}));
  if (!first || !last || first.share < 0.5 || last.share < 0.5) return null;
  const pairs = first.parts.flatMap((a) => {
    const b = last.parts.find(({row}) => row.area === a.row.area);
    if (!b || a.row.remark !== b.row.remark) return [];
    const isBroken = rawSeries("any-benefit", a.row.area).some(
      ({flag, period}) => flag === "break" && period! > a.row.period! && period! <= b.row.period!
    );
    return isBroken ? [] : [[a, b] as const];
  });
  const [before, after] = [0, 1].map((i) => pairs.reduce((sum, pair) => sum + pair[i]!.weight, 0)) as [number, number];
  const all = ({parts, share}: RawFigure): number => parts.reduce((sum, {weight}) => sum + weight, 0) / share;
  if (before / all(first) < 0.5 || after / all(last) < 0.5) return null;
  const did = pairs.map(([a, b]) => ({
    area: a.row.area,
    points: ((a.weight / before + b.weight / after) / 2) * (b.row.value - a.row.value)
  }));
  const byCountries = did.reduce((sum, {points}) => sum + points, 0);
  const byPeople = pairs.reduce((sum, [a, b]) => sum + ((a.row.value + b.row.value) / 2) * (b.weight / after - a.weight / before), 0);
  const points = last.value - first.value;
  const areas = new Set([...first.parts, ...last.parts].map(({row}) => row.area));
  return {first, last, points, byCountries, byPeople, byReporting: points - byCountries - byPeople, did, areas};
}

/** Hand-written notes, straight from the model. */
const notes = JSON.parse(readFileSync("data/model/annotations.json", "utf8")) as {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: number | null;
}[];

/** Points of the countries in which some value of the years compared carries a note, by hand or by rule, and moves the figure visibly. */
function notedPoints({did, first, last}: NonNullable<ReturnType<typeof rawSplit>>): number[] {
  const yearOf = (figure: RawFigure, area: string): number => figure.parts.find(({row}) => row.area === area)!.row.period!;
  return did.flatMap(({area, points}) => {
    const years = rawSeries("any-benefit", area).filter(({period}) => period! >= yearOf(first, area) && period! <= yearOf(last, area));
    const isNoted = years.some(
      (row) =>
        !mayLead("any-benefit", row) ||
        notes.some((note) => note.indicator === "any-benefit" && note.area === area && (note.period ?? row.period) === row.period)
    );
    return isNoted && Math.abs(points) >= 0.05 ? [points] : [];
  });
}

/** What the first part says of countries with a note: their points, and the rest. */
function notedFaults(text: string, found: NonNullable<ReturnType<typeof rawSplit>>, locale: Locale): string[] {
  const noted = notedPoints(found);
  const [, part, without, ...more] = (text.match(/[+−]?\d+[.,]\d+/g) ?? []).map((one) => numberOf(one, locale));
  if (noted.length === 0) return part === undefined ? [] : [`a note without a value that has one: ${text}`];
  const points = noted.reduce((sum, one) => sum + one, 0);
  const within = 0.5 / 10 ** decimals(text) + 1e-9;
  const isRight = Math.abs((part ?? NaN) - points) <= within && Math.abs((without ?? NaN) - (found.byCountries - points)) <= within;
  return isRight && more.length === 0 ? [] : [`${points} of ${found.byCountries} carry a note: ${text}`];
}

const signedIn = (text: string, locale: Locale): number => numberOf(/[+−]?\d+[.,]\d+/.exec(text)?.[0] ?? "", locale);
const decimals = (text: string): number => /\d+[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
const bare = (text: string, group: RawArea, locale: Locale): string =>
  text
    .replaceAll(group.name[locale]!, "")
    .replace(
      /(?:with|reúnen|avec) (?:el |más del )?>?\d+(?:[.,]\d)?\s?% (?:of the people|de las personas|des personnes)|لديها (?:أكثر من )?\u2066?\d+(?:\.\d)?%\u2069? من الأشخاص/,
      ""
    );

function faults({locale, group, view}: (typeof views)[number]): string[] {
  const found = rawSplit(group);
  if (!found) return view.told === null ? numberFaults(view.title, locale, [{plain: from}, {plain: to}]) : ["told, and should not be"];
  if (!view.told) return ["not told"];
  const {sentences, parts, movers, table} = view.told;
  const digits = 1;
  const amounts = [found.byCountries, found.byPeople, found.byReporting];
  const printed = parts.map((text) => signedIn(text, locale));
  const total = signedIn(sentences[2] ?? "", locale);
  const rows = [found.first, found.last].map(({parts: behind}) => behind.map(({row}) => row));
  const ends = [found.first, found.last].flatMap((figure, i) =>
    numberFaults(bare(sentences[i] ?? "", group, locale), locale, [
      {plain: [from, to][i]!},
      {percent: figure.value},
      {plain: rows[i]!.length},
      {plain: figure.of},
      ...span(rows[i]!),
      ...cappedOf("any-benefit", figure)
    ])
  );
  const wrong = printed.filter((value, i) => Math.abs(value - amounts[i]!) > 0.5 / 10 ** digits + 1e-9);
  const said = found.did.filter(({points}) => Math.abs(points) >= 0.05).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const unsaid = said.slice(0, 5).filter(({area}) => !movers.includes(rawAreas.find(({id}) => id === area)!.name[locale]!));
  const points = table.rows.slice(1).flatMap((cells) => (cells[3]?.absent ? [] : [numberOf(cells[3]?.text ?? "", locale)]));
  return [
    ...ends,
    ...notedFaults(parts[0] ?? "", found, locale),
    ...wrong.map((value) => `a part of ${value}`),
    ...(Math.abs(total - found.points) <= 0.5 / 10 ** digits + 1e-9 ? [] : [`a change of ${total} and not ${found.points}`]),
    ...([...parts, sentences[2] ?? ""].every((text) => decimals(text) === 1) ? [] : [`decimals: ${parts.join(" ")}`]),
    ...(Math.abs(printed.reduce((sum, value) => sum + value, 0) - total) < 0.05 ||
    /rounded|redondeadas|arrondies|مقرّبة/.test(sentences[2] ?? "")
      ? []
      : [`${printed.join(" ")} is not ${total}`]),
    ...(unsaid.length === 0 ? [] : [`movers: ${movers}`]),
    ...(table.rows.length === found.areas.size + 1 && points.length === found.did.length ? [] : [`${table.rows.length} rows`]),
    ...(Math.abs(points.reduce((sum, value) => sum + value, 0) - found.byCountries) < 0.005 * (points.length + 1) ? [] : ["points"])
  ];
}

describe("the change of a computed figure", () => {
  test("is what the rows say, for every group, and its printed parts add up", () => {
    expect(views.filter(({view}) => view.told).length).toBeGreaterThan(20);
    expect(views.flatMap((one) => faults(one).map((fault) => `${one.locale} ${one.group.id}: ${fault}`))).toEqual([]);
  });
  test("tells of India and Mexico apart in the world’s: +8.4 of +13.8, and +5.4 without", () => {
    const world = views.find(({locale, group}) => locale === "en" && group.id === "world");
    expect(world?.view.told?.parts[0]).toMatch(
      /^\+13\.8: .* Of this, \+8\.4 is due to India and Mexico, where values carry a note; the rest is \+5\.4$/
    );
  });
  test("has no spoiled text", () => expect(views.flatMap(({view}) => textFaults(view))).toEqual([]));
});

describe("in a small world", () => {
  const both = (area: string, persons = 100) => [2015, 2023].map((year) => population(area, year, {total: persons}));
  const world = {area: "world", period: 2023, value: 40};
  const told = (rows: {area: string; period: number; value: number; flag?: "break"}[], areas: readonly string[]) => {
    const small = sampleAtlas({rows: [world, ...rows], populations: areas.flatMap((area) => both(area))});
    return groupChange(small.group("region"), localAtlas(small, languageOf("en")), {from}).told;
  };
  const amounts = (found: ReturnType<typeof told>) => found?.parts.map((part) => part.split(":")[0]);

  test("a country that starts reporting is no progress, and the table says so", () => {
    const still = ["AAA", "BBB"].flatMap((area) => [2015, 2023].map((period) => ({area, period, value: 10})));
    const found = told([...still, {area: "CCC", period: 2023, value: 100}], ["AAA", "BBB", "CCC"]);
    expect(amounts(found)).toEqual(["0.0", "0.0", "+30.0"]);
    expect(found?.sentences[2]).toBe("The change of +30.0 percentage points from 2015 to 2023 splits into these parts:");
    expect(found?.movers).toBe("");
    expect(found?.table.rows.map((cells) => cells.map(({text}) => text).join(" "))).toEqual([
      "All countries with values both times   0.00",
      "Land AAA 10.0% 10.0% 0.00",
      "Land BBB 10.0% 10.0% 0.00",
      "Land CCC – 100% who reported"
    ]);
  });
  test("nor is a country whose series broke", () => {
    const still = ["AAA", "BBB"].flatMap((area) => [2015, 2023].map((period) => ({area, period, value: 10})));
    const broken = [
      {area: "CCC", period: 2015, value: 10},
      {area: "CCC", period: 2023, value: 70, flag: "break" as const}
    ];
    expect(amounts(told([...still, ...broken], ["AAA", "BBB", "CCC"]))).toEqual(["0.0", "0.0", "+20.0"]);
  });
  test("a country whose value takes a doubtful step is told apart, at the ends of it or beyond", () => {
    const still = ["AAA", "BBB"].flatMap((area) => [2015, 2023].map((period) => ({area, period, value: 10})));
    const steps = [10, 10, 40, 40].map((value, i) => ({area: "CCC", period: [2015, 2019, 2020, 2023][i]!, value}));
    const found = told([...still, ...steps], ["AAA", "BBB", "CCC"]);
    expect(found?.parts[0]).toBe(
      "+10.0: coverage changed in countries with values both times. Of this, +10.0 is due to Land CCC, where values carry a note; the rest is 0.0"
    );
    expect(found?.movers).toBe("By country: Land CCC (+10.0, see note).");
  });
  test("one decimal stands in every sentence, and where the parts do not add up for it, that is said", () => {
    const rows = [
      {area: "AAA", period: 2015, value: 10},
      {area: "AAA", period: 2023, value: 10.14},
      {area: "BBB", period: 2023, value: 10.26}
    ];
    const found = told(rows, ["AAA", "BBB"]);
    // 0.14 by countries and 0.06 by reporting: 0.1 and 0.1, and 0.2 in all.
    expect(amounts(found)).toEqual(["+0.1", "0.0", "+0.1"]);
    const odd = told([...rows.slice(0, 2), {area: "BBB", period: 2023, value: 10.22}], ["AAA", "BBB"]);
    // 0.14 and 0.04 are 0.1 and 0.0, but 0.2 in all.
    expect(amounts(odd)).toEqual(["+0.1", "0.0", "0.0"]);
    expect(odd?.sentences[2]).toBe(
      "The change of +0.2 percentage points from 2015 to 2023 splits into these parts (rounded, they do not add up exactly):"
    );
    expect(found?.sentences[2]).not.toContain("rounded");
  });
  test("is not told where too few report", () => {
    expect(told([{area: "AAA", period: 2023, value: 10}], ["AAA"])).toBeNull();
    expect(told([], [])).toBeNull();
  });
});
