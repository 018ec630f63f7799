import type {Choice} from "../client/combobox.ts";
import type {PeerReason} from "../measures/peers.ts";
import type {AggregateRefusal} from "../measures/aggregate.ts";
import type {Annotation} from "../model/annotation.ts";
import type {GroupKind, PlaceForm} from "../model/area.ts";
import type {Code, Dimension} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {CompareView} from "./compareState.ts";
import type {SharedWords} from "./sharedWords.ts";

/** An area that can be chosen; found by its code and other names too. `form` says how sentences name it, where not as lists do. */
export type AreaLine = Choice & {
  readonly id: string;
  readonly form?: PlaceForm | undefined;
  readonly kind: "country" | GroupKind;
  /** Its page; null for the publisher's own aggregates, which have none. */
  readonly href: string | null;
  /** Members of a group that can be chosen themselves; none for a country. */
  readonly members: readonly string[];
  /** A country's likest, the likest first, with the reasons. */
  readonly peers: readonly {readonly area: string; readonly reasons: readonly PeerReason[]}[];
};

/** Why an indicator cannot be looked at in one of the ways. */
export type ViewRefusal = "noSex" | "womenOnly" | "undated" | "noParts" | "otherReport" | "noTotal";

/** What an indicator is broken down into, side by side: the branches of coverage, or the codes of one of its own dimensions. */
export type Parts = "branches" | Exclude<Dimension, "sex" | "function"> | null;

/** What is said about values of an area, in the reader's language; null for all indicators or years. */
export type IndicatorLine = Pick<Indicator, "id" | "family" | "unit" | "direction" | "breaks" | "denominator"> & {
  readonly name: string;
  /** What is shown of it: where that is the share left out, the measure of that. */
  readonly measure: string;
  /** What heads the share of those who pay in, where the others are not left out of anything. */
  readonly contributing?: string;
  /** "the total population". */
  readonly denominatorText: string;
  readonly splits: readonly Dimension[];
  /** The year most countries have of the indicator; null where it carries none. */
  readonly usual: number | null;
  readonly sources: readonly string[];
  readonly csv: string;
  readonly href: string;
  readonly parts: Parts;
  /** The ways in which it cannot be looked at. */
  readonly refused: Readonly<Partial<Record<CompareView, ViewRefusal>>>;
};

/** `/compare/base.json`, once in each language: what there is to choose from, and the words. */
export type CompareBase = {
  readonly areas: readonly AreaLine[];
  /** Areas that cannot be chosen, as the sources have no figure of them. */
  readonly unfigured: readonly Choice[];
  readonly indicators: readonly IndicatorLine[];
  /** Two countries that learn from each other, and why; rows of `data/reference/pairs.csv`. */
  readonly pairs: readonly {readonly areas: readonly [string, string]; readonly why: string}[];
  readonly words: SharedWords;
  /** The style of an embed. */
  readonly style: string;
};

/** One value: sex, year (or the report it stands in), value; then flag, remark and part where they are not the usual ones. */
export type PackedRow = readonly [sex: 0 | 1 | 2, when: number | string, value: number, flag?: number, remark?: number, part?: string];

/** A figure computed from members, or what stands in its way; `value` is null where less than half of the people stand behind it. */
export type PackedComputed =
  | {
      readonly value: number | null;
      /** True for a value with less than three quarters of the people behind it: told beside, never ranked or drawn. */
      readonly weak?: true;
      readonly n: number;
      readonly of: number;
      /** 0–1 of the people; in percent, those counted at the cap of the source, where they are many. */
      readonly people: number;
      readonly years: readonly [number, number] | null;
      readonly capped?: number;
      /** The members with the largest parts (0–1) of the gap, each with the value and year it goes in with; only for the headline of an indicator that has a gap. */
      readonly largest?: readonly (readonly [area: string, part: number, value: number, when: number | string])[];
    }
  | {readonly refused: AggregateRefusal};

export type ComputedBySex = Readonly<Partial<Record<Code<"sex">, PackedComputed>>>;

/** `/data/compare/old-age.json`: all of one indicator that a comparison shows, the same for every language. */
export type IndicatorData = {
  readonly indicator: string;
  readonly source: string;
  /** The dimension of the parts among the rows. */
  readonly dimension: Exclude<Parts, "branches">;
  readonly rows: Readonly<Record<string, readonly PackedRow[]>>;
  /** What is to be said of single values, written by hand or found by rule. */
  readonly notes: readonly Annotation[];
  /** The values that stand in no title, by `barredKey`. */
  readonly barred: readonly string[];
  /** The first year of surveys that titles take; null for what is no survey. */
  readonly surveysSince: number | null;
  readonly computed: Readonly<Record<string, ComputedBySex>>;
};

/** `/data/compare/branches.json`: the newest headline values of every branch. */
export type BranchesData = readonly IndicatorData[];
