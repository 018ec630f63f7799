import type {Language} from "../atlas/language.ts";
import type {DescribedValue} from "./describeValue.ts";
import {peopleText} from "./peopleText.ts";

/** The people behind a gap, for tables: "about 10.4 million"; "–, capped" where the cap hides them; null where there is no number of them. */
export const leftText = ({left, gap, gapText}: Pick<DescribedValue, "left" | "gap" | "gapText">, as: Language): string | null =>
  left ? peopleText(left, as) : gap === null ? gapText : null;
