import {years} from "./readCell.ts";
import type {Texts} from "./texts.ts";

/** The last year that anything of ours can be of: this one, or, where no clock is asked, that in which the newest source was taken. */
export function lastYear({today, cards}: Pick<Texts, "today" | "cards">): number {
  if (today !== undefined) return Number.parseInt(today, 10);
  const taken = cards.flatMap(({text}) => /"retrieved":\s*"(\d{4})/.exec(text)?.[1] ?? []).map(Number);
  return taken.length === 0 ? years.last : Math.max(...taken);
}
