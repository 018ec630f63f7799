import {doubled, type Checks} from "./checks.ts";
import {keyOfClaim, type Claim} from "./claim.ts";

/** What must be true of claims. */
export const claimChecks: Checks<Claim> = {
  "no claim stands twice": (claims) => doubled(claims, keyOfClaim, ({claim}) => `"${claim}" stands twice`),

  "a share of a population lies between 0 and 100": (claims) =>
    claims
      .filter(({unit, value}) => unit.startsWith("%") && !/^% of (GDP|government)/.test(unit) && (value < 0 || value > 100))
      .map((item) => ({item, says: `${item.value}${item.unit}`})),

  "no claim is of a year after it came out": (claims) =>
    claims
      .filter(({year, of}) => year !== null && of !== null && of > year)
      .map((item) => ({item, says: `of ${item.of}, printed in ${item.year}`})),

  "a claim that is set beside others says whom it counts": (claims) =>
    claims
      .filter(({definition, side}) => (definition === "other") !== (side === ""))
      .map((item) => ({item, says: `${item.definition}, ${item.side || "neither"}`}))
};
