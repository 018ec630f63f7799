import {doubled, ofUnknownArea, type Checks} from "./checks.ts";
import {keyOfLaw, type Law} from "./law.ts";

/** What must be true of laws. */
export const lawChecks: Checks<Law> = {
  "a country has one row of a branch": (laws) => doubled(laws, keyOfLaw, (one) => `two rows for ${keyOfLaw(one)}`),

  "every area is known": ofUnknownArea,

  "a programme in force has a type, and nothing else has": (laws) =>
    laws
      .filter(({state, types}) => (state === "inForce") !== types.length > 0)
      .map((item) => ({item, says: `${item.state} with ${item.types.join(", ") || "no type"}`})),

  "a share of the labour force lies between 0 and 100": (laws) =>
    laws.filter(({coverage}) => coverage !== null && (coverage < 0 || coverage > 100)).map((item) => ({item, says: `${item.coverage}`})),

  "no law without a programme covers anyone": (laws) =>
    laws
      .filter(({state, coverage}) => state !== "inForce" && (coverage ?? 0) > 0)
      .map((item) => ({item, says: `${item.coverage} covered`})),

  "no first law is later than the year that is told of": (laws) =>
    laws
      .filter(({year, firstLaw}) => year !== null && firstLaw !== null && firstLaw > year)
      .map((item) => ({item, says: `first law of ${item.firstLaw}, told of ${item.year}`}))
};
