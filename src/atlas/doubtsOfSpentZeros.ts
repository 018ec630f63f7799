import type {Code} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** Coverage above so much, in percent, cannot cost nothing. */
const most = 10;

/** Whom spending reaches. Work injury is left out: its coverage counts the insured, of whom few are ever paid. */
const reached: Readonly<Partial<Record<Code<"function">, readonly string[]>>> = {
  children: ["children"],
  workingAge: ["maternity", "unemployment", "disability"],
  oldAge: ["old-age"]
};

/** Spending on a stage of life of 0 where the newest coverage of a branch of it is more than a tenth; beside the highest. */
export const doubtsOfSpentZeros = (atlas: Atlas): Doubted[] =>
  (atlas.observations.get("spending") ?? []).flatMap((about): Doubted[] => {
    if (about.value !== 0 || atlas.areas.get(about.area)?.kind !== "country") return [];
    const beside = coverageOf(about, atlas).filter(({value}) => value > most);
    const highest = beside.toSorted((a, b) => b.value - a.value)[0];
    return highest ? [{about, doubt: {kind: "zeroSpent", beside: highest}}] : [];
  });

const coverageOf = ({area, function: purpose}: Observation, atlas: Atlas): Observation[] =>
  (reached[purpose] ?? []).flatMap((id) => atlas.snapshot(id).latest.get(area) ?? []);
