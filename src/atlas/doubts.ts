import {isCapped} from "../measures/isCapped.ts";
import {steps} from "../measures/steps.ts";
import type {Indicator} from "../model/indicator.ts";
import {keyOf, type Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {barring, type Doubt, type Doubted} from "./doubt.ts";
import {doubtsAcross} from "./doubtsAcross.ts";
import {doubtsOfParts} from "./doubtsOfParts.ts";
import {doubtsOfSexes} from "./doubtsOfSexes.ts";
import {perAtlas} from "./perAtlas.ts";

/** Any benefit moves with all branches, so a year's change says enough; a branch is a step when neighbouring values lie far apart. */
const stepLimits = (id: string) =>
  id === "any-benefit" ? ({points: 10, per: "year", leastFall: 5} as const) : ({points: 20, per: "neighbours", leastFall: 5} as const);

/** What rules find odd, by the key of the value; nothing for most. */
export const doubts: (atlas: Atlas) => ReadonlyMap<string, readonly Doubt[]> = perAtlas((atlas) => {
  const ofIndicators = atlas.indicators.flatMap((indicator) => doubtsOn(indicator, atlas.observations.get(indicator.id) ?? [], atlas));
  const found = [...ofIndicators, ...doubtsAcross(atlas)];
  const byKey = new Map<string, Doubt[]>();
  for (const {about, doubt} of [...found, ...stepsBeyond(found, atlas)]) {
    const key = keyOf(about);
    byKey.set(key, [...(byKey.get(key) ?? []), doubt]);
  }
  return byKey;
});

function doubtsOn(indicator: Indicator, observations: readonly Observation[], atlas: Atlas): Doubted[] {
  const isShare = indicator.unit === "percent";
  return [
    ...doubtsOfParts(indicator, observations),
    ...(indicator.family === "coverage" ? doubtsOfSexes(indicator, observations, atlas) : []),
    ...observations.flatMap((about): Doubted[] => [
      ...(isCapped(about, indicator) ? [{about, doubt: {kind: "capped"} as const}] : []),
      ...(isShare && about.value > 100 ? [{about, doubt: {kind: "aboveHundred", value: about} as const}] : [])
    ])
  ];
}

/**
 * Steps of coverage between values that nothing else bars, told of the later value; of the earlier too, where no other value bears it out.
 * A group's figure moves when a member's does: the step is told of the country.
 */
function stepsBeyond(found: readonly Doubted[], {indicators, observations, areas}: Atlas): Doubted[] {
  const barred = new Set(found.flatMap(({about, doubt}) => (barring.includes(doubt.kind) ? [keyOf(about)] : [])));
  return indicators.flatMap(({id, family}) => {
    if (family !== "coverage") return [];
    const ofCountries = (observations.get(id) ?? []).filter(({area}) => areas.get(area)?.kind === "country");
    const found = steps(ofCountries, stepLimits(id), (o) => barred.has(keyOf(o)));
    return found.flatMap((step): Doubted[] => {
      const sides = step.isBorneOut ? [step.to] : [step.from, step.to];
      return sides.map((about) => ({about, doubt: {kind: "step", ...step}}));
    });
  });
}
