import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Group} from "../../model/area.ts";
import {heavyText} from "./notedText.ts";
import {basisOf, type Firm} from "../../reading/groupFigure.ts";

/** What is computed for a group from the values of its members, in a sentence; and that much of it rests on values with a note, where it does. */
export function oursText(group: Group, computed: Firm, as: LocalAtlas): string {
  const indicator = as.indicator("any-benefit");
  const gap = printedGap(computed.value, indicator) ?? 0;
  const said = {place: as.place(group.id), gap, left: indicator.left[as.locale], basis: basisOf(computed, as)};
  return [as.words.region.computedHeadline(said), heavyText(computed, as)].filter(Boolean).join(" ");
}
