import type {Atlas} from "./atlas.ts";

/** What is made of an atlas once, whoever asks for it, and kept as long as the atlas is. */
export function perAtlas<T>(make: (atlas: Atlas) => T): (atlas: Atlas) => T {
  const held = new WeakMap<Atlas, {readonly made: T}>();
  return (atlas) => {
    const known = held.get(atlas) ?? {made: make(atlas)};
    held.set(atlas, known);
    return known.made;
  };
}
