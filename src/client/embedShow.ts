/** As `askedFor.ts` reads an address, by a name: what is written out into a page cannot call what it imports. */
function askedFor(name: string): string {
  return new URLSearchParams(location.search.replace(/&(?:amp;)+/g, "&").toLowerCase()).get(name) ?? "";
}

/**
 * `?lit=gha`: the country stands out in a drawing, and what its mark says is written beneath; of what is not in the drawing that is said.
 * `data-lit` of the note has the countries that the drawing says, each with its code.
 */
function lightCountry(): void {
  const note = document.querySelector<HTMLElement>("[data-lit]");
  const id = askedFor("lit");
  if (!note || !id) return;
  const {lit = "", none = ""} = note.dataset;
  const name = (lit.split("|").find((one) => one.startsWith(`${id} `)) ?? "").slice(4);
  const titles = [...document.querySelectorAll("svg title")].filter(
    ({textContent: said}) => name && said.startsWith(name) && ":,".includes(said.charAt(name.length))
  );
  for (const {parentElement: mark} of titles)
    if (mark) Object.assign(mark.style, {fill: "color-mix(in srgb,var(--accent) 14%,transparent)", stroke: "var(--accent)"});
  note.textContent = titles[0]?.textContent ?? none.replace("{asked}", () => id);
  note.hidden = false;
}

/** The same on a map, whose countries are links: its shape has an outline above all others. */
function lightShape(): void {
  const note = document.querySelector<HTMLElement>("[data-lit]");
  const id = askedFor("lit");
  if (!note || !id) return;
  const mark = [...document.querySelectorAll("svg a")].find((link) => link.getAttribute("href")?.split("/").at(-2) === id);
  mark?.parentElement?.append(mark);
  for (const shape of mark?.querySelectorAll<SVGElement>("path,circle") ?? [])
    Object.assign(shape.style, {stroke: "var(--ink)", strokeWidth: "2.5px"});
  note.textContent = mark?.querySelector("title")?.textContent ?? note.dataset.none?.replace("{asked}", () => id) ?? "";
  note.hidden = false;
}

/** `?region=western-africa`: a map shows the region from near, in the shape that its frame has, with its own title and counts; an unknown one is said. */
function zoomRegion(): void {
  const note = document.querySelector<HTMLElement>("[data-unknown]");
  const svg = document.querySelector(".map");
  const asked = askedFor("region");
  if (!note || !svg || !asked) return;
  const regions = [...document.querySelectorAll<HTMLTemplateElement>("template[data-region]")];
  const region = regions.find(({dataset}) => dataset.region === asked);
  note.hidden = region !== undefined;
  note.textContent = note.dataset.unknown?.replace("{asked}", () => asked) ?? "";
  if (!region) return;
  const {box = "", members = "", title = ""} = region.dataset;
  const [, , across = 1, down = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const [x = 0, y = 0, width = across, height = down] = box === "" ? [] : box.split(" ").map(Number);
  const wide = Math.max(width, (height * across) / down) * 1.08;
  const high = (wide * down) / across;
  svg.setAttribute("viewBox", [x + (width - wide) / 2, y + (height - high) / 2, wide, high].map(Math.round).join(" "));
  for (const pattern of svg.querySelectorAll("pattern")) pattern.setAttribute("patternTransform", `scale(${wide / across})`);
  for (const ring of svg.querySelectorAll<SVGElement>("circle")) ring.style.setProperty("r", `${wide / 180}px`);
  const ids = members.split(" ");
  const isInside = (mark: Element) => ids.includes(mark.getAttribute("href")?.split("/").at(-2) ?? "");
  const marks = [...svg.querySelectorAll("a")];
  for (const mark of marks) mark.style.opacity = isInside(mark) ? "" : "0.3";
  document.querySelectorAll(".legend .muted").forEach((count, step) => {
    const look = step < 5 ? `.gap-${step + 1}` : ".unknown";
    count.textContent = String(marks.filter((mark) => isInside(mark) && mark.querySelector(look)).length);
  });
  document.querySelector("#title")?.replaceChildren(title);
}

/** The way home of a map keeps what is shown: it leads to the map that one explores, live, and not to the page of the indicator. */
function leadToView(): void {
  const way = document.querySelector<HTMLAnchorElement>(".actions > a");
  const state = new URLSearchParams(["region", "lit"].flatMap((name) => (askedFor(name) ? [[name, askedFor(name)]] : [])));
  if (way && state.size > 0) way.href = `${location.pathname.replace(/^\/v\/[^/]+/, "").replace("/embed/", "/")}?${state}`;
}

/** What embeds do besides, of charts, of maps and of maps whose regions can be seen from near, after what that needs. The functions of this file know each other and the browser. */
export const embedShow = {
  chart: [askedFor, lightCountry],
  map: [askedFor, lightShape],
  regions: [askedFor, lightShape, zoomRegion, leadToView]
} as const;
