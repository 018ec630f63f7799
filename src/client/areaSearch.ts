export {};

/**
 * `<area-search>` around a form: a combobox that finds an area in a few letters. The list (name, code, address, other names) is fetched
 * from `src` when the field is first touched. Without script the form leads to the list of all countries.
 */
type Entry = {readonly name: string; readonly href: string; readonly also: readonly string[]};

/** As many names as two letters begin, so that two letters find any country. */
const most = 12;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

class AreaSearch extends HTMLElement {
  #entries: Promise<Entry[]> | null = null;
  #found: Entry[] = [];
  #at = -1;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const list = this.querySelector<HTMLElement>("[role=listbox]");
    if (!input || !list) return;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-autocomplete", "list");
    input.addEventListener("focus", () => void this.#load());
    input.addEventListener("input", () => void this.#search(input, list));
    input.addEventListener("keydown", (event) => this.#press(event, input, list));
    input.addEventListener("blur", () => setTimeout(() => this.#close(input, list), 150));
    this.querySelector("form")?.addEventListener("submit", (event) => this.#submit(event, input));
    list.addEventListener("pointerdown", (event) => {
      const option = (event.target as Element).closest<HTMLElement>("[role=option]");
      if (option?.dataset.href) location.href = option.dataset.href;
    });
  }

  #load(): Promise<Entry[]> {
    this.#entries ??= fetch(this.getAttribute("src") ?? "").then((answer) => answer.json() as Promise<Entry[]>);
    return this.#entries;
  }

  async #search(input: HTMLInputElement, list: HTMLElement): Promise<void> {
    const wanted = plain(input.value);
    const entries = await this.#load();
    if (plain(input.value) !== wanted) return;
    this.#found = wanted === "" ? [] : rankedMatches(entries, wanted).slice(0, most);
    this.#at = this.#found.length > 0 ? 0 : -1;
    list.replaceChildren(...this.#found.map((entry, i) => optionOf(entry, `${list.id}-${i}`)));
    this.#open(input, list);
    this.#say(wanted);
  }

  #say(wanted: string): void {
    const output = this.querySelector("output");
    const {one = "", other = "", none = ""} = output?.dataset ?? {};
    const {lang} = document.documentElement;
    const form = this.#found.length === 0 ? none : new Intl.PluralRules(lang).select(this.#found.length) === "one" ? one : other;
    if (output) output.textContent = wanted === "" ? "" : form.replace("#", new Intl.NumberFormat(lang).format(this.#found.length));
  }

  #open(input: HTMLInputElement, list: HTMLElement): void {
    list.hidden = this.#found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === this.#at)));
    const active = list.children[this.#at];
    if (active) input.setAttribute("aria-activedescendant", active.id);
    else input.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({block: "nearest"});
  }

  #close(input: HTMLInputElement, list: HTMLElement): void {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  #press(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
    if (event.key === "Escape") this.#at = -1;
    if (event.key === "Escape") return this.#close(input, list);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || this.#found.length === 0) return;
    event.preventDefault();
    this.#at = (Math.max(this.#at, step === -1 ? 0 : -1) + step + this.#found.length) % this.#found.length;
    this.#open(input, list);
  }

  #submit(event: Event, input: HTMLInputElement): void {
    const chosen = this.#found[this.#at];
    if (!chosen) return;
    event.preventDefault();
    input.value = chosen.name;
    location.href = chosen.href;
  }
}

/** Names that begin so first, then codes, then words within names that begin so, then the rest. */
function rankedMatches(entries: readonly Entry[], wanted: string): Entry[] {
  const rank = (entry: Entry): number => {
    const name = plain(entry.name);
    if (name.startsWith(wanted)) return 0;
    if (entry.also.some((also) => plain(also).startsWith(wanted))) return 1;
    if (name.split(/[\s\-'’(]+/).some((word) => word.startsWith(wanted))) return 2;
    return name.includes(wanted) ? 3 : 4;
  };
  const ranked = entries.map((entry) => ({entry, rank: rank(entry)})).filter((found) => found.rank < 4);
  return ranked.sort((a, b) => a.rank - b.rank).map(({entry}) => entry);
}

function optionOf(entry: Entry, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.dataset.href = entry.href;
  option.textContent = entry.name;
  return option;
}

customElements.define("area-search", AreaSearch);
