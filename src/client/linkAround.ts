/** The link that a mark stands in, which then speaks for it; or the mark itself. */
export function linkAround(said: SVGElement): SVGElement {
  const link = said.closest<SVGAElement>("svg a");
  if (link === null || link === said) return said;
  for (const name of ["aria-label", "data-say"]) if (said.hasAttribute(name)) link.setAttribute(name, said.getAttribute(name) ?? "");
  return link;
}

/** What a mark says. */
export const markSaid = (mark: SVGElement): string => mark.dataset.say ?? mark.getAttribute("aria-label") ?? "";
