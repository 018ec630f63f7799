/** What the page says of the world: kept while it speaks of a region. */
type Whole = {readonly page: string; readonly figure: string; readonly region: string; readonly note: string};

/** Where the note stands that is of what the map shows. */
export const noteOf = (explorer: Element): Element | null => explorer.querySelector(".note:has(+ .source)");

/** Puts the words of a region that its link carries in the place of those of the world; `beyond` names those that the picture does not hold. */
export function sayRegion(
  explorer: HTMLElement,
  {whole, link, beyond}: {whole: Whole; link: HTMLAnchorElement | undefined; beyond: readonly string[]}
): void {
  const {titled = "", beyond: pattern = ""} = explorer.dataset;
  const name = link?.textContent.trim() ?? "";
  const said = (selector: string, text: string) => {
    const place = explorer.querySelector<HTMLElement>(selector);
    if (place) Object.assign(place, {textContent: text, hidden: text === ""});
  };
  document.title = link ? whole.page.replace(/^.*(?= · )/, () => titled.replace("{place}", name)) : whole.page;
  said("#explored-title", link?.dataset.title ?? whole.figure);
  said("[data-region-name]", link ? name : whole.region);
  const note = noteOf(explorer);
  // That of the world has links to its terms.
  if (note) note.innerHTML = whole.note;
  if (note && link) note.textContent = link.dataset.note ?? "";
  said(".map-more", link?.dataset.more ?? "");
  const names = new Intl.ListFormat(document.documentElement.lang).format(beyond);
  said(".map-beyond", beyond.length > 0 ? pattern.replace("{names}", () => names) : "");
  explorer.querySelector("[data-step='0']")?.toggleAttribute("hidden", !link);
}
