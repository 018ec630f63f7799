import {outlineOf} from "./outlineOf.ts";

/** Takes all light away. */
export function putOut(): void {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  for (const outline of document.querySelectorAll(".lit-outline")) outline.remove();
}

/** Lights a country wherever the page shows it: its rows in tables, its shape on maps, its dots, its rows in drawings, which begin with its name. */
export function lightUp(id: string, name: string): void {
  putOut();
  for (const link of document.querySelectorAll(`main a[href*="/countries/${id}/"]`)) {
    if (link.closest("svg")) lightMark(link);
    else link.closest("th")?.parentElement?.classList.add("lit");
  }
  for (const mark of document.querySelectorAll("svg.chart [data-mark]")) {
    const said = mark.getAttribute("aria-label") ?? "";
    if ([":", ","].some((sign) => said.startsWith(name + sign))) lightMark(mark);
  }
}

function lightMark(mark: Element): void {
  if (mark.classList.contains("lit")) return;
  mark.classList.add("lit");
  const outline = outlineOf(mark);
  outline?.setAttribute("class", "lit-outline");
  if (outline) mark.closest("svg")?.append(outline);
}
