import type {Irreconcilable} from "./irreconcilable.ts";

const cap = 100;
const half = 50;

/**
 * Whose figure stands at the cap, where more than that would bring total, women and men together: the total is then higher than the two as
 * published make it. Null where neither stands there, or the total is lower.
 */
export function capBehind({total, female, male, held}: Irreconcilable): "female" | "male" | null {
  const share = (held ?? half) / 100;
  if (total.value <= female.value * share + male.value * (1 - share)) return null;
  return male.value === cap ? "male" : female.value === cap ? "female" : null;
}
