import {isCapped} from "../measures/isCapped.ts";
import type {Indicator} from "../model/indicator.ts";
import {keyOf, type Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {barring, type Doubt, type Doubted} from "./doubt.ts";
import {doubtsBelowBranches} from "./doubtsBelowBranches.ts";
import {doubtsOfCopies} from "./doubtsOfCopies.ts";
import {doubtsOfEmployees} from "./doubtsOfEmployees.ts";
import {doubtsOfGroups} from "./doubtsOfGroups.ts";
import {doubtsOfLittleSpent} from "./doubtsOfLittleSpent.ts";
import {doubtsOfInformalSteps} from "./doubtsOfInformalSteps.ts";
import {doubtsOfParts} from "./doubtsOfParts.ts";
import {doubtsOfSexes} from "./doubtsOfSexes.ts";
import {doubtsOfSpentZeros} from "./doubtsOfSpentZeros.ts";
import {doubtsOfSteps} from "./doubtsOfSteps.ts";
import {doubtsOfZeros} from "./doubtsOfZeros.ts";
import {doubtsPassedOn} from "./doubtsPassedOn.ts";
import {perAtlas} from "./perAtlas.ts";

/** What rules find odd, by the key of the value; nothing for most. */
export const doubts: (atlas: Atlas) => ReadonlyMap<string, readonly Doubt[]> = perAtlas((atlas) => {
  const byKey = new Map<string, Doubt[]>();
  for (const {about, doubt} of allDoubts(atlas)) {
    const key = keyOf(about);
    byKey.set(key, [...(byKey.get(key) ?? []), doubt]);
  }
  return byKey;
});

/**
 * A step lies between values that nothing else bars. Branches are judged first: any benefit is held beside those that are sound, and a
 * value of it that lies below them neither begins nor ends a step.
 */
function allDoubts(atlas: Atlas): Doubted[] {
  const ofIndicators = atlas.indicators.flatMap((indicator) => doubtsOn(indicator, atlas.observations.get(indicator.id) ?? [], atlas));
  const found = [
    ...ofIndicators,
    ...doubtsOfZeros(atlas),
    ...doubtsOfSpentZeros(atlas),
    ...doubtsOfLittleSpent(atlas),
    ...doubtsOfCopies(atlas),
    ...doubtsOfEmployees(atlas),
    ...doubtsOfInformalSteps(atlas),
    ...doubtsOfGroups(atlas)
  ];
  const coverage = atlas.indicators.filter(({family}) => family === "coverage").map(({id}) => id);
  const stepsOf = (ids: readonly string[], beside: readonly Doubted[]) => doubtsOfSteps(ids, keysOf(beside, barring), atlas);
  const ofBranches = [
    ...found,
    ...stepsOf(
      coverage.filter((id) => id !== "any-benefit"),
      found
    )
  ];
  const atOdds = keysOf(found, ["irreconcilable", "sumToHundred"]);
  const below = doubtsBelowBranches(atlas, (o) => !atOdds.has(keyOf(o)));
  const all = [...ofBranches, ...below, ...stepsOf(["any-benefit"], [...found, ...below])];
  return [...all, ...doubtsPassedOn(all, atlas)];
}

const keysOf = (found: readonly Doubted[], kinds: readonly Doubt["kind"][]): ReadonlySet<string> =>
  new Set(found.flatMap(({about, doubt}) => (kinds.includes(doubt.kind) ? [keyOf(about)] : [])));

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
