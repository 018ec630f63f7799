import {cellValue} from "./cellValue.ts";
import {countSaid} from "./countSaid.ts";
import {liftRow} from "./liftRow.ts";
import {markEnds} from "./markEnds.ts";
import {isNamed, matching, plain} from "./matching.ts";

/**
 * `<data-table>` around a table: a header with `data-sort` becomes a button that sorts the rows, by a cell's `data-value` or its text.
 * With a `filter` attribute (the id of an input) it also hides the rows whose head does not match, nor another name in the row's
 * `data-also`, parted by "|", and says how many are left in the output named by `count`, whose `data-one` and `data-other` hold the sentence with "#" for the number.
 * A body whose first row heads a group keeps its heading; sorting gathers all rows under the first body and hides the headings. A column that was
 * pressed twice gives the rows back as they stood. Rows that are alike go by name.
 */
type Sortable = {row: HTMLTableRowElement; value: number | string | null};
type Stood = {row: HTMLTableRowElement; body: Element | null};

class DataTable extends HTMLElement {
  /** The rows as the page had them. */
  #stood: Stood[] = [];
  /** Puts back the row that stands first for now. */
  #settle = (): void => {};

  connectedCallback(): void {
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = "";
    this.#stood = this.#rows().map((row) => ({row, body: row.parentElement}));
    for (const head of this.querySelectorAll<HTMLTableCellElement>("th[data-sort]")) this.#offer(head);
    const input = document.getElementById(this.getAttribute("filter") ?? "");
    if (!(input instanceof HTMLInputElement)) return;
    const asked = new URLSearchParams(location.search).get(input.name);
    if (asked !== null) input.value = asked;
    input.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
    input.addEventListener("input", () => this.#filter(input.value));
    if (input.value !== "") this.#filter(input.value);
  }

  #offer(head: HTMLTableCellElement): void {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      this.#lift(undefined);
      const before = head.getAttribute("aria-sort");
      const descending = before === "ascending";
      for (const other of this.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      if (before === "descending") this.#restore();
      else {
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        this.#sort(head.cellIndex, descending);
      }
      markEnds(this.querySelector("table"));
    });
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")].filter((row) => row.querySelector("[scope=rowgroup]") === null);
  }

  #sort(column: number, descending: boolean): void {
    const compare = new Intl.Collator(document.documentElement.lang, {numeric: true}).compare;
    const keyed = this.#rows().map((row): Sortable => ({row, value: cellValue(row.cells[column])}));
    const order = (a: Sortable, b: Sortable): number => {
      const byName = compare(nameOf(a.row), nameOf(b.row));
      if (a.value === null || b.value === null) return a.value === b.value ? byName : a.value === null ? 1 : -1;
      const found = typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : mixed(a.value, b.value, compare);
      return (descending ? -found : found) || byName;
    };
    for (const heading of this.querySelectorAll<HTMLElement>("tr:has([scope=rowgroup])")) heading.hidden = true;
    this.querySelector("tbody")?.append(...keyed.sort(order).map(({row}) => row));
    this.#hideEmptyBodies();
  }

  #restore(): void {
    for (const heading of this.querySelectorAll<HTMLElement>("tr:has([scope=rowgroup])")) heading.hidden = false;
    for (const {row, body} of this.#stood) body?.append(row);
    this.#hideEmptyBodies();
  }

  #filter(text: string): void {
    const rows = this.#rows().map((row) => ({
      row,
      name: row.querySelector("th")?.textContent ?? "",
      also: (row.dataset.also ?? "").split("|")
    }));
    const shown = new Set(plain(text) === "" ? rows : matching(rows, text));
    for (const entry of rows) entry.row.hidden = !shown.has(entry);
    // What is sorted stays so.
    this.#lift(this.querySelector("th[aria-sort]") ? undefined : [...shown].find((entry) => isNamed(entry, text))?.row);
    this.#hideEmptyBodies();
    markEnds(this.querySelector("table"));
    const output = document.getElementById(this.getAttribute("count") ?? "");
    if (output) output.textContent = countSaid(output, shown.size);
  }

  /** A row whose whole name or code was asked for stands first until something else is. */
  #lift(row: HTMLTableRowElement | undefined): void {
    this.#settle();
    this.#settle = row ? liftRow(row) : () => {};
  }

  #hideEmptyBodies(): void {
    for (const body of this.querySelectorAll("tbody"))
      body.hidden = [...body.rows].every((row) => row.hidden || row.querySelector("[scope=rowgroup]"));
  }
}

/** What the head of a row sorts by among rows that are alike. */
const nameOf = (row: HTMLTableRowElement): string => {
  const head = row.querySelector("th");
  return head?.dataset.value ?? head?.textContent.trim() ?? "";
};

/** Text among numbers stands after them all ("not published", "<0.1%"). */
function mixed(a: number | string, b: number | string, compare: (a: string, b: string) => number): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return compare(String(a), String(b));
}

customElements.define("data-table", DataTable);
