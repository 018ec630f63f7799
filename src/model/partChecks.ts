import type {Checks, Culprit} from "./checks.ts";
import {allTotals, type Code, type Dimension} from "./dimension.ts";
import {keyOf, type Observation} from "./observation.ts";

/** Parts and wholes are rounded and weighted one by one: this much they may be apart, in the unit of the value. In no published row they are more. */
const apart = 0.2;

type Parts = ReadonlyMap<string, Observation>;

/** What differs in one dimension only, together, where it is broken down; nothing where nothing is. Of two observations with one key, the first. */
function byPart(observations: readonly Observation[], dimension: Dimension): Parts[] {
  if (observations.every((one) => one[dimension] === "total")) return [];
  const together = new Map<string, Map<string, Observation>>();
  for (const one of observations) {
    const key = keyOf({...one, [dimension]: allTotals[dimension]});
    const parts = together.get(key) ?? new Map<string, Observation>();
    if (!parts.has(one[dimension])) parts.set(one[dimension], one);
    together.set(key, parts);
  }
  return [...together.values()];
}

/** The observations of these codes; undefined where one is missing, for then they are not the whole, or can be no share, which has been told. */
function allOf(parts: Parts, codes: readonly string[]): readonly Observation[] | undefined {
  const found = codes.flatMap((code) => parts.get(code) ?? []);
  return found.length === codes.length && found.every(({value}) => value >= 0 && value <= 100) ? found : undefined;
}

const sumOf = (parts: readonly Observation[]): number => parts.reduce((sum, {value}) => sum + value, 0);

const said = (dimension: Dimension, parts: readonly Observation[]): string =>
  parts.map((one) => `${one[dimension]} ${one.value}`).join(", ");

/** A share of all that lies outside the shares of the parts that make up all. */
function outside<D extends Dimension>(
  observations: readonly Observation[],
  dimension: D,
  codes: readonly Code<D>[]
): Culprit<Observation>[] {
  return byPart(observations, dimension).flatMap((parts) => {
    const [total, ...others] = allOf(parts, ["total", ...codes]) ?? [];
    if (total === undefined) return [];
    const values = others.map(({value}) => value);
    const isWithin = total.value >= Math.min(...values) - apart && total.value <= Math.max(...values) + apart;
    return isWithin ? [] : [{item: total, says: `the total is ${total.value}, ${said(dimension, others)}`}];
  });
}

/** What must be true of a whole and the parts that make it up. */
export const partChecks: Checks<Observation> = {
  "a total of all sectors lies between agriculture and the rest": (observations) =>
    outside(observations, "sector", ["agriculture", "nonAgriculture"]),

  "a total by age lies between the young and the older": (observations) => outside(observations, "age", ["youth", "adult"]),

  "the sectors in which people work add up to all": (observations) =>
    byPart(
      observations.filter(({indicator}) => indicator === "employment-by-sector"),
      "sector"
    ).flatMap((parts) => {
      const all = allOf(parts, ["agriculture", "industry", "services"]);
      if (all === undefined || Math.abs(sumOf(all) - 100) <= apart) return [];
      return [{item: all[0]!, says: `${said("sector", all)} add up to ${Number(sumOf(all).toFixed(3))}`}];
    }),

  "a total is the mean of the fifths, who are equally many": (observations) =>
    byPart(observations, "quintile").flatMap((parts) => {
      const [total, ...fifths] = allOf(parts, ["total", "q1", "q2", "q3", "q4", "q5"]) ?? [];
      if (total === undefined || Math.abs(sumOf(fifths) / fifths.length - total.value) <= apart) return [];
      return [{item: total, says: `the total is ${total.value}, ${said("quintile", fifths)}`}];
    }),

  "spending with health is spending without it and that on health": (observations) =>
    byPart(observations, "function").flatMap((parts) => {
      const all = allOf(parts, ["totalWithHealth", "total", "health"]);
      if (all === undefined || Math.abs(all[0]!.value - sumOf(all.slice(1))) <= apart) return [];
      return [{item: all[0]!, says: said("function", all)}];
    })
};
