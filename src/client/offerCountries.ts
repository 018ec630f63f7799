import {areaOfLink} from "./areaOfLink.ts";

/** Fills the list of countries to light with those of the list beneath the map, by name. */
export function offerCountries(select: HTMLSelectElement | null, links: Iterable<HTMLAnchorElement>): void {
  const {compare} = new Intl.Collator(document.documentElement.lang);
  const options = Array.from(links, (link) => new Option(link.textContent.trim(), areaOfLink(link)));
  select?.append(...options.sort((a, b) => compare(a.text, b.text)));
  // The country may be lit before its name stands in the list.
  if (select) select.value = document.querySelector<HTMLElement>("lit-country")?.dataset.lit ?? "";
}
