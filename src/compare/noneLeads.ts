import type {CompareKit} from "./compareKit.ts";
import type {Figured} from "./figured.ts";

/** In place of a finding, where no figure may stand in the title: why. */
export function noneLeads(name: string, found: readonly Pick<Figured, "olderThan">[], {words}: CompareKit): string {
  const since = sinceOf(found);
  if (since === null) return words.allNoted({name});
  return found.every(({olderThan}) => olderThan !== null) ? words.allOld({name, since}) : words.allNotedOrOld({name, since});
}

/** The first year of surveys that the title takes, where some are older; null where none is. */
export const sinceOf = (found: readonly Pick<Figured, "olderThan">[]): number | null =>
  found.find(({olderThan}) => olderThan !== null)?.olderThan ?? null;
