import {bySex} from "../../model/bySex.ts";
import type {Observation} from "../../model/observation.ts";
import type {Located} from "../importResult.ts";
import type {Finding} from "./finding.ts";

/** A pattern among fewer values than this may be chance. */
const fewest = 5;

/** Indicators whose totals are those of women, or of men, nearly everywhere: a column copied. Values at the ends of the scale may well be alike. */
export function sexesAlike(found: readonly Located<Observation>[]): Finding[] {
  const places = new Map(found.map(({item, at}) => [item, at]));
  const inside = found.map(({item}) => item).filter(({value}) => value > 0 && value < 100);
  const byIndicator = Map.groupBy(inside, ({indicator}) => indicator);
  return [...byIndicator.values()].flatMap((all) => {
    const trios = [...bySex(all).values()];
    const pairs = [
      ["total", "female"],
      ["total", "male"],
      ["female", "male"]
    ] as const;
    return pairs.flatMap(([one, other]): Finding[] => {
      const both = trios.filter((trio) => trio[one] !== undefined && trio[other] !== undefined);
      const alike = both.filter((trio) => trio[one]!.value === trio[other]!.value);
      if (both.length < fewest || alike.length < both.length * 0.8) return [];
      const first = alike[0]![one]!;
      const says = `the values of ${one} and ${other} are the same in ${alike.length} of ${both.length} places; expected them to differ`;
      return [
        {what: "sexes alike", of: first.indicator, was: "", is: String(alike.length), source: first.source, at: places.get(first)!, says}
      ];
    });
  });
}
