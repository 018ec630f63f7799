import {Combobox, type Choice} from "./combobox.ts";
import {countSaid} from "./countSaid.ts";
import {fetchList} from "./fetchList.ts";
import {offered, type Offered} from "./offered.ts";

/**
 * `<area-search>` around a form: a combobox that finds an area or another page in a few letters. The list (name, code, address, other names) is fetched
 * from `src` when the field is first touched; an area without an address is found too, and `data-absent` says why it leads nowhere.
 * Where nothing fits, that is said with ways to go on, and the form leads nowhere: a list of countries would be empty of it, too.
 * Where the list does not arrive, that is said, and it is asked for again with the next letter; the form then leads to the list of all countries,
 * as it does without script.
 */
type Entry = Choice & Offered;

/** As many names as two letters begin, so that two letters find any country. */
const most = 12;

const isEntry = (one: unknown): one is Entry => {
  const {name, href, also} = (one ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return typeof name === "string" && (href === null || typeof href === "string") && Array.isArray(also);
};

class AreaSearch extends HTMLElement {
  #entries: Promise<readonly Entry[]> | null = null;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const list = this.querySelector<HTMLElement>("[role=listbox]");
    const output = this.querySelector("output");
    if (!input || !list) return;
    const pick = ({name, href, mark}: Entry): void => {
      if (href !== null) location.href = href;
      else if (output) {
        output.textContent = `${name}${this.dataset.joint ?? ": "}${mark}`;
        output.toggleAttribute("data-fault", true);
      }
    };
    let isNone = false;
    const say = (count: number): string => {
      isNone = count === 0;
      return countSaid(output, count);
    };
    const failed = (): string => {
      isNone = false;
      return output?.dataset.failed ?? "";
    };
    const combobox = new Combobox<Entry>({input, list, output}, {choices: () => this.#load(), find: offered, most, say, failed, pick});
    // What fails now is said with the first letter.
    input.addEventListener("focus", () => void this.#load().catch(() => null));
    this.querySelector("form")?.addEventListener("submit", (event) => {
      if (combobox.choose() || (isNone && input.value.trim() !== "")) event.preventDefault();
    });
  }

  #load(): Promise<readonly Entry[]> {
    this.#entries ??= fetchList(this.getAttribute("src") ?? "", isEntry).then((entries) =>
      entries.map((entry) => (entry.href === null ? {...entry, mark: this.dataset.absent ?? ""} : entry))
    );
    this.#entries.catch(() => (this.#entries = null));
    return this.#entries;
  }
}

customElements.define("area-search", AreaSearch);
