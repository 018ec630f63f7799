import type {Code} from "./dimension.ts";
import type {Translated} from "./locale.ts";

/**
 * What the house has to say about particular values: known oddities of a source, shown beside the values they concern.
 * A row of `data/reference/annotations.csv`; a blank field there means "any" and is null here.
 */
export type Annotation = {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: number | null;
  readonly text: Translated;
};

/**
 * A known error upstream. `right` null means the right value is not known: the published one is shown,
 * and the check named in `excuses` lets it pass. A row of `data/reference/corrections.csv`.
 */
export type Correction = {
  readonly indicator: string;
  readonly area: string;
  readonly period: number;
  readonly sex: Code<"sex">;
  readonly wrong: number;
  readonly right: number | null;
  readonly excuses: string;
  readonly why: string;
  readonly proof: string;
};
