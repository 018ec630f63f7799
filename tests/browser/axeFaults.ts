import axe from "axe-core";
import {type Page} from "playwright-core";

/** How a reader looks at a page: by day or by night, in a window so many px wide. */
export type Look = {readonly scheme: "light" | "dark"; readonly width: number};

type AxeWindow = {axe?: {run: (options: axe.RunOptions) => Promise<axe.AxeResults>}};

/** Only what is wrong is described, and style sheets are not fetched once more. */
const byDay: axe.RunOptions = {resultTypes: ["violations"], preload: false};
/** By night only colours are others. */
const byNight: axe.RunOptions = {...byDay, runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}};

const say = ({id, help, nodes}: axe.Result) =>
  `${id}: ${help}: ${nodes
    .slice(0, 3)
    .map((node) => node.html.slice(0, 160))
    .join(" | ")} (${nodes.length})`;

/** What axe has against an open page in each of these looks, one after the other: by day all that it knows, by night what colours can change. */
export async function axeFaults(page: Page, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  // Not a script element: the page's policy would refuse it.
  await page.evaluate(axe.source);
  for (const {scheme, width} of looks) {
    await page.emulateMedia({colorScheme: scheme});
    await page.setViewportSize({width, height: 800});
    const {passes, violations} = await page.evaluate(
      (options) => (window as unknown as Required<AxeWindow>).axe.run(options),
      scheme === "light" ? byDay : byNight
    );
    const found = passes.length > 0 ? violations.map(say) : ["axe found nothing to look at"];
    faults.push(...found.map((fault) => `${scheme}, ${width} px: ${fault}`));
  }
  return faults;
}
