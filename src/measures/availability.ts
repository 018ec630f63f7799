import type {Breakdown} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {withBreakdown} from "./latest.ts";

/** Whether there is a value, and if not, which kind of absence it is. A zero is published. */
export type Availability = "published" | "notPublished" | "notPublishedBySplit" | "notApplicable";

type Asked = Pick<Indicator, "id" | "denominator">;

/**
 * The kind for every one of `areas`, from the observations of one indicator. Breakdown: dimensions that are not named are "total".
 * Maternity is for women only: for men and for the total it is not applicable, whatever is published.
 */
export function availabilityByArea(
  observations: Iterable<Observation>,
  {indicator, areas, breakdown}: {indicator: Asked; areas: Iterable<string>; breakdown: Partial<Breakdown>}
): Map<string, Availability> {
  const rows = [...observations].filter((o) => o.indicator === indicator.id);
  const anything = new Set(rows.map((o) => o.area));
  const exactly = new Set(withBreakdown(rows, {breakdown}).map((o) => o.area));
  const applies = indicator.denominator !== "mothers" || breakdown.sex === "female";
  const kind = (area: string): Availability => {
    if (!applies) return "notApplicable";
    if (exactly.has(area)) return "published";
    return anything.has(area) ? "notPublishedBySplit" : "notPublished";
  };
  return new Map(Array.from(areas, (area) => [area, kind(area)]));
}

/** The kind for one area; hand in its own observations where there are many to ask about. */
export function availability(
  observations: Iterable<Observation>,
  {indicator, area, breakdown}: {indicator: Asked; area: string; breakdown: Partial<Breakdown>}
): Availability {
  return availabilityByArea(observations, {indicator, areas: [area], breakdown}).get(area) ?? "notPublished";
}
