import {sum} from "../../measures/sum.ts";
import type {Language} from "../../atlas/language.ts";
import {saidYears, type SexBalance} from "../../reading/genderBalance.ts";

/** All pairs of all branches, counted by who is behind; those of which both stand at the cap are neither. */
export function countedPairs(balances: readonly SexBalance[]) {
  const count = (of: (balance: SexBalance) => number): number => sum(balances.map(of));
  const capped = count(({bothCapped}) => bothCapped);
  return {
    pairs: count(({gaps}) => gaps.length) + capped,
    ...{lower: count(({lower}) => lower), higher: count(({higher}) => higher), level: count(({level}) => level)},
    ...{zero: count(({bothZero}) => bothZero), capped}
  };
}

/** The years of all pairs that are counted, those at the cap with them: a count of twenty is of the years of twenty. */
export const pairYears = (balances: readonly SexBalance[], reader: Language): string =>
  saidYears(
    balances.flatMap(({own}) => own),
    reader
  );
