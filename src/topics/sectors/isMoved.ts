import type {Atlas} from "../../atlas/atlas.ts";
import {perAtlas} from "../../atlas/perAtlas.ts";
import {withBreakdown} from "../../measures/latest.ts";
import {roundFloatError} from "../../measures/roundFloatError.ts";
import type {Observation} from "../../model/observation.ts";

/** The part of itself, in percent, that a rate of all workers may have moved by since the edition by sector. */
const most = 10;

const keyOf = ({area, period}: Pick<Observation, "area" | "period">): string => `${area}/${period}`;

/** Areas and years whose rate of all workers is another now: of a small rate even a small step is much, and a number of workers would carry it. */
const movedRates: (atlas: Atlas) => ReadonlySet<string> = perAtlas((atlas) => {
  const all = (id: string) => withBreakdown(atlas.observations.get(id) ?? [], {breakdown: {}});
  const now = new Map(all("informal-employment").map((o) => [keyOf(o), o.value]));
  return new Set(
    all("informal-by-sector").flatMap((o) => {
      const newer = now.get(keyOf(o));
      return newer !== undefined && roundFloatError(Math.abs(o.value - newer) * 100) > newer * most ? [keyOf(o)] : [];
    })
  );
});

/** Whether the rate of all workers has moved since by more than that: by such a rate no workers are counted. */
export const isMoved = (o: Observation, atlas: Atlas): boolean => movedRates(atlas).has(keyOf(o));
