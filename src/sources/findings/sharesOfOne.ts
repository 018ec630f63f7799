import type {Indicator} from "../../model/indicator.ts";
import {dimensionNames, type Observation} from "../../model/observation.ts";
import type {Located} from "../importResult.ts";
import type {Finding} from "./finding.ts";

/** A pattern among fewer values than this may be chance. */
const fewest = 5;

/** Series of shares whose values are all 1 or less: a table in shares of 1 where a share of 100 is meant. */
export function sharesOfOne(found: readonly Located<Observation>[], indicators: readonly Indicator[]): Finding[] {
  const shares = new Set(indicators.filter(({unit}) => unit !== "percentOfGdp").map(({id}) => id));
  const series = Map.groupBy(found, ({item}) => [item.indicator, ...dimensionNames.map((dimension) => item[dimension])].join("/"));
  return [...series].flatMap(([key, values]) => {
    const {item, at} = values[0]!;
    const most = values.reduce((max, {item: {value}}) => Math.max(max, value), 0);
    if (!shares.has(item.indicator) || values.length < fewest || most > 1 || most === 0) return [];
    const says = `the ${values.length} values of the series are all 1 or less, the largest is ${most}; expected shares of 100`;
    return [{what: "shares of one", of: key, was: "", is: String(values.length), source: item.source, at, says}];
  });
}
