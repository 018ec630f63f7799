import {copyOf} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";

/** Beneath counts: which areas they leave out, as their values are those of another; "" where they take all. */
export function copyNote(values: readonly Observation[], as: LocalAtlas): string {
  const originals = new Map(
    values.flatMap((o) => {
      const of = copyOf(o, as);
      return of ? [[o.area, of.area] as const] : [];
    })
  );
  const copies = [...originals].map(([area, of]) => ({name: as.name(area), original: as.place(of)}));
  return copies.length === 0 ? "" : as.words.doubts.notCounted({copies: copies.sort((a, b) => as.byName(a.name, b.name))});
}
