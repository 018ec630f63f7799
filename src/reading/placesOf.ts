import type {LocalAtlas} from "../atlas/localAtlas.ts";

/** Areas as sentences name them, each once, in the order of their names: "the Netherlands", "Norway". */
export const placesOf = (areas: Iterable<string>, as: LocalAtlas): string[] =>
  [...new Set(areas)].sort((a, b) => as.byName(as.name(a), as.name(b))).map((area) => as.place(area).the);
