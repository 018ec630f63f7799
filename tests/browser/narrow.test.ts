import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";
import {templates} from "./templates.ts";

/** How wide the page is, and which elements reach farthest beyond the window without a scrolling box around them. */
function measure() {
  const reach = (element: Element) => element.getBoundingClientRect().right;
  // An inline element (a custom one, if nobody said otherwise) boxes nothing in.
  const scrolls = (element: Element) => {
    const {display, overflowX} = getComputedStyle(element);
    return display !== "inline" && overflowX !== "visible";
  };
  // What is taken out of the flow escapes every box that it is not positioned in.
  const boxOf = (element: Element) => {
    const isFree = element instanceof HTMLElement && getComputedStyle(element).position === "absolute";
    return isFree ? element.offsetParent : element.parentElement;
  };
  const isBoxed = (element: Element) => {
    for (let box = boxOf(element); box && box !== document.body; box = boxOf(box)) if (scrolls(box)) return true;
    return false;
  };
  const beyond = [...document.body.querySelectorAll("*")].filter(
    (element) => reach(element) > window.innerWidth + 0.5 && !isBoxed(element)
  );
  const say = (element: Element) => `${element.localName}.${element.getAttribute("class") ?? ""} to ${Math.round(reach(element))} px`;
  return {window: window.innerWidth, document: document.documentElement.scrollWidth, beyond: beyond.slice(0, 5).map(say)};
}

describe("nothing scrolls sideways at 320 px, which is also 400 % of 1280", () => {
  test.each(templates)("%s", async (address) => {
    const {page, close} = await openPage(address, {viewport: {width: 320, height: 640}});
    const widths = await page.evaluate(measure);
    await close();
    expect(widths.window).toBe(320);
    expect(widths.document, widths.beyond.join("; ")).toBeLessThanOrEqual(widths.window);
  });
});
