import {Unanswered} from "./ask.ts";

const day = /^\d{4}-\d{2}-\d{2}/;

/** Refuses an edition of a day before the one that stands, where both are days: a mirror that lags, or a publisher who went back. */
export function checkEdition(address: string, newest: string, standing: string): void {
  if (!day.test(newest) || !day.test(standing) || newest >= standing) return;
  throw new Unanswered(address, `the edition is of ${newest}, before the one that stands here, of ${standing}; if that is right: --anew`);
}
