import {dimensions, type Breakdown, type Dimension} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";

/** A code of the publisher's with what it is broken down by. */
export type Series = {readonly code: string; readonly breakdown: Partial<Breakdown>};

/**
 * Reads the house's notation of a series: "per_allsp.cov_q1_tot=quintile:q1", "SL.AGR.EMPL.FE.ZS=sector:agriculture+sex:female".
 * Returns what is wrong with it, as a string, when it cannot be read.
 */
export function readSeries(text: string): Series | string {
  const [code = "", parts, ...rest] = text.split("=");
  if (code === "" || rest.length > 0) return `"${text}" is not a series; expected CODE or CODE=dimension:code+dimension:code`;
  const breakdown: Record<string, string> = {};
  for (const part of parts === undefined ? [] : parts.split("+")) {
    const [dimension = "", value = ""] = part.split(":");
    const codes: readonly string[] = Object.hasOwn(dimensions, dimension) ? dimensions[dimension as Dimension] : [];
    if (!codes.includes(value)) return `unknown breakdown "${part}" in "${text}"; expected dimension:code as in src/model/dimension.ts`;
    breakdown[dimension] = value;
  }
  return {code, breakdown: breakdown as Partial<Breakdown>};
}

export type Claim = {readonly indicator: string; readonly breakdown: Partial<Breakdown>};

/** Which indicator takes which series from one table. It remembers what was asked for and found. */
export class SeriesBook {
  readonly #claims = new Map<string, Claim>();
  readonly seen: Set<string>;

  constructor(indicators: readonly Indicator[], source: string, file: string, seen: Set<string> = new Set()) {
    this.seen = seen;
    for (const {id, series} of indicators.filter((one) => one.source === source && one.files.includes(file))) {
      for (const one of series.map(readSeries)) {
        if (typeof one !== "string") this.#claims.set(one.code, {indicator: id, breakdown: one.breakdown});
      }
    }
  }

  get codes(): readonly string[] {
    return [...this.#claims.keys()];
  }

  /** The claim to a series; it counts as found where the row at hand holds a value. */
  find(code: string, {hasValue = true} = {}): Claim | undefined {
    const claim = this.#claims.get(code);
    if (claim !== undefined && hasValue) this.seen.add(code);
    return claim;
  }
}
