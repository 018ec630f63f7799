import type {Breakdown, Code, Dimension} from "./dimension.ts";
import type {Translated} from "./locale.ts";
import type {Observation} from "./observation.ts";
import type {Remark} from "./remark.ts";

/**
 * What the house has to say about particular values: known oddities of a source, shown beside the values they concern.
 * A row of `data/reference/annotations.csv`; a blank field there means "any" and is null here.
 */
export type Annotation = {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: number | null;
  /** Of which breakdown the value is, where the note is about a total or about one part alone; without it, about all of them. */
  readonly breakdown?: Partial<Breakdown>;
  /** What the note says of them in a word, where the source adds it elsewhere than in its table; printed beside each. */
  readonly remark?: Remark;
  readonly text: Translated;
};

/** Whether a note about an area is about this very value. */
export function concerns(
  {indicator, area, period, breakdown = {}}: Omit<Annotation, "text">,
  o: Omit<Observation, "value" | "flag" | "remark" | "source" | "edition">
): boolean {
  const parts = Object.keys(breakdown) as Dimension[];
  return (
    area === o.area &&
    (indicator ?? o.indicator) === o.indicator &&
    (period ?? o.period) === o.period &&
    parts.every((dimension) => breakdown[dimension] === o[dimension])
  );
}

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
