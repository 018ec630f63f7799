import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {frame} from "../../src/charts/frame.ts";
import {hatch, hatchFill} from "../../src/charts/hatch.ts";
import {cleanSvg} from "../../src/charts/cleanSvg.ts";
import {drawSvg} from "../../src/charts/drawSvg.ts";

const bar = (value: number, more: Plot.RectOptions = {}) =>
  frame({
    width: 344,
    height: 20,
    domain: [0, 100],
    marks: [
      Plot.rect([{value, say: `It is ${value} & no more`, to: "a/?b=1&c"}], {
        x1: 0,
        x2: "value",
        y1: () => 1,
        y2: () => 9,
        ariaLabel: "say",
        ...more
      })
    ]
  });
const hatched = (width: number) =>
  frame({width, height: 20, domain: [0, 100], marks: [hatch, Plot.rect([1], {x1: 0, x2: 100, y1: () => 1, y2: () => 9, fill: hatchFill})]});
const {document} = new JSDOM("").window;
const svgOf = (inner: string): Element => {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg>${inner}</svg>`;
  return holder.firstElementChild as Element;
};

describe("drawSvg", () => {
  test("is one named picture in the page's own style", () => {
    const picture = drawAtBuild(bar(33.3333), {label: 'A "third"'});
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="chart" role="img" aria-label="A &quot;third&quot;"/);
    expect(picture).toContain('width="344" height="20" viewBox="0 0 344 20"');
    expect(picture).not.toMatch(/<style|style=|font-family|plot-|aria-label="rect"/);
  });

  test("rounds coordinates to one decimal", () => {
    expect(drawAtBuild(bar(33.3333), {label: "x"})).toContain('width="114.7"');
  });

  test("keeps what a mark says, and shows scripts where it is", () => {
    expect(drawAtBuild(bar(5), {label: "x"})).toContain('aria-label="It is 5 &amp; no more" role="img" data-mark=""');
  });

  test("the same input gives the same bytes, whatever was drawn before", () => {
    const first = drawAtBuild(hatched(344), {label: "x"});
    drawAtBuild(hatched(680), {label: "other"});
    expect(drawAtBuild(hatched(344), {label: "x"})).toBe(first);
  });

  test("two pictures of one page share no id, and each finds its own", () => {
    const id = (picture: string) => /<pattern id="([^"]+)"/.exec(picture)?.[1];
    const [phone, desk] = [drawAtBuild(hatched(344), {label: "x"}), drawAtBuild(hatched(680), {label: "x"})];
    expect(id(phone)).toBeDefined();
    expect(id(phone)).not.toBe(id(desk));
    expect(phone).toContain(`fill="url(#${id(phone)})"`);
  });

  test("a linked mark is a link that speaks and is no stop of the tab key; its picture is a group", () => {
    const picture = drawAtBuild(bar(5, {href: "to"}), {label: "x"});
    expect(picture).toContain('<a href="a/?b=1&amp;c" tabindex="-1" aria-label="It is 5 &amp; no more" data-mark=""><rect');
    expect(picture).toContain('role="group"');
  });

  test("without a document it says what to use", () => {
    expect(() => drawSvg(bar(5), {label: "x"})).toThrow("drawAtBuild");
  });

  test("refuses a chart with a title, and one that Plot warns about", () => {
    expect(() => drawAtBuild({...bar(5), title: "T"}, {label: "x"})).toThrow("bare svg");
    expect(() => cleanSvg(svgOf("<text>⚠️<title>1 warning</title></text>"), "x")).toThrow("1 warning");
  });
});

describe("cleanSvg", () => {
  test("refuses style attributes", () => {
    expect(() => cleanSvg(svgOf('<g style="color:red"></g>'), "x")).toThrow("<g> of a chart carries a style attribute");
  });

  test("escapes what would end a tag, in words and in names", () => {
    const svg = svgOf("<text></text>");
    svg.firstElementChild?.append("<0.1% & more");
    svg.firstElementChild?.setAttribute("aria-label", 'a "<0.1%"');
    expect(cleanSvg(svg, "x")).toContain('<text aria-label="a &quot;&lt;0.1%&quot;" role="img" data-mark="">&lt;0.1% &amp; more</text>');
  });

  test("writes markup that is also XML", () => {
    const picture = cleanSvg(svgOf("<text>65.9&nbsp;%</text><path d='M0,0'></path>"), "x");
    expect(picture).toContain(">65.9\u00a0%<");
    expect(picture).toContain('<path d="M0,0"/>');
  });

  test("rounds em to two decimals and never writes minus zero", () => {
    const picture = cleanSvg(svgOf('<text y="0.4184em" x="-0.01">a</text>'), "x");
    expect(picture).toContain('y="0.42em" x="0"');
  });
});
