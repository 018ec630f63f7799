import {median} from "./median.ts";
import type {Shared} from "./movedFacts.ts";

/** Numbers that moved as if they were exchanged, in words; `isSure` where so many did that it cannot be chance. */
export type Suspect = {readonly says: string; readonly of: readonly Shared[]; readonly isSure: boolean};

/** Among fewer moved numbers than this none comes to stand where another stood by chance. */
const fewest = 10;
/** Numbers nearer to each other than so many usual moves may each come to stand where the other stood, in a revision. */
const times = 3;

const moveOf = ({fact, was}: Shared): number => Math.abs(fact.value - was.value);

/** Those that are no chance: a number of theirs moved by more than is usual among those of the table that nobody suspects. */
export function soundSuspects(suspects: readonly Suspect[], moved: readonly Shared[]): Suspect[] {
  const explained = new Set(suspects.flatMap(({of}) => of));
  const others = moved.filter((one) => !explained.has(one));
  const usual = others.length < fewest ? 0 : times * median(others.map(moveOf));
  return suspects.filter(({of, isSure}) => isSure || of.some((one) => moveOf(one) > usual));
}
