import type {GuardAnswer} from "../model/releaseReport.ts";

/** The guards that objected to what moved, with the reasons for which it is right all the same, as lines. */
export function sayGuards(guards: readonly GuardAnswer[]): string[] {
  if (guards.length === 0) return ["", "No guard objected."];
  return ["", `Guards that objected, and were answered in expected.csv: ${guards.length}`, ...guards.map(sayGuard)];
}

const sayGuard = ({what, of, why}: GuardAnswer): string => `  ${what}, ${of}: ${why}`;
