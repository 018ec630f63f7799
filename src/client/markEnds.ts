/**
 * Of a table with `data-ends="10"`, marks the rows between the first and the last ten of those that are chosen as `middle`: the page shows them
 * when it is asked for all. Few rows have no middle.
 */
export function markEnds(table: Element | null): void {
  const ends = Number(table instanceof HTMLElement ? table.dataset.ends : undefined);
  if (!table || !ends) return;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const chosen = rows.filter((row) => !row.hidden);
  const isLong = chosen.length > 2 * ends;
  for (const row of rows) row.classList.remove("middle");
  if (isLong) for (const row of chosen.slice(ends, -ends)) row.classList.add("middle");
}
