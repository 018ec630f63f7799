import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseDocument} from "htmlparser2";
import {expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";

const site = readSite(resolve("dist"));

type Element = {readonly name?: string; readonly attribs?: Record<string, string>; readonly data?: string; readonly children?: Element[]};
const childrenOf = (node: Element): Element[] => node.children ?? [];
const textOf = (node: Element): string => node.data ?? childrenOf(node).map(textOf).join("");
const spoken = (node: Element | undefined): string => (node ? textOf(node).replace(/\s+/g, " ").trim() : "");
const all = (node: Element, name: string): Element[] =>
  childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const read = (address: string): Element =>
  parseDocument(readFileSync(join(site.folder, address, "index.html"), "utf8")) as unknown as Element;

/** The nearest thing around each panel that has a title: a figure, or the section of a ranking. */
function panelsIn(node: Element, around?: Element): {panel: Element; around: Element | undefined}[] {
  const own = ["figure", "section"].includes(node.name ?? "") ? node : around;
  if (node.name === "details" && node.attribs?.class === "take") return [{panel: node, around: own}];
  return childrenOf(node).flatMap((child) => panelsIn(child, own));
}

/** A figure is named by its title, which its parts have beneath; the section of a ranking by the first heading that is none of a whole chapter. */
function titleOf(node: Element): string {
  const headings = [...all(node, "h3"), ...all(node, "h2")];
  const own = node.name === "figure" && headings.find(({attribs}) => attribs?.id && attribs.id === node.attribs?.["aria-labelledby"]);
  return spoken(own || headings.find(({attribs}) => attribs?.class !== "eyebrow"));
}
const rowsOf = (node: Element): string[] => {
  const table = all(node, "table")[0];
  return table
    ? all(table, "tr")
        .slice(1)
        .map((row) => spoken(row).replace(/\s/g, ""))
    : [];
};
const embedIn = (panel: Element): string | undefined =>
  all(panel, "a")
    .flatMap(({attribs}) => attribs?.href ?? [])
    .find((href) => /\/embed\/[^.]+\/$/.test(href));

/** What a panel hands out that its page does not show. A ranking hands out the beginning of its table in fewer columns, some charts fewer columns. */
function faultsOf(address: string): string[] {
  const page = read(address);
  return panelsIn(page).flatMap(({panel, around}) => {
    const embed = embedIn(panel);
    if (!around || !embed) return [`${address}: a panel without figure or embed`];
    const shared = read(new URL(embed, "http://site/").pathname);
    const [title, given] = [titleOf(around), spoken(all(shared, "h1")[0])];
    const [rows, taken] = [rowsOf(around), rowsOf(shared)];
    const isRanking = embed.includes("/embed/ranking/");
    const first = (row: Element | undefined) => row && spoken(all(row, "th")[0]);
    const heads = (node: Element) =>
      all(all(node, "table")[0] ?? {}, "tr")
        .slice(1)
        .map(first);
    // The map to explore has its table beneath, region by region.
    const list =
      embed.includes("/embed/map/") && rows.length === 0 ? all(page, "table").find(({attribs}) => attribs?.id === "list") : undefined;
    if (list) {
      const names = new Set(all(list, "th").map(spoken));
      const missing = heads(shared).filter((name) => name !== undefined && !names.has(name));
      return taken.length > 0 && missing.length === 0 ? [] : [`${embed}: not in the list of the page: ${missing.join()}`];
    }
    return [
      ...(title === given ? [] : [`${embed}: the page says "${title}", the embed "${given}"`]),
      ...(isRanking || taken.length === rows.length ? [] : [`${embed}: ${rows.length} rows on the page, ${taken.length} in the embed`]),
      ...(isRanking || heads(around).join() === heads(shared).join() ? [] : [`${embed}: rows of other things`]),
      ...(taken.length > 0 ? [] : [`${embed}: nothing in its table`])
    ];
  });
}

test("what a panel hands out is the figure that stands on the page: title and table", () => {
  const addresses = [...site.pages.keys()].filter((address) => !address.includes("/embed/") && !address.endsWith(".html"));
  const panels = addresses.filter((address) => embedIn(read(address)));
  expect(panels.length).toBeGreaterThan(500);
  const found = panels.flatMap(faultsOf);
  expect(found.slice(0, 20), `${found.length} in all`).toEqual([]);
});
