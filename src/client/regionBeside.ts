/** The region so many steps on among those of the list beneath the map; from the world the first or the last. */
export function regionBeside(here: string, links: readonly HTMLAnchorElement[], step: number): string {
  const ids = links.flatMap((link) => {
    const {region} = link.dataset;
    return region && link.getAttribute("href") === `#${region}` ? [region] : [];
  });
  const at = ids.indexOf(here);
  return (at === -1 ? ids.at(step > 0 ? 0 : -1) : ids.at((at + step) % ids.length)) ?? "";
}

/** Where a key leads from a region: + and − along the world, a continent and the region in it (`around`, the wider first), 0 to the world; null for any other. */
export function regionByKey(key: string, here: string, around: readonly string[]): string | null {
  const ways = ["", ...around.slice(0, 2)];
  const at = Math.max(0, ways.indexOf(here));
  const goals: Readonly<Record<string, string | undefined>> = {"+": ways[at + 1] ?? ways[at], "-": ways[at - 1] ?? "", "0": ""};
  return goals[key] ?? null;
}
