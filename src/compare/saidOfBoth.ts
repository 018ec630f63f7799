import {saidApart} from "../i18n/saidApart.ts";
import type {IndicatorLine} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import type {Figured} from "./figured.ts";
import {sexNamesIn} from "./sexNamesIn.ts";
import type {Sexes} from "./sexesOf.ts";

/** Year and doubts of women and men: of both once, and by name what is true of one alone. */
export function saidOfBoth(
  {women, men}: Pick<Sexes, "women" | "men">,
  indicator: IndicatorLine,
  doubtsOf: (found: Figured) => readonly string[],
  kit: CompareKit
): string {
  const {format} = kit;
  const names = sexNamesIn(indicator, kit);
  const textsOf = (found: Figured) => [found.when, ...doubtsOf(found)];
  if (!women || !men) return format.remarks([women, men].flatMap((found) => (found ? textsOf(found) : [])));
  return saidApart({name: names.women, texts: textsOf(women)}, {name: names.men, texts: textsOf(men)}, format);
}
