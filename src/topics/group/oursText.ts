import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isMostlyCapped} from "../../measures/isMostlyCapped.ts";
import type {Group} from "../../model/area.ts";
import {heavyText} from "./notedText.ts";
import {shownGap} from "../../reading/givenText.ts";
import {basisOf, type Firm} from "../../reading/groupFigure.ts";

/** What is computed for a group from the values of its members, in a sentence; and that much of it rests on values with a note, where it does. */
export function oursText(group: Group, computed: Firm, as: LocalAtlas): string {
  const indicator = as.indicator("any-benefit");
  const [gap, basis] = [shownGap(computed, indicator), basisOf(computed, as)];
  const place = as.place(group.id);
  // Where the cap hides who is left out, coverage is told: a 0 nobody published.
  const said =
    gap === null
      ? as.words.doubts.headline({place, value: computed.value, reached: indicator.reached[as.locale], when: basis})
      : as.words.region.computedHeadline({place, gap, least: isMostlyCapped(computed), left: indicator.left[as.locale], basis});
  return [said, heavyText(computed, as)].filter(Boolean).join(" ");
}
