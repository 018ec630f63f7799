import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {pageAndEmbedAtBuild} from "../../src/charts/drawAtBuild.ts";

type Spot = {readonly x: number; readonly fill: string};
const spots = (count: number, fill = "red"): Spot[] => Array.from({length: count}, (_, x) => ({x, fill}));
const written = (some: readonly Spot[], marks: Plot.Markish[] = []) =>
  pageAndEmbedAtBuild(
    {
      axis: null,
      marks: [
        Plot.dot(some, {x: "x", r: 3, fill: "fill", stroke: "none", href: ({x}: Spot) => `/x${x}/`, ariaLabel: ({x}: Spot) => `X${x}`}),
        ...marks
      ]
    },
    {label: "A chart"}
  );
const count = (text: string, part: string) => text.split(part).length - 1;

test("a drawing of some marks says in an embed what it says on its page, as titles", () => {
  const {page, embed} = written(spots(120));
  expect(count(page, "data-mark")).toBe(120);
  expect(page).toContain('<a href="/x7/" tabindex="-1" aria-label="X7" data-mark=""><circle ');
  expect(embed).toContain('<a href="/x7/" tabindex="-1"><title>X7</title><circle ');
  expect(count(embed, "<title>")).toBe(120);
  expect(count(embed, "aria-label")).toBe(1);
});

test("a mark that leads nowhere has a title of its own in an embed", () => {
  const text = Plot.text(["End"], {frameAnchor: "right", ariaLabel: () => "The <end>"});
  expect(written(spots(1), [text]).embed).toMatch(/<text [^>]*><title>The &lt;end&gt;<\/title>End<\/text>/);
});

test("a drawing of very many marks is one picture with its own name, its text and all its marks", () => {
  const text = Plot.text(["End"], {frameAnchor: "right", ariaLabel: () => "The end"});
  const {page, embed} = written(spots(120), [text]);
  expect(count(page, "data-mark")).toBe(121);
  expect(page).toMatch(/^<svg [^>]*role="group" aria-label="A chart"/);
  expect(embed).toMatch(/^<svg [^>]*role="img" aria-label="A chart"/);
  expect(count(embed, "aria-label")).toBe(1);
  expect(embed).not.toMatch(/<a |data-mark|href/);
  expect(count(embed, "<circle ")).toBe(120);
  expect(embed).toContain(">End</text>");
});

test("so many dots of one look in a row are a path; a dot of another look ends the row", () => {
  expect(count(written(spots(499)).embed, "<circle ")).toBe(499);
  expect(written(spots(500)).embed).not.toContain("<circle ");
  expect(count(written(spots(500)).embed, "<path ")).toBe(1);
  const two = written([...spots(300), ...spots(300, "blue"), ...spots(500), ...spots(1, "blue")]).embed;
  expect([count(two, "<circle "), count(two, "<path ")]).toEqual([601, 1]);
});

test("so are dots whose colour is written once, on their group", () => {
  const marks = [
    Plot.dot(spots(500), {x: "x", r: {value: () => 3, scale: null}, fill: "red", stroke: "none", ariaLabel: ({x}: Spot) => `X${x}`})
  ];
  const {page, embed} = pageAndEmbedAtBuild({axis: null, marks}, {label: "A chart"});
  expect([count(page, "<circle "), count(page, 'fill="red"')]).toEqual([500, 1]);
  expect([count(embed, "<circle "), count(embed, "<path "), count(embed, 'stroke="red"')]).toEqual([0, 1, 1]);
});

test("what a drawing refers to has the same name in both", () => {
  const {page, embed} = written(spots(200), [Plot.ruleX([0], {clip: true})]);
  const named = (text: string) => /clip-path="url[^"]*"/.exec(text)?.[0];
  expect(named(page)).toMatch(/#c\w+-0/);
  expect(named(embed)).toBe(named(page));
});
