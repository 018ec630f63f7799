import {countSaid} from "./countSaid.ts";
import {markEnds} from "./markEnds.ts";

/**
 * `<row-choices rows="id">` around a form of selects: hides the rows of the table with that id that have not all that is chosen. A row says what it has
 * in a data attribute named as the select, its codes parted by blanks. What is chosen stands in the address, and is taken from there; how many
 * rows are left is said in the output of the form (`countSaid`). Who comes with a choice in the address sees the rows, not what stands above them.
 */
class RowChoices extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.dataset.ready !== undefined) return;
    this.dataset.ready = "";
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value ?? "";
    }
    form.addEventListener("change", () => this.#choose());
    form.addEventListener("reset", () => setTimeout(() => this.#choose()));
    form.addEventListener("submit", (event) => event.preventDefault());
    this.hidden = false;
    if (this.#selects().every(({value}) => value === "")) return;
    this.#choose();
    if (location.hash === "") this.scrollIntoView();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  #choose(): void {
    const chosen = this.#selects().filter(({value}) => value !== "");
    const table = document.getElementById(this.getAttribute("rows") ?? "");
    const rows = table?.querySelectorAll<HTMLTableRowElement>("tbody tr") ?? [];
    let shown = 0;
    for (const row of rows) {
      row.hidden = !chosen.every(({name, value}) => (row.dataset[name] ?? "").split(" ").includes(value));
      if (!row.hidden) shown++;
    }
    markEnds(table);
    const output = this.querySelector("output");
    if (output) output.textContent = chosen.length === 0 ? "" : countSaid(output, shown);
    const query = new URLSearchParams(chosen.map(({name, value}) => [name, value])).toString();
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
  }
}

customElements.define("row-choices", RowChoices);
