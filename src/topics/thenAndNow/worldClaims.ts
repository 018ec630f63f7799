import type {Atlas} from "../../atlas/atlas.ts";
import {roundFloatError} from "../../measures/roundFloatError.ts";
import type {Claim, ClaimDefinition} from "../../model/claim.ts";
import type {Observation} from "../../model/observation.ts";

/** A claim on the world that can be drawn: what is left out by its own definition, in the year in which it was printed. */
export type WorldClaim = {
  readonly year: number;
  readonly left: number;
  readonly definition: Exclude<ClaimDefinition, "other">;
  /** Whether the publication says "more than". */
  readonly isLeast: boolean;
  readonly claim: Claim;
};

const ofWorld = /^% of (world|working-age) population( \(more than\))?$/;

/** The claims on the world's coverage with a year; what one publication prints from both sides, covered and left out, is one. */
export function worldClaims({claims}: Pick<Atlas, "claims">): WorldClaim[] {
  const drawn = claims.flatMap((claim): WorldClaim[] => {
    const {year, definition, side, value, unit} = claim;
    if (year === null || definition === "other" || !ofWorld.test(unit)) return [];
    const left = side === "covered" ? roundFloatError(100 - value) : value;
    return [{year, left, definition, isLeast: unit.endsWith("(more than)"), claim}];
  });
  const keyOf = ({year, left, definition, claim}: WorldClaim) => [year, definition, left, claim.title].join("/");
  const once = [...new Map(drawn.map((one) => [keyOf(one), one])).values()];
  return once.sort((a, b) => a.year - b.year || b.left - a.left);
}

/** The ILO's figures for the world, the oldest first: measured alike year by year. */
export const measuredWorld = (atlas: Atlas): Observation[] =>
  (atlas.snapshot("any-benefit").byArea.get("world") ?? [])
    .filter(({sex, period}) => sex === "total" && period !== null)
    .sort((a, b) => (a.period ?? 0) - (b.period ?? 0));
