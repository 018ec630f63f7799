import {roundFloatError} from "./roundFloatError.ts";

type Rates = {readonly employees: number; readonly total: number};
type Held = {
  /** The share of employees among the employed, in percent. */
  readonly held: number;
  /** So many percentage points it may lie above what the rates allow. */
  readonly within: number;
  /** So many percentage points the total may lie outside what the rate of employees and the share held make possible, without a word. */
  readonly beyond: number;
};

/**
 * The most employees, in percent of the employed, with whom a rate of employees and one of all workers are possible, whatever the rate of
 * everyone else; null where the share held is within that, or the two rates are nearly as it allows.
 */
export function employeesAtMost({employees, total}: Rates, {held, within, beyond}: Held): number | null {
  const isBelow = employees < total;
  // Everyone else stands at 100 where employees are below all, at 0 where they are above.
  const others = isBelow ? 100 : 0;
  const possible = (held * employees + (100 - held) * others) / 100;
  const outside = isBelow ? total - possible : possible - total;
  if (roundFloatError(outside) <= beyond) return null;
  const most = roundFloatError(((others - total) / (others - employees)) * 100);
  return held - most > within ? most : null;
}
