/**
 * What an embed does with `?lit=gha`: the country stands out in its drawing, and what its mark says is written beneath. What is not in the drawing is
 * said to be missing. `data-lit` of the note has the names of the countries that the drawing says, by code; those of a map are links.
 */
function lightCountry(): void {
  const note = document.querySelector<HTMLElement>("[data-lit]");
  const asked = new URLSearchParams(location.search.replace(/&(?:amp;)+/g, "&").toLowerCase()).get("lit");
  if (!note || !asked) return;
  const name = note.dataset.lit
    ?.split("|")
    .find((one) => one.startsWith(`${asked} `))
    ?.slice(4);
  const titles = Array.from(document.querySelectorAll("svg title"));
  const marks = titles
    .filter(
      ({textContent, parentElement}) =>
        parentElement?.getAttribute("href")?.includes(`/countries/${asked}/`) ||
        (name && (textContent.startsWith(`${name}:`) || textContent.startsWith(`${name},`)))
    )
    .flatMap(({parentElement}) => parentElement ?? []);
  for (const mark of marks) {
    mark.classList.add("lit");
    // The last of a map is painted above its neighbours.
    if (mark.closest(".map")) mark.parentElement?.append(mark);
  }
  note.textContent = marks[0]?.querySelector("title")?.textContent ?? note.dataset.none?.replace("{asked}", () => asked) ?? "";
  note.hidden = false;
}

/** What the embed of a map does with `?region=western-africa`: shows the region from near, with its own title and counts; an unknown one is said. */
function zoomRegion(): void {
  const note = document.querySelector<HTMLElement>("[data-unknown]");
  const svg = document.querySelector(".map");
  const asked = new URLSearchParams(location.search.replace(/&(?:amp;)+/g, "&").toLowerCase()).get("region");
  if (!note || !svg || !asked) return;
  const region = document.querySelector<HTMLElement>(`template[data-region="${CSS.escape(asked)}"]`);
  if (!region) {
    note.textContent = note.dataset.unknown?.replace("{asked}", () => asked) ?? "";
    note.hidden = false;
    return;
  }
  const {box = "", members = "", title = ""} = region.dataset;
  const [, , across = 1, down = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const [x = 0, y = 0, width = across, height = down] = box === "" ? [] : box.split(" ").map(Number);
  const wide = Math.max(width, (height * across) / down) * 1.08;
  const high = (wide * down) / across;
  svg.setAttribute("viewBox", [x + (width - wide) / 2, y + (height - high) / 2, wide, high].map(Math.round).join(" "));
  svg.classList.add("zoomed");
  (svg as SVGElement).style.setProperty("--ring", `${wide / 180}px`);
  for (const pattern of svg.querySelectorAll("pattern")) pattern.setAttribute("patternTransform", `scale(${wide / across})`);
  const marks = Array.from(svg.querySelectorAll("a"));
  for (const mark of marks)
    mark.classList.toggle("outside", !members.split(" ").includes(mark.getAttribute("href")?.split("/").at(-2) ?? ""));
  document.querySelectorAll(".legend .muted").forEach((count, step) => {
    const shown = marks.filter((mark) => !mark.matches(".outside") && mark.querySelector(step < 5 ? `.gap-${step + 1}` : ".unknown"));
    count.textContent = String(shown.length);
  });
  document.querySelector("#title")?.replaceChildren(title);
}

/** Both, in the order in which they are called. */
export const embedShow = [lightCountry, zoomRegion] as const;
