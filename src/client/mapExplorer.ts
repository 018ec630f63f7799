import {areaOfLink} from "./areaOfLink.ts";
import {askedFor} from "./askedFor.ts";
import {countLegend} from "./countLegend.ts";
import {listRegion} from "./listRegion.ts";
import {missingSaid} from "./missingSaid.ts";
import {offerCountries} from "./offerCountries.ts";
import {regionBeside} from "./regionBeside.ts";
import {regionByKey, regionsAround} from "./regionByKey.ts";
import {restateTakings} from "./restateTakings.ts";
import {noteOf, sayRegion} from "./sayRegion.ts";
import {zoomMap} from "./zoomMap.ts";

/**
 * `<map-explorer>` around the map of one indicator and its list: `?region=western-africa` shows one region from near, in the map, the list, the title and
 * the legend. A region is a link with `data-region`, which has its box, members and words; a step goes to the next one, +, − and 0 on the map in and out.
 */
class MapExplorer extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #region = "";
  /** What the page says of the world. */
  #whole = {page: "", figure: "", region: "", note: "", said: ""};

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>("a[data-region]")];
    const textOf = (selector: string) => this.querySelector(selector)?.textContent ?? "";
    const {innerHTML: note = "", textContent: said = ""} = noteOf(this) ?? {};
    this.#whole = {page: document.title, figure: textOf("#explored-title"), region: textOf("[data-region-name]"), note, said};
    for (const hidden of this.querySelectorAll<HTMLElement>(".map-steps, nav > p[hidden]")) hidden.hidden = false;
    offerCountries(this.querySelector("select"), this.querySelectorAll<HTMLAnchorElement>("#list th a"));
    this.addEventListener("click", (event) => this.#follow(event));
    this.addEventListener("keydown", (event) => this.#press(event));
    this.addEventListener("toggle", () => this.#restate(), true);
    document.addEventListener("left-out:lit", () => this.#restate());
    addEventListener("popstate", () => this.#read());
    matchMedia("(width < 40rem)").addEventListener("change", () => this.#show());
    this.#read();
  }

  #link = (id: string): HTMLAnchorElement | undefined => this.#links.find(({dataset}) => dataset.region === id);

  /** What the address asks for; where there is no such thing it is said, with what comes nearest. */
  #read(): void {
    const asked = askedFor(location.search);
    const region = asked.get("region") ?? "";
    const map = asked.get("indicator") ?? this.dataset.map;
    const maps = [...this.querySelectorAll<HTMLAnchorElement>("a[data-map]")];
    const other = maps.find(({dataset}) => dataset.map === map);
    if (other && map !== this.dataset.map) return location.replace(this.#with(other, region));
    this.querySelector(".map-said")?.replaceChildren();
    const said = this.querySelector(".map-said");
    if (!other) said?.append(...missingSaid(this.dataset.unknownIndicator ?? "", map ?? "", maps));
    if (!this.#link(region)) said?.append(...missingSaid(this.dataset.unknownRegion ?? "", region, this.#links));
    this.#region = this.#link(region) ? region : "";
    this.#show();
  }

  #with(link: HTMLAnchorElement, region: string): string {
    const url = new URL(link.href);
    const lit = new URLSearchParams(location.search).get("lit");
    if (region) url.searchParams.set("region", region);
    if (lit) url.searchParams.set("lit", lit);
    return url.href;
  }

  #follow(event: Event): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>("a[data-region]");
    const step = target.closest<HTMLElement>("[data-step]")?.dataset.step;
    const other = target.closest<HTMLAnchorElement>("a[data-map]");
    if (other) other.href = this.#with(other, this.#region);
    if (!link && step === undefined) return;
    event.preventDefault();
    if (link) this.#go(link.dataset.region ?? "");
    else if (step === "0") this.#go("");
    else this.#go(regionBeside(this.#region, this.#links, Number(step)));
    link?.closest("details")?.removeAttribute("open");
  }

  #press(event: KeyboardEvent): void {
    const mark = (event.target as Element).closest("svg [data-mark]");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const goal = regionByKey(event.key, this.#region, regionsAround(areaOfLink(mark), this.#links));
    if (goal !== null) this.#go(goal);
  }

  #go(region: string): void {
    if (region === this.#region) return;
    const url = new URL(location.href);
    for (const name of ["region", "indicator"]) url.searchParams.delete(name);
    if (region) url.searchParams.set("region", region);
    url.hash = "";
    history.pushState(null, "", url);
    this.#read();
  }

  #restate(): void {
    restateTakings(this, {whole: this.#whole.figure, note: this.#whole.said, link: this.#link(this.#region || "-")});
  }

  #show(): void {
    const link = this.#region ? this.#link(this.#region) : undefined;
    const members = link ? new Set(link.dataset.members?.split(" ")) : null;
    const svg = this.querySelector<SVGSVGElement>("svg.map");
    const table = this.querySelector("table");
    const box = link?.dataset.box?.split(" ").map(Number) as [number, number, number, number] | undefined;
    const beyond = svg ? zoomMap(svg, box ?? null, members) : [];
    if (table) listRegion(table, members, this.#region);
    const nameOf = (mark: Element) => table?.querySelector(`a[href="${mark.getAttribute("href")}"]`)?.textContent.trim() ?? "";
    sayRegion(this, {whole: this.#whole, link, beyond: beyond.map(nameOf)});
    this.#restate();
    for (const each of this.#links) each.ariaCurrent = each === link ? "true" : null;
    if (svg) countLegend(this.querySelector(".legend"), svg);
  }
}

customElements.define("map-explorer", MapExplorer);
