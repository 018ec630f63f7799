import {matching, type Findable} from "./matching.ts";
import {optionOf} from "./optionOf.ts";

/** What a combobox offers; `mark` is said behind the name, where it is not of the usual kind. */
export type Choice = Findable & {readonly mark?: string};

export type Offering<C extends Choice> = {
  /** All there is to find now; may have to be fetched. */
  readonly choices: () => readonly C[] | Promise<readonly C[]>;
  readonly most: number;
  /** Which of them some letters mean, where not only those that the letters are part of. */
  readonly find?: (choices: readonly C[], letters: string) => readonly C[];
  /** "3 matches", for those who cannot see the list. */
  readonly say: (count: number) => string;
  /** What is said where the choices cannot be fetched; those that are at hand cannot fail. */
  readonly failed?: () => string;
  readonly pick: (choice: C) => void;
};

type Parts = {readonly input: HTMLInputElement; readonly list: HTMLElement; readonly output: HTMLElement | null};

/** How long a list outlives the field's focus, in ms: whoever speaks to an option must still find it. */
const lingering = 150;

/**
 * Makes a field a combobox over a list: letters narrow, arrows walk and go round, Enter and a click choose, Escape closes and leaves the text.
 * An arrow opens a closed list again.
 */
export class Combobox<C extends Choice> {
  readonly #parts: Parts;
  readonly #offering: Offering<C>;
  #found: readonly C[] = [];
  #at = -1;

  constructor(parts: Parts, offering: Offering<C>) {
    [this.#parts, this.#offering] = [parts, offering];
    const {input, list} = parts;
    const attributes = {role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list"};
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener("input", () => void this.#search());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => setTimeout(() => this.#close(), lingering));
    // The field keeps the focus; and a finger that scrolls the list chooses nothing.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest("[role=option]");
      if (option) this.#take([...list.children].indexOf(option));
    });
    if (input.value !== "" && document.activeElement === input) void this.#search();
  }

  /** Takes the marked choice; says whether there was one. */
  choose(): boolean {
    return this.#take(this.#at);
  }

  async #search(): Promise<void> {
    const {input, list, output} = this.#parts;
    const {choices, most, say, find = matching} = this.#offering;
    const letters = input.value;
    const entries = await Promise.resolve(choices()).catch(() => null);
    if (input.value !== letters) return;
    this.#found = find(entries ?? [], letters).slice(0, most);
    list.replaceChildren(...this.#found.map((choice, place) => optionOf(choice, `${list.id}-${place}`)));
    this.#open(0);
    if (!output) return;
    const text = entries === null ? this.#offering.failed?.() : say(this.#found.length);
    output.textContent = letters.trim() === "" ? "" : (text ?? "");
    // Those who see the list need no number; but all must see that nothing is there, and why.
    output.toggleAttribute("data-fault", this.#found.length === 0 && letters.trim() !== "");
  }

  #press(event: KeyboardEvent): void {
    const {list} = this.#parts;
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      this.#close();
    }
    if (event.key === "Enter" && this.choose()) event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const {length} = this.#found;
    if (step === 0 || length === 0) return;
    event.preventDefault();
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#open((from + step + length) % length);
  }

  #take(place: number): boolean {
    const choice = this.#found[place];
    if (!choice) return false;
    const {input, output} = this.#parts;
    input.value = choice.name;
    if (output) output.textContent = "";
    this.#close();
    this.#offering.pick(choice);
    return true;
  }

  #open(place: number): void {
    this.#parts.list.hidden = this.#found.length === 0;
    this.#mark(place);
  }

  #close(): void {
    this.#parts.list.hidden = true;
    this.#mark(-1);
  }

  #mark(place: number): void {
    const {input, list} = this.#parts;
    this.#at = list.hidden ? -1 : place;
    input.setAttribute("aria-expanded", String(!list.hidden));
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === this.#at)));
    const active = list.children[this.#at];
    if (active) input.setAttribute("aria-activedescendant", active.id);
    else input.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({block: "nearest"});
  }
}
