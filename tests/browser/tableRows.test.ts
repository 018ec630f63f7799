import {expect, test} from "vitest";
import {openPage} from "./openPage.ts";

/** How far the first lines of a row's cells are apart from that of its head, in px: links of several lines push nothing down. */
const steps = (): number[] => {
  const firstLine = (cell: Element): number => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    if (!text) return NaN;
    const range = document.createRange();
    range.selectNodeContents(text);
    const [first] = [...range.getClientRects()].filter(({width}) => width > 1);
    return first ? first.bottom : NaN;
  };
  return [...document.querySelectorAll("tbody tr:has(> th a)")].flatMap((row) => {
    const [head, ...cells] = [...row.children].map(firstLine);
    return cells.filter((line) => !Number.isNaN(line)).map((line) => Math.abs(line - head!));
  });
};

test.each(["/mutual-health/", "/strategies/"])(
  "first lines of a row stand on one line where names are links of several lines: %s",
  async (address) => {
    const {page, close} = await openPage(address, {viewport: {width: 768, height: 900}});
    const found = await page.evaluate(steps);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((step) => step > 4)).toEqual([]);
    await close();
  }
);
