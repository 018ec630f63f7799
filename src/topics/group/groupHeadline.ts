import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {computedLeft} from "../../reading/computedLeft.ts";
import {gapSentence} from "../../reading/gapSentence.ts";
import {
  basisOf,
  behindSum,
  groupFigure,
  isGiven,
  isWeak,
  mayLead,
  whyDifferent,
  whyHidden,
  type GroupFigure
} from "../../reading/groupFigure.ts";
import type {Language} from "../../atlas/language.ts";
import {spokenPeople} from "../../reading/spokenPeople.ts";
import {largeMissingNote} from "../../reading/largeMissingNote.ts";
import {weightlessNote} from "../../reading/weightlessNote.ts";
import {worldPeople} from "../../reading/worldPeople.ts";
import {gapHead, type PageHead} from "../../reading/pageHead.ts";
import {describeValue} from "../../reading/describeValue.ts";

/** What is said first of a group: the published figure where there is one, and the computed one beside it. */
export type GroupHeadline = {
  readonly sentence: string;
  /** The same as the head of the page has it. */
  readonly head: PageHead;
  /** How the computed figure compares; or why there is none. */
  readonly beside: string;
  /** People left out as computed, and the members behind a wide difference; "" for most groups. */
  readonly more: string;
  /** Why published and computed figures differ. */
  readonly why: string;
  readonly figure: GroupFigure;
};

/** Points between the computed and the published figure from which on the members behind it are named. */
const pullFrom = 3;

export function groupHeadline(group: Group, as: LocalAtlas): GroupHeadline {
  const {words, locale} = as;
  const say = words.region;
  const figure = groupFigure(group, "any-benefit", as);
  const {published, computed} = figure;
  const {indicator} = as.snapshot("any-benefit");
  const counted = group.groupKind === "world" && published?.left ? worldPeople(published.left, as) : "";
  const more = [counted, leftText(figure, indicator, as), pullText(figure, as)].filter(Boolean).join(" ");
  const rest = {
    beside: [besideText(figure, as), ...membersText(computed, as), unpublishedText(figure, as)].filter(Boolean).join(" "),
    more,
    why: whyDifferent(group, as),
    figure
  };
  if (published) return {sentence: gapSentence(published, as), head: gapHead(published, as), ...rest};
  const head = {lead: words.heads.fewPeople, method: ""};
  if (!isGiven(computed)) return {sentence: say.noHeadline, head, ...rest};
  if (!mayLead(computed)) return {sentence: words.computed.weakHeadline, head, ...rest};
  const left = {gap: printedGap(computed.value, indicator) ?? 0, left: indicator.left[locale]};
  const basis = basisOf(computed, as);
  return {
    sentence: say.computedHeadline({place: as.place(group.id), ...left, basis}),
    head: {lead: words.heads.left({...left, unit: indicator.unit}), method: words.heads.computed({basis})},
    ...rest
  };
}

/** Which members have no weight in the computed figure, and which large ones no value. */
function membersText(computed: GroupFigure["computed"], as: LocalAtlas): string[] {
  const named = [{name: null, figure: computed}];
  return [weightlessNote(named, as), largeMissingNote(named, as)];
}

/** People left out by the computed figure, where the publisher gives none. */
function leftText({published, computed}: GroupFigure, indicator: Indicator, {words}: Language): string {
  if (published?.left || !isGiven(computed)) return "";
  const left = computedLeft(computed, indicator);
  return left === null ? "" : words.region.leftComputed({people: spokenPeople(left), ...behindSum(computed)});
}

/** The members that pull the computed figure furthest from the published one; "" where the two are near. */
function pullText({published, computed, difference}: GroupFigure, as: LocalAtlas): string {
  if (!published || !isGiven(computed) || difference === null || Math.abs(difference) <= pullFrom) return "";
  const say = as.words.region;
  const parts = computed.contributions.map((one) => ({...one, pull: one.share * (one.value - published.observation.value)}));
  const most = parts.filter(({pull}) => pull * difference > 0).sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
  const said = most.slice(0, 2).map(({area, observation, pull}) => {
    const {whenDoubts, gap} = describeValue(observation, published.indicator, as);
    const left = gap === null ? as.words.value.missing : as.format.percent(gap);
    return say.pulling({area: as.place(area), left, when: whenDoubts, points: -pull});
  });
  return say.pull(said);
}

/** What the ILO publishes for the same body, or that it publishes nothing. */
function unpublishedText({published, alike, computed}: GroupFigure, as: LocalAtlas): string {
  if (published) return "";
  if (!alike) return isGiven(computed) ? as.words.region.unpublished : "";
  const {group, found} = alike;
  return as.words.computed.iloGroup({group: as.place(group.id), value: found.observation.value, when: found.whenDoubts});
}

function besideText({published, computed, difference}: GroupFigure, reader: Language): string {
  const {words, format} = reader;
  const say = words.region;
  if (!isGiven(computed)) return `${format.labelled(say.computed, whyHidden(computed, reader))}.`;
  if (!published || difference === null) return say.computedOnly({computed: computed.value, weak: isWeak(computed)});
  const said = {left: printedGap(computed.value, published.indicator) ?? 0, basis: basisOf(computed, reader)};
  return difference === 0 ? say.compareSame(said) : say.compare({...said, difference: -difference});
}
