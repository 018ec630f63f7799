import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {codePairs, type CodePair, type Parts} from "../measures/codePairs.ts";

/** Two parts of an area that an indicator sets beside each other. */
export type Twin = {readonly indicator: string; readonly parts: Parts};

/** People in the countryside and in towns, reached by programmes in household surveys. */
export const ruralAndUrban: Twin = {indicator: "survey-by-residence", parts: [{residence: "rural"}, {residence: "urban"}]};

/** The young and adults in informal jobs. */
export const youngAndAdult: Twin = {indicator: "informal-by-age", parts: [{age: "youth"}, {age: "adult"}]};

/** All pairs of one area, the oldest first. */
export const twinsOf = (area: string, {indicator, parts}: Twin, as: LocalAtlas): CodePair[] =>
  codePairs(as.snapshot(indicator).byArea.get(area) ?? [], parts);

/** The newest pair of each of some areas that has one; the first farthest behind stands first. */
export function newestTwins(members: readonly string[], twin: Twin, as: LocalAtlas): CodePair[] {
  return members.flatMap((area) => twinsOf(area, twin, as).at(-1) ?? []).sort((a, b) => a.points - b.points || (a.area < b.area ? -1 : 1));
}
