import {expect, test} from "vitest";
import {asOnePicture} from "../../src/taking/embedDrawings.ts";

const mark = (n: number) => `<a href="/countries/x${n}/" tabindex="-1" aria-label="X${n}: 1%" data-mark=""><circle r="3"/></a>`;
const triangle = '<path d="M0 0" aria-label="Africa: 2%" role="img" data-mark=""/>';
const svgOf = (marks: number) =>
  `<svg role="group" aria-label="A chart">${triangle}${Array.from({length: marks - 1}, (_, n) => mark(n)).join("")}</svg>`;

test("a drawing of some marks keeps their names and links", () => {
  expect(asOnePicture(svgOf(120))).toBe(svgOf(120));
});

test("a drawing of very many marks is one picture with its own name", () => {
  expect(asOnePicture(svgOf(121))).toBe(`<svg role="img" aria-label="A chart"><path d="M0 0"/>${'<circle r="3"/>'.repeat(120)}</svg>`);
});
