import type {Atlas} from "../../atlas/atlas.ts";
import {printedDifference} from "../../measures/printedDifference.ts";
import {withBreakdown} from "../../measures/latest.ts";
import type {Observation} from "../../model/observation.ts";
import type {GroupPart} from "./strategiesBase.ts";

/** The poorest and the richest fifth of one country, of one survey. */
export type FifthPair = {readonly area: string; readonly poorest: Observation; readonly richest: Observation};

/** The latest survey of every member that has both fifths; the widest lead of the richest first. */
export function fifthPairs({members}: GroupPart, atlas: Atlas): FifthPair[] {
  const {byArea} = atlas.snapshot("survey-coverage");
  const pairs = members.flatMap((area): FifthPair[] => {
    const rows = byArea.get(area) ?? [];
    const richest = new Map(withBreakdown(rows, {breakdown: {quintile: "q5"}}).map((o) => [o.period, o]));
    const poorest = withBreakdown(rows, {breakdown: {quintile: "q1"}})
      .filter((o) => richest.has(o.period))
      .sort((a, b) => (b.period ?? 0) - (a.period ?? 0))[0];
    const other = poorest && richest.get(poorest.period);
    return poorest && other ? [{area, poorest, richest: other}] : [];
  });
  return pairs.sort((a, b) => lead(b) - lead(a) || (a.area < b.area ? -1 : 1));
}

/** Points by which the richest fifth is ahead. */
export const lead = ({poorest, richest}: FifthPair): number => printedDifference(richest.value, poorest.value);
