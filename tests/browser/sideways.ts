import {type Page} from "playwright-core";

/** How wide the page is, and which elements reach farthest beyond the window without a scrolling box around them. Runs in the page. */
function measure() {
  // A page that is read from the right grows to the left.
  const isFromRight = document.documentElement.dir === "rtl";
  const reach = (element: Element) => {
    const {left, right} = element.getBoundingClientRect();
    return isFromRight ? window.innerWidth - left : right;
  };
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

/** At which of these widths of the window an open page scrolls sideways, and what sticks out. */
export async function sideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 640});
    const seen = await page.evaluate(measure);
    if (seen.window !== width) faults.push(`the window is ${seen.window} px wide, not ${width}`);
    if (seen.document > width) faults.push(`${width} px: the page is ${seen.document} px wide; ${seen.beyond.join("; ")}`);
  }
  return faults;
}
