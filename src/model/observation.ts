import {dimensions, type Breakdown, type Dimension} from "./dimension.ts";
import type {Flag} from "./flag.ts";
import type {Remark} from "./remark.ts";
import type {Sourced} from "./sourced.ts";

/**
 * One number about one area in one period. A number nobody has is a row nobody writes.
 * Flat, because a chart's channels bind by column name.
 */
export type Observation = Breakdown &
  Sourced & {
    /** Id of an indicator in `data/reference/indicators.csv`. */
    readonly indicator: string;
    /** ISO 3166-1 alpha-3 code of a country ("ARG"), or the id of a group ("northern-africa"). */
    readonly area: string;
    /** Calendar year; null where the publisher gives none: then the edition says which report. */
    readonly period: number | null;
    /** The report an undated value stands in ("2024-26"); "" for dated values. */
    readonly edition: string;
    readonly value: number;
    readonly flag: Flag;
    readonly remark: Remark;
  };

export const dimensionNames = Object.keys(dimensions) as readonly Dimension[];

/** A loop, and not a list that is joined: keys are made by the hundred thousand. */
function seriesKey(o: Observation, sex: Observation["sex"]): string {
  let key = `${o.indicator}/${o.area}`;
  for (const dimension of dimensionNames) key += `/${dimension === "sex" ? sex : o[dimension]}`;
  return key;
}

/** What observations of one series share: all but the period (or edition). */
export const seriesKeyOf = (o: Observation): string => seriesKey(o, o.sex);

/** Two observations with the same key contradict each other. */
export const keyOf = (o: Observation): string => `${seriesKeyOf(o)}/${o.period ?? o.edition}`;

/** The key of the observation on women and men together, where this one is on women or on men alone. */
export const keyOfBoth = (o: Observation): string => `${seriesKey(o, "total")}/${o.period ?? o.edition}`;
