import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {withBreakdown} from "../measures/latest.ts";
import {lastHeld, persons} from "../measures/headCount.ts";
import {weightedMean, type WeightedMean} from "../measures/weightedMean.ts";
import {measureFor} from "../measures/measureFor.ts";
import type {Group} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** A published figure of a group so many points from its members is not theirs, where these have nearly all the people counted. */
const apart = {points: 20, known: 0.95};
/** So near the members of two sub-regions together, a figure may be theirs. */
const fitsWithin = 1;

/** Published figures of groups that cannot be those of their members: an undated report tells the years of neither. */
export const doubtsOfGroups = (atlas: Atlas): Doubted[] =>
  atlas.indicators
    .filter(({family}) => family === "contributors")
    .flatMap((indicator) => {
      const headline = withBreakdown(atlas.observations.get(indicator.id) ?? [], {breakdown: headlineBreakdown(indicator)});
      return headline.flatMap((about) => ofOne(about, indicator, atlas));
    });

function ofOne(about: Observation, indicator: Indicator, atlas: Atlas): Doubted[] {
  const group = atlas.areas.get(about.area);
  if (group?.kind !== "group") return [];
  const own = meanOf(group.members, about, indicator, atlas);
  if (own === null || own.share < apart.known || Math.abs(own.mean - about.value) <= apart.points) return [];
  return [{about, doubt: {kind: "groupApart", mean: own.mean, count: own.count, fits: fitsOf(group, about, indicator, atlas)}}];
}

/** The sub-region with whose members, and its own, a figure fits best; null where it fits with none. */
function fitsOf(group: Group, about: Observation, indicator: Indicator, atlas: Atlas): {area: string; mean: number} | null {
  const inside = new Set(group.members);
  const found = atlas.memberGroups.flatMap(({id, groupKind, members}) => {
    if (groupKind !== "subregion" || members.some((member) => inside.has(member))) return [];
    const both = meanOf([...group.members, ...members], about, indicator, atlas);
    return both && Math.abs(both.mean - about.value) <= fitsWithin ? [{area: id, mean: both.mean}] : [];
  });
  return found.toSorted((a, b) => Math.abs(a.mean - about.value) - Math.abs(b.mean - about.value))[0] ?? null;
}

/** What some countries have in the same report, by the people of its first year. */
function meanOf(members: readonly string[], about: Observation, indicator: Indicator, atlas: Atlas): WeightedMean | null {
  const upTo = about.period ?? Number(about.edition.slice(0, 4));
  const measure = measureFor(indicator, about);
  if (measure === null || !Number.isInteger(upTo)) return null;
  const {latest} = atlas.snapshot(indicator.id);
  return weightedMean(
    members.map((area) => ({
      value: latest.get(area)?.value ?? null,
      weight: lastHeld((year) => persons(area, {measure, year, populations: atlas.populationIndex}), {upTo})?.persons ?? null
    }))
  );
}
