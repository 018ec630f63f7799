/** The rows of a table as CSV: what a cell says, and what stands small in it in a column of remarks at the end. */
export const tableCsv = (table: HTMLTableElement, remark: string): string =>
  [...table.rows]
    .map((row) => {
      const cells = [...row.cells];
      const smalls = cells.map((cell) => textOf(cell.querySelector("small"))).filter(Boolean);
      const end = row.closest("thead") === null ? smalls.join("; ") : remark;
      return [...cells.map(bareText), end].map(quoted).join(",");
    })
    .join("\r\n")
    .concat("\r\n");

const textOf = (node: Element | null): string => node?.textContent.trim().replace(/\s+/g, " ") ?? "";

/** What a cell says without what stands small in it. */
function bareText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const small of copy.querySelectorAll("small")) small.remove();
  return textOf(copy);
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
