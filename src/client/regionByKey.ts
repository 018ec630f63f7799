import {isListed} from "./regionBeside.ts";

/** The region of a country that the list has, after the continent that it is part of, which stands first under the same heading. */
export function regionsAround(area: string, links: readonly HTMLAnchorElement[]): string[] {
  const own = links.find((link) => isListed(link) && link.dataset.members?.split(" ").includes(area));
  const first = own?.closest("ul")?.querySelector<HTMLAnchorElement>("a");
  return [...new Set([first, own].flatMap((link) => link?.dataset.region ?? []))];
}

/** Where a key leads from a region: + and − along the world, a continent and the region in it (`around`, the wider first), 0 to the world; null for any other. */
export function regionByKey(key: string, here: string, around: readonly string[]): string | null {
  const ways = ["", ...around];
  const at = Math.max(0, ways.indexOf(here));
  const goals: Readonly<Record<string, string | undefined>> = {"+": ways[at + 1] ?? ways[at], "-": ways[at - 1] ?? "", "0": ""};
  return goals[key] ?? null;
}
