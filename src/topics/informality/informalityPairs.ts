import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {beyondFormal, type BeyondFormal} from "../../measures/beyondFormal.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";

/** Two values are put beside each other when they are at most so many years apart. */
export const maxYearsApart = 5;
/** Cover stands far above formal work from so many points on. */
export const farAbove = 20;

/** A country's coverage beside its formal employment. */
export type CoverageAndFormality = BeyondFormal & {readonly covered: DescribedValue; readonly informal: DescribedValue};
export type Pairs = {
  /** Farthest above first; all of them, above and below. */
  readonly pairs: readonly CoverageAndFormality[];
  /** Those far above, of coverage below the cap: at the cap, how far is not known. */
  readonly far: readonly CoverageAndFormality[];
  /** Those whose coverage stands at the cap. */
  readonly capped: readonly CoverageAndFormality[];
  /** Those whose coverage may lead: titles and medians take these. */
  readonly sound: readonly CoverageAndFormality[];
  /** Countries whose two values lie too far apart in time, and those that lack one of the two. */
  readonly apart: readonly string[];
  readonly unpaired: readonly string[];
};

/** Which members have both figures, within the years allowed. */
export function informalityPairs(members: readonly string[], as: LocalAtlas): Pairs {
  const coverage = heldOf(members, "any-benefit", as);
  const informality = heldOf(members, "informal-employment", as);
  const all = beyondFormal(coverage, {informality});
  const pairs = all
    .filter(({yearsApart}) => yearsApart <= maxYearsApart)
    .map((pair): CoverageAndFormality => {
      const [covered, informal] = ["any-benefit", "informal-employment"].map((id) => latestValue(pair.area, id, as));
      if (!covered || !informal) throw new Error(`${pair.area} has no pair`);
      return {...pair, covered, informal};
    });
  return {
    pairs,
    sound: pairs.filter(({covered}) => leads(covered.observation, as)),
    far: pairs.filter((pair) => pair.points >= farAbove && !isAtCap(pair.covered.observation, as)),
    capped: pairs.filter(({covered}) => isAtCap(covered.observation, as)),
    apart: all.filter(({yearsApart}) => yearsApart > maxYearsApart).map(({area}) => area),
    unpaired: members.filter((id) => !all.some(({area}) => area === id))
  };
}

function heldOf(members: readonly string[], id: string, atlas: Atlas) {
  const {latest} = atlas.snapshot(id);
  return new Map(members.flatMap((area) => [latest.get(area)].flatMap((o) => (o ? [[area, o] as const] : []))));
}
