export {};

/**
 * `<rows-csv rows="id" file="name.csv">` around a hidden button: saves the rows of the table with that id that are chosen, in the order they stand, as
 * CSV: the code of a row from its `data-area`, numbers as the cells' `data-value`, what stands small in a cell in a column of remarks at the end.
 */
class RowsCsv extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button || this.dataset.ready !== undefined) return;
    this.dataset.ready = "";
    this.hidden = false;
    button.addEventListener("click", () => this.#save());
  }

  #save(): void {
    const table = document.getElementById(this.getAttribute("rows") ?? "");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csvOf(table, this.dataset.remark ?? "")], {type: "text/csv"}));
    link.download = this.getAttribute("file") ?? "";
    link.click();
    // A browser may ask where to save before it reads.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

/** The head and the chosen rows of a table, as CSV; cells that are pictures are left out. */
function csvOf(table: HTMLElement | null, remark: string): string {
  const kept = (row: HTMLTableRowElement) => [...row.cells].filter(({dataset}) => dataset.picture === undefined);
  const lines = [...(table?.querySelectorAll<HTMLTableRowElement>("tr") ?? [])].filter((row) => !row.hidden);
  return lines
    .map((row) => {
      const isHead = row.closest("thead") !== null;
      const cells = kept(row);
      const smalls = cells.map((cell) => textOf(cell.querySelector("small"))).filter(Boolean);
      const end = isHead ? remark : smalls.join("; ");
      return [isHead ? "area" : (row.dataset.area ?? ""), ...cells.map(plainCell), end].map(quoted).join(",");
    })
    .join("\r\n")
    .concat("\r\n");
}

const textOf = (node: Element | null): string => node?.textContent.trim().replace(/\s+/g, " ") ?? "";

/** What a cell says without what stands small in it. */
function plainCell(cell: HTMLTableCellElement): string {
  if (cell.dataset.value !== undefined && cell.localName !== "th") return cell.dataset.value;
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const small of copy.querySelectorAll("small")) small.remove();
  return textOf(copy);
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

customElements.define("rows-csv", RowsCsv);
