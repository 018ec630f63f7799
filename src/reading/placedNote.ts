import type {LocalAtlas} from "../atlas/localAtlas.ts";

/** A note among those of other areas: with the name of its own, unless it has it already. */
export function placedNote(note: string, area: string, as: LocalAtlas): string {
  const name = as.name(area);
  return note.includes(name)
    ? note
    : as.format.labelled(
        name,
        note.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase())
      );
}
