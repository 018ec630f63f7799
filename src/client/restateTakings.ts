/** The address of the embed of a map, in a snippet, a citation or a link. */
const embed = /(\/embed\/map\/[a-z-]+\/)(?:\?[^\s"'}]*)?/g;

type State = {
  /** The finding of the world, in place of which a text says that of the region. */
  readonly whole: string;
  /** What is to be known of it. */
  readonly note: string;
  /** The link of the region that is shown. */
  readonly link: HTMLAnchorElement | undefined;
};

/** As `src/model/escapeXml.ts` has it. */
const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A text with one finding in place of another, as it is and as BibTeX escapes it. */
const inBoth = (text: string, whole: string, title: string): string =>
  [(one: string) => one, (one: string) => one.replaceAll("%", "\\%")].reduce(
    (said, as) => said.replaceAll(as(whole), () => as(title)),
    text
  );

/**
 * What one can take of a map says what is shown: its snippet, citations and links lead to the region that one sees and to the country that is lit, and its texts
 * tell of the region. The texts of the world are kept beside them. Only an open panel is written to: by then its own scripts have filled it.
 */
export function restateTakings(explorer: HTMLElement, {whole, note, link}: State): void {
  const panel = explorer.querySelector<HTMLDetailsElement>("details.take[open]");
  const {region = "", title = whole, more = ""} = link?.dataset ?? {};
  const [, , units = 0] = explorer.querySelector<SVGSVGElement>("svg.map")?.dataset.whole?.split(" ").map(Number) ?? [];
  const lit = document.querySelector<HTMLElement>("lit-country")?.dataset.lit ?? "";
  const state = new URLSearchParams({...(region && {region}), ...(lit && {lit})}).toString();
  for (const field of panel?.querySelectorAll("textarea") ?? []) {
    field.dataset.whole ??= field.value;
    const query = state && `?${field.value.includes("<iframe") ? state.replace("&", "&amp;") : state}`;
    const text = field.dataset.whole === explorer.dataset.sentence && more ? more : inBoth(field.dataset.whole, whole, title);
    field.value = text.replace(embed, `$1${query}`);
  }
  explorer.querySelector(".map-pictures")?.toggleAttribute("hidden", lit === "");
  const address = inXml(`${location.origin}${location.pathname}?region=${region}`);
  const box = link?.dataset.box?.split(" ").map(Number);
  const notes = [note, link?.dataset.note ?? ""].map(inXml);
  const zoom = {region, address, title: inXml(title), sentence: inXml(more), notes, box, units};
  for (const picture of panel?.querySelectorAll("take-picture") ?? []) Object.assign(picture, {zoom: box ? zoom : null});
  for (const way of panel?.querySelectorAll<HTMLAnchorElement>("a.open") ?? []) {
    const url = new URL(way.href);
    for (const name of ["region", "lit"]) url.searchParams.delete(name);
    way.href = `${url.href}${state && (url.search ? "&" : "?")}${state}`;
  }
}
