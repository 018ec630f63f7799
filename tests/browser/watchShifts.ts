import type {Page} from "playwright-core";

declare global {
  interface Window {
    /** How far the layout has shifted, as browsers count it. */
    shifted?: number;
  }
}

/** Counts every shift of the layout from the first moment on, as a reader sees it who scrolls the page. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {value: number}[]) window.shifted = (window.shifted ?? 0) + entry.value;
    }).observe({type: "layout-shift", buffered: true});
  });

/** The sum of all shifts so far. */
export const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => window.shifted ?? NaN);
