import type {Atlas} from "./atlas.ts";
import type {LocalAtlas} from "./localAtlas.ts";

/** What is made of an atlas once, in whatever language one asks for it, and kept as long as the atlas is. */
export function perAtlas<T>(make: (atlas: Atlas) => T): (atlas: Atlas) => T {
  const held = new WeakMap<Atlas, {readonly made: T}>();
  return (given: Atlas | LocalAtlas) => {
    const atlas = "atlas" in given ? given.atlas : given;
    const known = held.get(atlas) ?? {made: make(atlas)};
    held.set(atlas, known);
    return known.made;
  };
}
