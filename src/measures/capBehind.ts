import type {Irreconcilable} from "./irreconcilable.ts";

const cap = 100;

/**
 * Whose figure stands at the cap, where more than that would bring total, women and men together: the total is then higher than the two as
 * published make it. Null where neither stands there, or the total is lower.
 */
export function capBehind({total, female, male, held}: Irreconcilable): "female" | "male" | null {
  if (total.value <= together({female, male, held})) return null;
  return male.value === cap ? "male" : female.value === cap ? "female" : null;
}

/** What the two make together by the head count; without one, the most that they can make. */
function together({female, male, held}: Pick<Irreconcilable, "female" | "male" | "held">): number {
  if (held === null) return Math.max(female.value, male.value);
  const share = held / 100;
  return female.value * share + male.value * (1 - share);
}
