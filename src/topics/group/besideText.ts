import type {Language} from "../../atlas/language.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isMostlyCapped} from "../../measures/isMostlyCapped.ts";
import {shownGap} from "../../reading/givenText.ts";
import {basisOf, isGiven, isWeak, whyHidden, type GroupFigure} from "../../reading/groupFigure.ts";
import {largeMissingNote} from "../../reading/largeMissingNote.ts";
import {weightlessNote} from "../../reading/weightlessNote.ts";

/** How the computed figure of a group compares with the published one, or why there is none; which members are not in it; what else is published. */
export const besideText = (figure: GroupFigure, as: LocalAtlas): string =>
  [comparedText(figure, as), ...membersText(figure.computed, as), unpublishedText(figure, as)].filter(Boolean).join(" ");

/** Which members have no weight in the computed figure, and which large ones no value. */
function membersText(computed: GroupFigure["computed"], as: LocalAtlas): string[] {
  const named = [{name: null, figure: computed}];
  return [weightlessNote(named, as), largeMissingNote(named, as)];
}

/** What the ILO publishes for the same body, or that it publishes nothing. */
function unpublishedText({published, alike, computed}: GroupFigure, as: LocalAtlas): string {
  if (published) return "";
  if (!alike) return isGiven(computed) ? as.words.region.unpublished : "";
  const {group, found} = alike;
  return as.words.computed.iloGroup({group: as.place(group.id), value: found.observation.value, when: found.whenDoubts});
}

function comparedText({published, computed, difference}: GroupFigure, reader: Language): string {
  const {words, format} = reader;
  const say = words.region;
  if (!isGiven(computed)) return `${format.labelled(say.computed, whyHidden(computed, reader))}.`;
  const left = published && shownGap(computed, published.indicator);
  if (left === null || difference === null)
    return say.computedOnly({computed: computed.value, most: isMostlyCapped(computed), weak: isWeak(computed)});
  const said = {left, basis: basisOf(computed, reader)};
  return difference === 0 ? say.compareSame(said) : say.compare({...said, difference: -difference});
}
