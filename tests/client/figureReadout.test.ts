import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>", {pretendToBeVisual: true});
const {document, Event, KeyboardEvent, MouseEvent} = window;
Object.assign(globalThis, {
  document,
  HTMLElement: window.HTMLElement,
  customElements: window.customElements,
  getComputedStyle: window.getComputedStyle
});
await import("../../src/client/figureReadout.ts");

const figure = (marks: string, kind = "map") =>
  `<figure-readout><svg class="${kind}" role="img" aria-label="All">${marks}</svg><output>Pick one</output></figure-readout>`;
const map = figure(
  '<a href="#b" tabindex="-1" data-mark="1" aria-label="B: 2"><path class="gap-1" d="M0 0l1 1 2 3z"/></a>' +
    '<g data-mark="2" aria-label="C: 3"><path d="M0 0l1 1 2 3z"/></g><a href="#a" tabindex="-1" data-mark="0" aria-label="A: 1"><circle r="2"/></a>'
);
const said = () => document.querySelector("output")?.textContent;
const mark = (label: string) => document.querySelector<SVGElement>(`svg [aria-label="${label}"]`)!;
const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
const point = (type: string, at: Element, pointerType: string) =>
  at.dispatchEvent(Object.assign(new Event(type, {bubbles: true}), {pointerType}));
const click = (at: Element) => at.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));

describe("figure-readout", () => {
  beforeEach(() => {
    document.body.innerHTML = map;
  });
  test("is one Tab stop: the first mark by number", () => {
    expect([...document.querySelectorAll("[tabindex='0']")]).toEqual([mark("A: 1")]);
    expect(document.querySelector("svg")?.getAttribute("role")).toBe("group");
    expect(mark("C: 3").getAttribute("role")).toBe("img");
  });
  test("arrows walk the marks of a chart by number and stop at the ends; Home and End jump", () => {
    document.querySelector("svg")!.setAttribute("class", "chart");
    mark("A: 1").focus();
    expect(said()).toBe("A: 1");
    press("ArrowRight");
    expect(said()).toBe("B: 2");
    expect(mark("B: 2").getAttribute("tabindex")).toBe("0");
    expect(mark("A: 1").getAttribute("tabindex")).toBe("-1");
    press("End");
    press("ArrowDown");
    expect(said()).toBe("C: 3");
    press("Home");
    expect(said()).toBe("A: 1");
  });
  test("arrows lead to the neighbour that lies there on a map, and nowhere where there is none", () => {
    const places: [string, number, number][] = [
      ["A: 1", 0, 0],
      ["B: 2", 40, 4],
      ["C: 3", 4, 40]
    ];
    for (const [label, left, top] of places) mark(label).getBoundingClientRect = () => ({left, top, width: 8, height: 8}) as DOMRect;
    document.querySelector("svg")!.getBoundingClientRect = () => ({left: 0, top: 0, right: 100, bottom: 100, width: 100}) as DOMRect;
    mark("A: 1").focus();
    press("ArrowRight");
    expect(said()).toBe("B: 2");
    press("ArrowRight");
    expect(said()).toBe("B: 2");
    press("ArrowLeft");
    press("ArrowDown");
    expect(said()).toBe("C: 3");
  });
  test("on a map it is said at the pointer too, until Escape is pressed anywhere", () => {
    point("pointerover", mark("B: 2").firstElementChild!, "mouse");
    expect(document.querySelector(".tip")?.textContent).toBe("B: 2");
    document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
    expect(document.querySelector<HTMLElement>(".tip")?.hidden).toBe(true);
    expect(said()).toBe("Pick one");
  });
  test("a mouse near a dot picks the nearest one, and no dot that is far", () => {
    for (const [label, left] of [
      ["A: 1", 0],
      ["B: 2", 30],
      ["C: 3", 400]
    ] as const)
      mark(label).getBoundingClientRect = () => ({left, top: 0, width: 8, height: 8}) as DOMRect;
    const svg = document.querySelector("svg")!;
    const move = (clientX: number) =>
      svg.dispatchEvent(Object.assign(new Event("pointermove", {bubbles: true}), {pointerType: "mouse", clientX, clientY: 4}));
    move(22);
    expect(said()).toBe("B: 2");
    move(12);
    expect(said()).toBe("A: 1");
    move(200);
    expect(said()).toBe("Pick one");
  });
  test("Escape brings the first text back", () => {
    mark("A: 1").focus();
    press("Escape");
    expect(said()).toBe("Pick one");
    expect(document.querySelector(".outline")).toBeNull();
  });
  test("a mouse over a mark shows it, with an outline above all; leaving clears", () => {
    point("pointerover", mark("B: 2").firstElementChild!, "mouse");
    expect(said()).toBe("B: 2");
    expect(document.querySelector("svg")?.lastElementChild?.getAttribute("class")).toBe("outline");
    expect(document.querySelector(".outline path")?.getAttribute("d")).toBe("M0 0l1 1 2 3z");
    point("pointerleave", document.querySelector("svg")!, "mouse");
    expect(said()).toBe("Pick one");
  });
  test("a finger's first tap shows, its second follows; a mouse click follows at once", () => {
    point("pointerdown", mark("B: 2"), "touch");
    expect(click(mark("B: 2").firstElementChild!)).toBe(false);
    expect(said()).toBe("B: 2");
    expect(click(mark("B: 2").firstElementChild!)).toBe(true);
    expect(click(mark("A: 1"))).toBe(false);
    point("pointerdown", mark("A: 1"), "mouse");
    expect(click(mark("A: 1"))).toBe(true);
  });
});

describe("figure-readout around a chart", () => {
  test("a link around a mark speaks for it, and groups of marks do not", () => {
    document.body.innerHTML = figure(
      '<g aria-label="bar"><a href="#x"><rect data-mark="" aria-label="X: 1"/></a><rect data-mark="" aria-label="Y: 2" data-say="Y, in 2021: 2"/></g>',
      "chart"
    );
    const [stop] = document.querySelectorAll<SVGElement>("[tabindex='0']");
    expect(stop?.localName).toBe("a");
    stop?.focus();
    expect(said()).toBe("X: 1");
    press("ArrowRight");
    expect(said()).toBe("Y, in 2021: 2");
    expect(document.querySelector(".outline")).toBeNull();
  });
});
