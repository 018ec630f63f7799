import type {Denominator} from "./denominator.ts";
import type {Dimension} from "./dimension.ts";
import type {Translated} from "./locale.ts";
import type {Unit} from "./unit.ts";

/** Families are never drawn on one axis: they ask different people in different ways. */
export const families = ["coverage", "informality", "contributors", "spending", "survey", "health", "context"] as const;
export type Family = (typeof families)[number];

/** Whether more is better (coverage), less is better (informal work), or neither (spending). */
export const directions = ["higher", "lower", "context"] as const;
export type Direction = (typeof directions)[number];

/** One question with its answer's unit, denominator and words; a row of `data/reference/indicators.csv`. */
export type Indicator = {
  readonly id: string;
  /** Whether it has a page of its own; the others serve as weights and context. */
  readonly listed: boolean;
  readonly family: Family;
  readonly source: string;
  /** Tables in `data/raw/<source>/`: the one with the countries first, then those of published aggregates. */
  readonly files: readonly string[];
  /** Codes of the publisher that make up the indicator; each importer says how it reads them. */
  readonly series: readonly string[];
  /** The dimensions that the publisher breaks it down by. */
  readonly splits: readonly Dimension[];
  readonly unit: Unit;
  readonly denominator: Denominator;
  readonly direction: Direction;
  /** Four limits of the five map classes, ascending, of the gap (of the value where there is no gap). */
  readonly breaks: readonly [number, number, number, number];
  /** "Old-age pensions". */
  readonly name: Translated;
  /** "Who has a pension in old age?" */
  readonly question: Translated;
  /** "Share of persons above pension age receiving a pension". */
  readonly measure: Translated;
  /** Completes a sentence that begins with the value: "of persons above pension age receive a pension". */
  readonly reached: Translated;
  /** Completes a sentence that begins with the gap: "of persons above pension age receive no pension"; "" where there is no gap. */
  readonly left: Translated;
};
