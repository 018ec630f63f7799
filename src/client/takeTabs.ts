import {tableCsv} from "./tableCsv.ts";

/**
 * `<take-tabs>` around the parts of what one can take of a figure, each under its name: makes tabs of the names, of which one part is seen. Arrow
 * keys walk them, Home and End jump. Before the files of rows it puts a button that saves the rows of this figure's own table.
 */
let made = 0;

class TakeTabs extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];

  connectedCallback(): void {
    const parts = [...this.querySelectorAll<HTMLElement>(":scope > [data-part]")];
    if (parts.length === 0 || this.#tabs.length > 0) return;
    const list = document.createElement("div");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", this.closest("details")?.querySelector("summary")?.textContent.trim() ?? "");
    this.#tabs = parts.map((part) => this.#tabOf(part));
    list.append(...this.#tabs);
    list.addEventListener("keydown", (event) => this.#press(event));
    this.prepend(list);
    this.#select(0);
    this.#offerRows();
  }

  /** The name of a part becomes its tab. */
  #tabOf(part: HTMLElement): HTMLButtonElement {
    const [tab, name] = [document.createElement("button"), part.querySelector<HTMLElement>(".part-name")];
    const id = `take-${(made += 1)}`;
    Object.assign(tab, {type: "button", id: `${id}-tab`, textContent: name?.textContent ?? ""});
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", id);
    part.id = id;
    part.setAttribute("role", "tabpanel");
    part.setAttribute("aria-labelledby", tab.id);
    name?.remove();
    tab.addEventListener("click", () => this.#select(this.#tabs.indexOf(tab)));
    return tab;
  }

  #select(chosen: number): void {
    // What came of a button in another part is of the past.
    for (const output of this.parentElement?.querySelectorAll("output") ?? []) output.textContent = "";
    this.#tabs.forEach((tab, place) => {
      const isChosen = place === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const part = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (part) part.hidden = !isChosen;
    });
  }

  #press(event: KeyboardEvent): void {
    const [at, last] = [this.#tabs.findIndex((tab) => tab === document.activeElement), this.#tabs.length - 1];
    const onward = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const goals: Record<string, number> = {ArrowRight: at + onward, ArrowLeft: at - onward, Home: 0, End: last};
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const next = (goal + this.#tabs.length) % this.#tabs.length;
    this.#select(next);
    this.#tabs[next]?.focus();
  }

  /** The rows of the figure, or of the section, that these are of. */
  #offerRows(): void {
    const {own, remark = ""} = document.getElementById("take-words")?.dataset ?? {};
    const table = this.closest("figure, section")?.querySelector("table");
    const files = this.querySelector("[data-part=data] ul");
    if (!own || !table || !files) return;
    const [item, button] = [document.createElement("li"), document.createElement("button")];
    Object.assign(button, {type: "button", textContent: own});
    button.addEventListener("click", () => this.#save(tableCsv(table, remark)));
    item.append(button);
    files.prepend(item);
  }

  #save(text: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], {type: "text/csv"}));
    link.download = this.querySelector<HTMLAnchorElement>('a[download$=".svg"]')?.download.replace(/svg$/, "csv") ?? "";
    link.click();
    // A browser may ask where to save before it reads.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

customElements.define("take-tabs", TakeTabs);
