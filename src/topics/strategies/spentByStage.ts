import {latestByArea} from "../../measures/latest.ts";
import type {Observation} from "../../model/observation.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {perAtlas} from "../../atlas/perAtlas.ts";

export const stagesOfSpending = ["children", "workingAge", "oldAge"] as const;
export type SpendingStage = (typeof stagesOfSpending)[number];

/** The latest figure on each stage of life, by stage and area. */
export type SpentByStage = ReadonlyMap<SpendingStage, ReadonlyMap<string, Observation>>;

/** What every area spends on each stage of life, found once a build. */
export const spentByStage: (atlas: Atlas) => SpentByStage = perAtlas((atlas) => {
  const all = atlas.observations.get("spending") ?? [];
  return new Map(stagesOfSpending.map((stage) => [stage, latestByArea(all, {breakdown: {function: stage}})]));
});

/** The figures of one area, one for each stage that has one. */
export const spentIn = (area: string, held: SpentByStage): Observation[] =>
  stagesOfSpending.flatMap((stage) => held.get(stage)?.get(area) ?? []);

/** Those of some areas that have a figure on at least one stage of life. */
export const spendingCountries = (members: readonly string[], held: SpentByStage): string[] =>
  members.filter((area) => spentIn(area, held).length > 0);
