/** The region so many steps on among those of the list beneath the map; from the world the first or the last. */
export function regionBeside(here: string, links: readonly HTMLAnchorElement[], step: number): string {
  const ids = links.flatMap((link) => (isListed(link) ? [link.dataset.region ?? ""] : []));
  const at = ids.indexOf(here);
  return (at === -1 ? ids.at(step > 0 ? 0 : -1) : ids.at((at + step) % ids.length)) ?? "";
}

/** Whether a region has a heading in the list beneath the map: there every country is in one such region. */
export const isListed = (link: HTMLAnchorElement): boolean => (link.getAttribute("href") ?? "").startsWith("#");
