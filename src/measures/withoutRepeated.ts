import type {Observation} from "../model/observation.ts";

/**
 * Spending without totals "including health" that include none: where a report has no figure on health and repeats its total without
 * health to the last digit, the line would say that health is in it.
 */
export function withoutRepeated(held: readonly Observation[]): Observation[] {
  return held.filter((o) => {
    if (o.function !== "totalWithHealth") return true;
    const same = held.filter(({area, edition, period}) => area === o.area && edition === o.edition && period === o.period);
    const total = same.find((one) => one.function === "total");
    return same.some((one) => one.function === "health") || total?.value !== o.value;
  });
}
