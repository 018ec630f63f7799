import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {hatch} from "../../src/charts/hatch.ts";
import {paper} from "../../src/charts/paper.ts";
import {drawSvg} from "../../src/charts/drawSvg.ts";

const {document} = new JSDOM("").window;
const rows = [
  {name: "Ärea <one> & two", value: 12.34, to: "/a/?b=1&c"},
  {name: "Zero\nin two lines", value: 0, to: "/b/"}
];

describe("the document of the build", () => {
  test("makes the same bytes as a browser's for every way in which charts use marks", () => {
    const marks = [
      hatch,
      Plot.barX(rows, {x: "value", y: "name", fill: "red", rx: 2}),
      Plot.text(rows, {x: "value", y: "name", text: "name", textAnchor: "start", lineHeight: 1.2}),
      Plot.dot(rows, {x: "value", y: "name", symbol: "diamond", ariaLabel: "name", href: "to"}),
      Plot.line(rows, {x: "value", y: "name", clip: true}),
      Plot.ruleX([0]),
      Plot.axisX({ticks: 3})
    ];
    const options = {width: 300, height: 100, x: {domain: [0, 20], axis: null}, y: {axis: null}, marks};
    expect(drawSvg(options, {label: "Both", document: paper})).toBe(drawSvg(options, {label: "Both", document}));
  });

  test("keeps nodes in their order, wherever they are put and taken from", () => {
    for (const each of [paper, document]) {
      const make = (name: string) => each.createElementNS("http://www.w3.org/2000/svg", name);
      const names = (parent: Element) => {
        const found: string[] = [];
        for (let child = parent.firstChild; child; child = child.nextSibling) found.push(child.nodeName);
        return found.join(" ");
      };
      const [root, a, b, c] = [make("g"), make("a"), make("b"), make("c")];
      root.append(a, c);
      root.insertBefore(b, c);
      expect(names(root)).toBe("a b c");
      root.appendChild(a);
      expect(names(root)).toBe("b c a");
      root.removeChild(a);
      root.appendChild(each.createTextNode("end"));
      expect(names(root)).toBe("b c #text");
      expect(root.textContent).toBe("end");
      root.textContent = "";
      expect(root.firstChild).toBeNull();
      expect(() => root.insertBefore(a, b)).toThrow();
    }
  });
});
