import axe from "axe-core";
import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";
import {templates} from "./templates.ts";

type AxeWindow = {axe: {run: (options: axe.RunOptions) => Promise<axe.AxeResults>}};

/** Only what is wrong is described, and style sheets are not fetched once more. */
const quick: axe.RunOptions = {resultTypes: ["violations"], preload: false};

/** Everything axe knows by day; by night only what colours can change. */
const looks = [
  {scheme: "light", width: 360, options: {}},
  {scheme: "light", width: 1280, options: {}},
  {scheme: "dark", width: 360, options: {runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}}},
  {scheme: "dark", width: 1280, options: {runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}}}
] as const satisfies readonly {scheme: "light" | "dark"; width: number; options: object}[];

const say = ({id, help, nodes}: axe.Result) =>
  `${id}: ${help}: ${nodes
    .slice(0, 3)
    .map((node) => node.html.slice(0, 160))
    .join(" | ")} (${nodes.length})`;

describe("axe and the console find nothing", () => {
  for (const {scheme, width, options} of looks) {
    test.each(templates)(`on %s, ${scheme}, ${width} px wide`, async (address) => {
      const {page, complaints, close} = await openPage(address, {colorScheme: scheme, viewport: {width, height: 800}});
      // Not a script element: the page's policy would refuse it.
      await page.evaluate(axe.source);
      const results = await page.evaluate((wanted) => (window as unknown as AxeWindow).axe.run(wanted), {
        ...quick,
        ...options
      } as axe.RunOptions);
      await close();
      expect(results.passes.length).toBeGreaterThan(0);
      expect(results.violations.map(say)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
});
