import {askedFor} from "./askedFor.ts";
import {fetchList} from "./fetchList.ts";
import {lightUp, putOut} from "./lightUp.ts";
import {matching, type Findable} from "./matching.ts";
import {saidAgain} from "./saidAgain.ts";
import {withoutGuess} from "./withoutGuess.ts";

/**
 * `<lit-country src="/search.json">`: lights the country that the address asks for (`?lit=gha`), or that the reader had this device keep, on whatever page it
 * stands, and hands it on with every link of the site that is followed. An unknown one is said, with the one that begins most alike, if any does.
 */
type Entry = Findable & {readonly href: string | null};

const place = "left-out:lit";
const isEntry = (one: unknown): one is Entry => typeof (one as Partial<Entry> | null)?.name === "string";
const idOf = ({href}: Entry): string => /\/countries\/([a-z]{3})\//.exec(href ?? "")?.[1] ?? "";

/** What this device keeps, or is to keep (null: forget); nothing where it may keep nothing. */
function kept(value?: string | null): string {
  try {
    if (value) localStorage.setItem(place, value);
    if (value === null) localStorage.removeItem(place);
    return localStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}

class LitCountry extends HTMLElement {
  #id = "";

  connectedCallback(): void {
    for (const offer of document.querySelectorAll<HTMLElement>("[data-light]")) offer.hidden = false;
    this.addEventListener("click", ({target}) => this.#press((target as HTMLElement).dataset.lit));
    for (const type of ["click", "auxclick"]) addEventListener(type, (event) => this.#handOn(event.target as Element), true);
    // The list of countries of the map.
    const select = document.querySelector<HTMLSelectElement>("select[name=lit]");
    select?.addEventListener("change", () => void this.#choose(select.value));
    void this.#light(askedFor(location.search).get("lit") ?? kept().toLowerCase());
  }

  #choose(id: string): Promise<void> {
    const url = new URL(location.href);
    url.searchParams.delete("lit");
    if (id) url.searchParams.set("lit", id);
    history.replaceState(null, "", url);
    return this.#light(id);
  }

  /** Lights a country, or says that there is none of that code. */
  async #light(asked: string): Promise<void> {
    this.#id = "";
    this.hidden = true;
    putOut();
    this.dataset.lit = "";
    // Where the list of names does not arrive, nothing is lit.
    await this.#find(asked).catch(() => null);
    this.dataset.lit = this.#id;
    document.dispatchEvent(new Event("left-out:lit"));
  }

  async #find(asked: string): Promise<void> {
    if (asked === "") return;
    const entries = (await fetchList(this.getAttribute("src") ?? "", isEntry)).filter(idOf);
    const found = entries.find((entry) => idOf(entry) === asked);
    // One letter says no more of a name than chance does.
    const beginnings = Array.from(asked.slice(1), (_, i) => asked.slice(0, asked.length - i));
    const shown = found ?? beginnings.flatMap((some) => matching(entries, some)[0] ?? [])[0];
    this.#say(shown, found ? null : asked);
    if (!found) return;
    this.#id = asked;
    lightUp(asked, found.name);
    const select = document.querySelector<HTMLSelectElement>("select[name=lit]");
    if (select) select.value = asked;
  }

  #say(entry: Entry | undefined, unknown: string | null): void {
    const text = (unknown === null ? this.dataset.said : this.dataset.unknown?.replace("{asked}", () => saidAgain(unknown))) ?? "";
    const [before = "", after = ""] = text.split("{place}");
    const way = Object.assign(document.createElement("a"), {
      href: unknown === null ? `${entry?.href}#section-ranks` : `?lit=${entry && idOf(entry)}`,
      textContent: entry?.name
    });
    this.querySelector("output")?.replaceChildren(...(entry ? [before, way, after] : [withoutGuess(text)]));
    for (const button of this.querySelectorAll<HTMLElement>("[data-lit]")) button.hidden = unknown !== null;
    this.#tellKept(unknown === null && entry !== undefined && kept() === idOf(entry));
    this.hidden = false;
  }

  #press(what: string | undefined): void {
    if (what === "keep") {
      kept(this.#id);
      this.#tellKept(true);
    }
    if (what !== "stop") return;
    kept(null);
    void this.#choose("");
  }

  #tellKept(isKept: boolean): void {
    const {keep, kept} = this.dataset;
    const button = this.querySelector("[data-lit=keep]");
    if (button) Object.assign(button, {textContent: isKept ? kept : keep, disabled: isKept});
  }

  /** Pages of the site get the country on the way; files, embeds and other sites do not. */
  #handOn(target: Element): void {
    const link = target.closest?.<HTMLAnchorElement>("a[href]");
    if (!link || !this.#id || link.origin !== location.origin || link.hasAttribute("download") || !link.pathname.endsWith("/")) return;
    if (link.getAttribute("href")?.startsWith("#")) return;
    const url = new URL(link.href);
    if (!url.searchParams.has("lit")) url.searchParams.set("lit", this.#id);
    link.href = url.href;
  }
}

customElements.define("lit-country", LitCountry);
