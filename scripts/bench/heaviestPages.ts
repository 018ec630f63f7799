import {locales} from "../../src/model/locale.ts";
import {type Site} from "../inspect/readSite.ts";
import {scales, totalOf, type Weight} from "../inspect/weight.ts";
import {sayKilobytes} from "../steps/amounts.ts";

/** "/es/countries/arg/" → "/countries/*": pages of one template. */
export function kindOf(address: string): string {
  const [first = "", ...rest] = address.split("/").filter((part) => part !== "");
  const segments = (locales as readonly string[]).includes(first) ? rest : [first, ...rest];
  if (segments.length === 0 || segments[0] === "") return "/";
  return `/${segments.map((segment, place) => (place === segments.length - 1 && place > 0 ? "*" : segment)).join("/")}`;
}

/** The heaviest page of every kind, heaviest kind first: text as gzip, everything a page loads counted. */
export function heaviestPages(site: Site): string {
  const weigh = scales(site);
  const heaviest = new Map<string, {address: string; weight: Weight; total: number}>();
  for (const page of site.pages.values()) {
    const weight = weigh(page);
    const found = {address: page.address, weight, total: totalOf(weight)};
    const kind = kindOf(page.address);
    if (found.total > (heaviest.get(kind)?.total ?? -1)) heaviest.set(kind, found);
  }
  const sorted = [...heaviest].sort(([, a], [, b]) => b.total - a.total);
  return sorted
    .map(([kind, {address, weight, total}]) => {
      const parts = Object.entries(weight).map(([part, bytes]) => `${part} ${sayKilobytes(bytes)}`);
      return `${kind.padEnd(20)}${sayKilobytes(total).padStart(10)}  ${address}  (${parts.join(", ")})`;
    })
    .join("\n");
}
