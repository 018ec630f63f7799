import type {Figure} from "./figure.ts";

/** A note of several parts: a list on a page, one text wherever a figure is taken. */
export function listedNote(parts: readonly string[]): Pick<Figure, "note" | "noteItems"> {
  const noteItems = parts.filter((part) => part !== "");
  return {note: noteItems.join(" ") || undefined, noteItems};
}
