import {Combobox, type Choice} from "./combobox.ts";
import {countSaid} from "./countSaid.ts";

/**
 * `<area-search>` around a form: a combobox that finds an area in a few letters. The list (name, code, address, other names) is fetched
 * from `src` when the field is first touched; an area without an address is found too, and `data-absent` says why it leads nowhere.
 * Without script the form leads to the list of all countries.
 */
type Entry = Choice & {readonly href: string | null};

/** As many names as two letters begin, so that two letters find any country. */
const most = 12;

class AreaSearch extends HTMLElement {
  #entries: Promise<Entry[]> | null = null;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const list = this.querySelector<HTMLElement>("[role=listbox]");
    const output = this.querySelector("output");
    if (!input || !list) return;
    const pick = ({name, href, mark}: Entry): void => {
      if (href !== null) location.href = href;
      else if (output) output.textContent = `${name}: ${mark}`;
    };
    const say = (count: number): string => countSaid(output, count);
    const combobox = new Combobox<Entry>({input, list, output}, {choices: () => this.#load(), most, say, pick});
    input.addEventListener("focus", () => void this.#load());
    this.querySelector("form")?.addEventListener("submit", (event) => combobox.choose() && event.preventDefault());
  }

  #load(): Promise<Entry[]> {
    this.#entries ??= fetch(this.getAttribute("src") ?? "")
      .then((answer) => answer.json() as Promise<Entry[]>)
      .then((entries) => entries.map((entry) => (entry.href === null ? {...entry, mark: this.dataset.absent ?? ""} : entry)));
    return this.#entries;
  }
}

customElements.define("area-search", AreaSearch);
