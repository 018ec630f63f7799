/** What a cell sorts by: its `data-value`, else its text, as a number where it begins with one; null where it is empty. */
export function cellValue(cell: HTMLTableCellElement | undefined): number | string | null {
  const text = cell?.dataset.value ?? cell?.textContent.trim() ?? "";
  if (text === "") return null;
  const number = Number.parseFloat(text.replace(",", ".").replace("−", "-"));
  return Number.isNaN(number) || cell?.matches("th") ? text : number;
}
