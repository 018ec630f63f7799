import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** Whom each kind of spending is for, where one branch of coverage counts them. */
const branchOf: Readonly<Partial<Record<Observation["function"], string>>> = {children: "children", oldAge: "old-age"};

/** From more coverage than this, in percent, somebody must have paid. */
const coveredAbove = 10;

/** Spending published as 0 on a group of whom more than a few are covered: under half of the last decimal, or not told apart. */
export function doubtsOfZeroSpending(atlas: Atlas): Doubted[] {
  return (atlas.observations.get("spending") ?? []).flatMap((about): Doubted[] => {
    const branch = about.value === 0 ? branchOf[about.function] : undefined;
    const covered = branch && atlas.snapshot(branch).latest.get(about.area);
    return covered && covered.value > coveredAbove ? [{about, doubt: {kind: "zeroSpent", covered}}] : [];
  });
}
