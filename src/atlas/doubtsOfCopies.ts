import {copies} from "../measures/copies.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** Values on coverage of an area that is no country, identical to those of a country: they tell of the country, which counts already. */
export function doubtsOfCopies(atlas: Atlas): Doubted[] {
  const coverage = atlas.indicators.filter(({family}) => family === "coverage");
  const byArea = Map.groupBy(
    coverage.flatMap(({id}) => atlas.observations.get(id) ?? []),
    ({area}) => area
  );
  const held = (area: string): readonly Observation[] => byArea.get(area) ?? [];
  const areas = atlas.countries.filter(({id}) => !atlas.states.has(id));
  return areas.flatMap(({id}) =>
    [...atlas.states].flatMap((state) =>
      copies(held(id), held(state)).map(({about, of}): Doubted => ({about, doubt: {kind: "copied", of}}))
    )
  );
}
