import {Combobox} from "./combobox.ts";
import {countSaid} from "./countSaid.ts";

/**
 * `<area-search>` around a form: a combobox that finds an area in a few letters. The list (name, code, address, other names) is fetched
 * from `src` when the field is first touched. Without script the form leads to the list of all countries.
 */
type Entry = {readonly name: string; readonly href: string; readonly also: readonly string[]};

/** As many names as two letters begin, so that two letters find any country. */
const most = 12;

class AreaSearch extends HTMLElement {
  #entries: Promise<Entry[]> | null = null;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const list = this.querySelector<HTMLElement>("[role=listbox]");
    const output = this.querySelector("output");
    if (!input || !list) return;
    const combobox = new Combobox<Entry>(
      {input, list, output},
      {choices: () => this.#load(), most, say: (count) => countSaid(output, count), pick: ({href}) => (location.href = href)}
    );
    input.addEventListener("focus", () => void this.#load());
    this.querySelector("form")?.addEventListener("submit", (event) => combobox.choose() && event.preventDefault());
  }

  #load(): Promise<Entry[]> {
    this.#entries ??= fetch(this.getAttribute("src") ?? "").then((answer) => answer.json() as Promise<Entry[]>);
    return this.#entries;
  }
}

customElements.define("area-search", AreaSearch);
