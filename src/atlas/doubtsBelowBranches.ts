import {belowFloor} from "../measures/belowFloor.ts";
import {withBreakdown} from "../measures/latest.ts";
import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** Ages 0–14 and 65 and over stand for children and for those above pension age: so many points they may be off. */
const floorWithin = 1;

/** Any benefit of a country below what its children and older people with a benefit make up; a step or a value at the cap counts as published, one at odds with women and men does not. */
export const doubtsBelowBranches = (atlas: Atlas, counts: (o: Observation) => boolean): Doubted[] =>
  atlas.countries.flatMap(({id}) => {
    const [children, older] = [seriesOf(id, "children", atlas).filter(counts), seriesOf(id, "old-age", atlas).filter(counts)];
    return seriesOf(id, "any-benefit", atlas).flatMap((any): Doubted[] => {
      const inYear = (series: readonly Observation[]) => series.find(({period}) => period === any.period) ?? null;
      const beside = {any, children: inYear(children), older: inYear(older)};
      const floor = floorOf(beside, atlas);
      return floor === null ? [] : [{about: any, doubt: {kind: "belowFloor", ...beside, floor}}];
    });
  });

const seriesOf = (area: string, id: string, atlas: Atlas): Observation[] =>
  withBreakdown(atlas.snapshot(id).byArea.get(area) ?? [], {breakdown: headlineBreakdown(atlas.indicator(id))});

type Beside = {readonly any: Observation; readonly children: Observation | null; readonly older: Observation | null};

function floorOf({any, children, older}: Beside, atlas: Atlas): number | null {
  const held = atlas.populationIndex.get(any.area)?.get(any.period ?? 0);
  if (held?.total === undefined) return null;
  const part = (o: Observation | null, persons: number | undefined) => (o && persons !== undefined ? [{value: o.value, persons}] : []);
  const parts = [...part(children, held.children), ...part(older, held.older)];
  // Alone, a value at the cap times a head count that only comes near says too little.
  if (parts.length === 1 && parts[0]!.value >= 100) return null;
  return belowFloor({any: any.value, parts, persons: held.total}, {beyond: floorWithin});
}
