import {areaOfLink} from "./areaOfLink.ts";

/** Puts the rows of a list back where the page had them. */
let restore = (): void => {};

/**
 * Shows the rows of some countries alone, as one ranking; all of them, region by region, without a choice. A region of the list stays under its heading; any other
 * gathers its rows in a body of their own, by rank.
 */
export function listRegion(table: HTMLTableElement, members: ReadonlySet<string> | null, section: string): void {
  restore();
  restore = () => {};
  const bodies = [...table.tBodies];
  const own = bodies.find((body) => body.dataset.section === section);
  for (const body of bodies) body.hidden = members !== null && body !== own;
  if (members === null || own) return;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr:has([scope=row])")];
  const mine = rows.filter((row) => members.has(areaOfLink(row.querySelector("a") ?? row)));
  const stood = mine.map((row) => ({row, mark: document.createComment("")}));
  for (const {row, mark} of stood) row.before(mark);
  const gathered = document.createElement("tbody");
  const way = table.dataset.ranks === "down" ? -1 : 1;
  gathered.append(...mine.sort((a, b) => rankOf(a, way) - rankOf(b, way)));
  table.append(gathered);
  restore = () => {
    for (const {row, mark} of stood) mark.replaceWith(row);
    gathered.remove();
  };
}

/** Whoever has no rank stands last, whichever way the ranks go. */
function rankOf(row: HTMLTableRowElement, way: number): number {
  const rank = /\d+/.exec(row.cells[0]?.textContent ?? "")?.[0];
  return rank === undefined ? Infinity : Number(rank) * way;
}
