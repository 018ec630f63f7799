import {partsAbove} from "../measures/partsAbove.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Doubted} from "./doubt.ts";

/** What the total without health is spent on; health is published beside it, and in a total of its own with health. */
const partsOfSpending: readonly Observation["function"][] = ["children", "workingAge", "oldAge"];

/** So far above the total goes without a note, in percent of GDP: as far as rounding may take three parts and their total, with one decimal each. */
const rounding = 0.2;

/** Spending by function that is more than its total, of the same report and year and, like its parts, without health, by more than rounding may explain. */
export function doubtsOfParts({splits}: Indicator, observations: readonly Observation[]): Doubted[] {
  if (!splits.includes("function")) return [];
  const reports = Map.groupBy(observations, ({area, edition, period}) => `${area}/${edition}/${period ?? ""}`);
  return [...reports.values()].flatMap((report) => {
    const total = report.find((o) => o.function === "total");
    const parts = partsOfSpending.flatMap((part) => report.filter((o) => o.function === part));
    const sum = total
      ? partsAbove(
          total.value,
          parts.map(({value}) => value),
          {rounding}
        )
      : null;
    if (!total || sum === null) return [];
    return [total, ...parts].map((about) => ({about, doubt: {kind: "partsAbove", total, parts, sum}}));
  });
}
