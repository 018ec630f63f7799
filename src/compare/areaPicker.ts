import type {AreaLine} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {mostAreas} from "./compareState.ts";
import {html} from "../markup/html.ts";
import {matchingAreas} from "./matchingAreas.ts";

type Picking = {readonly chosen: () => readonly string[]; readonly pick: (id: string) => void};

/** How long a list outlives the field's focus, in ms: a finger on an option must still find it. */
const lingering = 150;

/** Makes the field for another area a combobox over all areas: letters narrow, arrows walk, Enter adds, Escape closes. */
export class AreaPicker {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #count: HTMLElement;
  readonly #kit: CompareKit;
  readonly #picking: Picking;
  #found: readonly AreaLine[] = [];
  #at = -1;

  constructor(page: HTMLElement, kit: CompareKit, picking: Picking) {
    const [input, list, count] = ["#add-area", "#area-options", "[data-slot=count]"].map((place) => page.querySelector<HTMLElement>(place));
    if (!(input instanceof HTMLInputElement) || !list || !count) throw new Error("the page has no field for areas");
    [this.#input, this.#list, this.#count, this.#kit, this.#picking] = [input, list, count, kit, picking];
    input.removeAttribute("name");
    const attributes = {role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list"};
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener("input", () => this.#search());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => setTimeout(() => this.#close(), lingering));
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest("[role=option]");
      this.#take([...list.children].indexOf(option ?? list));
    });
    if (input.value !== "" && document.activeElement === input) this.#search();
  }

  /** After the choice of areas has changed: no more than there may be. */
  update(): void {
    this.#input.disabled = this.#picking.chosen().length >= mostAreas;
  }

  #search(): void {
    const {words, format, base} = this.#kit;
    const {value} = this.#input;
    this.#found = matchingAreas(base.areas, value, {without: this.#picking.chosen(), most: 8});
    const {length} = this.#found;
    this.#list.innerHTML = html`${this.#found.map((area, place) => optionMarkup(area, place, words.form.groupMark))}`.markup;
    this.#list.hidden = length === 0;
    this.#mark(length > 0 ? 0 : -1);
    this.#count.textContent =
      value.trim() === "" ? "" : length > 0 ? words.form.found(length, format.count(length)) : words.form.nothingFound;
  }

  #press(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#close();
    if (event.key === "Enter") {
      event.preventDefault();
      this.#take(this.#at);
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || this.#list.hidden) return;
    event.preventDefault();
    this.#mark((this.#at + step + this.#found.length) % this.#found.length);
  }

  #take(place: number): void {
    const area = this.#found[place];
    if (!area) return;
    this.#input.value = "";
    this.#count.textContent = "";
    this.#close();
    this.#picking.pick(area.id);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#found = [];
    this.#mark(-1);
  }

  #mark(place: number): void {
    this.#at = place;
    this.#input.setAttribute("aria-expanded", String(!this.#list.hidden));
    [...this.#list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    const active = this.#list.hidden ? undefined : this.#list.children[place];
    if (active) this.#input.setAttribute("aria-activedescendant", active.id);
    else this.#input.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({block: "nearest"});
  }
}

const optionMarkup = ({id, name, kind}: AreaLine, place: number, groupMark: string) =>
  html`<li role="option" id="area-options-${place}" data-area="${id}">
    ${name}${kind !== "country" && html` <small>${groupMark}</small>`}
  </li>`;
