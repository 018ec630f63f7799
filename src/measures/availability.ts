import {isOfMothers} from "./isOfMothers.ts";
import type {Breakdown} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {withBreakdown} from "./latest.ts";

/** Whether there is a value, and if not, which kind of absence it is. A zero is published. */
type Availability = "published" | "notPublished" | "notPublishedBySplit" | "notApplicable";

type Asked = Pick<Indicator, "id" | "denominator">;

/**
 * The kind for one area; hand in its own observations where there are many to ask about. Breakdown: dimensions that are not named are "total".
 * Maternity is for women only: for men and for the total it is not applicable, whatever is published.
 */
export function availability(
  observations: Iterable<Observation>,
  {indicator, area, breakdown}: {indicator: Asked; area: string; breakdown: Partial<Breakdown>}
): Availability {
  if (isOfMothers(indicator) && breakdown.sex !== "female") return "notApplicable";
  const rows = [...observations].filter((o) => o.indicator === indicator.id && o.area === area);
  if (withBreakdown(rows, {breakdown}).length > 0) return "published";
  return rows.length > 0 ? "notPublishedBySplit" : "notPublished";
}
