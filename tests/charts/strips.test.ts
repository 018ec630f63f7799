import {expect, test} from "vitest";
import {drawAtBuild, pageAndEmbedAtBuild} from "../../src/charts/drawAtBuild.ts";
import {strips, type StripRow} from "../../src/charts/strips.ts";
import type {StripDot} from "../../src/charts/stripMarks.ts";
import {sampleTicks, widths} from "./sampleRow.ts";

/** Places that look scattered and are always the same. */
const dots = (count: number, spreadOver: number, from: number): StripDot[] =>
  Array.from({length: count}, (_, i) => {
    const value = Math.round((from + ((i * 37) % 101) * (spreadOver / 100)) * 10) / 10;
    return {value: Math.min(100, value), say: `Country ${i}: ${value}% in 2021`, href: `../../countries/c${i}/`, emphasis: i === 3};
  });
const figure = (value: number) => ({value, text: `${value}%`, say: `Published for the region: ${value}% in 2023`});
const rows: StripRow[] = [
  {label: "Africa", dots: [...dots(40, 20, 0), ...dots(14, 80, 5)], median: figure(14.8), published: figure(19.1)},
  {label: "Americas", dots: dots(35, 90, 10), median: figure(58.2), published: figure(68.2)},
  {label: "Europe and Central Asia", dots: dots(50, 40, 62), median: figure(99.1), published: figure(85.2)},
  {label: "Arab States", dots: dots(2, 100, 0), median: figure(0), published: null},
  {label: "Asia and the Pacific, with all of its small island states", dots: [], median: null, published: figure(100)}
];
const words = {country: "a country", median: "middle country", published: "published for the region"};
const draw = (some: readonly StripRow[], width: number) =>
  drawAtBuild(strips(some, {width, words, ticks: sampleTicks}), {label: "Regions"});

test.each(widths)("five regions at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/strips-${width}.svg`);
});

test("every country is there once, linked for pointers and out of the tab order", () => {
  const picture = draw(rows.slice(0, 1), 344);
  expect([...picture.matchAll(/<a href="[^"]+" tabindex="-1" aria-label=/g)]).toHaveLength(54);
  expect(picture).toContain('role="group"');
});

test("dozens at one value do not make a tower", () => {
  const same = (count: number) => Array.from({length: count}, (_, i) => ({value: 100, say: `Country ${i}`}));
  const height = (count: number) =>
    strips([{label: "Europe", dots: same(count), median: null, published: null}], {width: 344, words}).height ?? 0;
  expect(height(200)).toBeLessThan(160);
  expect(height(3)).toBeLessThan(height(200));
});

test("no regions make an empty picture", () => {
  expect(draw([], 344)).not.toContain("<circle");
});

test("dots of old surveys are hollow and named above, and are so where there are any", () => {
  const at = (value: number, old?: boolean): StripDot => ({value, say: `Country at ${value}`, ...(old && {old})});
  const drawn = (some: readonly StripDot[]) =>
    drawAtBuild(
      strips([{label: "Africa", dots: some, median: null, published: null}], {width: 560, words: {...words, old: "an old survey"}}),
      {
        label: "Regions"
      }
    );
  const picture = drawn([at(10, true), at(40), at(70, true)]);
  const groups = Array.from(picture.matchAll(/<g fill="var\(--paper\)"[^>]*>(.*?)<\/g>/g), ([, inner]) => inner!);
  const hollow = groups.flatMap((inner) => Array.from(inner.matchAll(/aria-label="([^"]+)"/g), ([, said]) => said));
  expect(hollow).toEqual(["Country at 10", "Country at 70"]);
  expect(picture).toContain("an old survey");
  expect(drawn([at(10), at(40)])).not.toContain("an old survey");
});

test("in an embed, hundreds of dots are one path, and hundreds of hollow ones one outline", () => {
  const many = Array.from({length: 1400}, (_, i): StripDot => ({
    value: (i * 7) % 100,
    say: `Country ${i}`,
    ...(i % 2 === 0 && {old: true})
  }));
  const {page, embed} = pageAndEmbedAtBuild(strips([{label: "World", dots: many, median: null, published: null}], {width: 560, words}), {
    label: "World"
  });
  expect(page.match(/<circle/g)!.length).toBeGreaterThan(1399);
  // The dots once, the hollow ones twice: their line, and the paper within it.
  expect(embed.match(/h0/g)).toHaveLength(2100);
  expect(embed).toContain('stroke="var(--outline)" stroke-width="15"');
  expect(embed.match(/<circle/g)?.length ?? 0).toBeLessThan(10);
});

test("a dot at the cap of its source is a dark ring, named above where there is one", () => {
  const drawn = (some: readonly StripDot[]) =>
    drawAtBuild(
      strips([{label: "Africa", dots: some, median: null, published: null}], {
        width: 560,
        words: {...words, old: "an old survey", capped: "at the cap"}
      }),
      {label: "Regions"}
    );
  const capped = {value: 0, say: "Country at the cap", capped: true};
  const picture = drawn([capped, {value: 0, say: "Country at 0"}, {value: 30, say: "Country at 30"}]);
  const groups = Array.from(picture.matchAll(/<g fill="var\(--paper\)" stroke="var\(--ink\)"[^>]*>(.*?)<\/g>/g), ([, inner]) => inner!);
  const rings = groups.flatMap((inner) => Array.from(inner.matchAll(/aria-label="([^"]+)"/g), ([, said]) => said));
  expect(rings).toEqual(["Country at the cap"]);
  expect(picture).toContain("at the cap</text>");
  expect(picture).not.toContain("an old survey");
  expect(drawn([{value: 0, say: "Country at 0"}])).not.toContain("at the cap");
});

test("the dots that stand out are named above, where there are any", () => {
  const drawn = (some: readonly StripDot[]) =>
    drawAtBuild(strips([{label: "Africa", dots: some, median: null, published: null}], {width: 560, words: {...words, own: "this one"}}), {
      label: "Regions"
    });
  expect(drawn([{value: 3, say: "Own", emphasis: true}])).toContain("this one</text>");
  expect(drawn([{value: 3, say: "Other"}])).not.toContain("this one");
});
