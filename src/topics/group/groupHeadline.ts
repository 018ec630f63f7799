import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isCapped} from "../../measures/isCapped.ts";
import {isMostlyCapped} from "../../measures/isMostlyCapped.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {computedLeft} from "../../reading/computedLeft.ts";
import {shownGap} from "../../reading/givenText.ts";
import {gapSentence} from "../../reading/gapSentence.ts";
import {basisOf, behindSum, groupFigure, isGiven, mayLead, whyDifferent, type Given, type GroupFigure} from "../../reading/groupFigure.ts";
import type {Language} from "../../atlas/language.ts";
import {spokenPeople} from "../../reading/spokenPeople.ts";
import {worldPeople} from "../../reading/worldPeople.ts";
import {besideText} from "./besideText.ts";
import {alikeHead} from "./alikeHead.ts";
import {heavyText, notedText} from "./notedText.ts";
import {oursText} from "./oursText.ts";
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
  /** What is computed for our list, where what leads is of the publisher’s own; "" for most groups. */
  readonly ours: string;
  /** What of a computed figure rests on values with a note, and what the cap of the source hides in it; "" where there is neither. */
  readonly noted: string;
  /** Why published and computed figures differ. */
  readonly why: string;
  readonly figure: GroupFigure;
};

/** Points between the computed and the published figure from which on the members behind it are named. */
const pullFrom = 3;

export function groupHeadline(group: Group, as: LocalAtlas): GroupHeadline {
  const {words} = as;
  const figure = groupFigure(group, "any-benefit", as);
  const {published, alike, computed} = figure;
  const {indicator} = as.snapshot("any-benefit");
  const counted = group.groupKind === "world" && published?.left ? worldPeople(published.left, as) : "";
  const more = [counted, leftText(figure, indicator, as), pullText(figure, as)].filter(Boolean).join(" ");
  const rest = {
    beside: besideText(figure, as),
    more,
    ours: alike && mayLead(computed) ? oursText(group, computed, as) : "",
    noted: published ? "" : notedText(computed, indicator, as),
    why: whyDifferent(group, as),
    figure
  };
  if (published) return {sentence: gapSentence(published, as), head: gapHead(published, as), ...rest};
  if (alike) return {sentence: gapSentence(alike.found, as), head: alikeHead(alike.found, as), ...rest};
  const head = {lead: words.heads.fewPeople, method: ""};
  if (!isGiven(computed)) return {sentence: words.region.noHeadline, head, ...rest};
  if (!mayLead(computed)) return {sentence: words.computed.weakHeadline, head, ...rest};
  return {sentence: oursText(group, computed, as), head: computedHead(computed, indicator, as), ...rest};
}

/** What the computed figure leaves out, and what it rests on; coverage where the cap hides that. */
function computedHead(computed: Given, indicator: Indicator, as: LocalAtlas): PageHead {
  const {heads} = as.words;
  const [gap, unit] = [shownGap(computed, indicator), indicator.unit];
  return {
    lead:
      gap === null
        ? heads.reached({value: computed.value, unit, reached: indicator.reached[as.locale]})
        : heads.left({gap, unit, least: isMostlyCapped(computed), left: indicator.left[as.locale]}),
    method: [heads.computed({basis: basisOf(computed, as)}), heavyText(computed, as)].filter(Boolean).join(" ")
  };
}

/** People left out by the computed figure, where the publisher gives none. */
function leftText({published, computed}: GroupFigure, indicator: Indicator, {words}: Language): string {
  if (published?.left || !isGiven(computed)) return "";
  const left = computedLeft(computed, indicator);
  if (left === null) return "";
  const capped = computed.contributions.some(({observation}) => isCapped(observation, indicator));
  return words.region.leftComputed({people: spokenPeople(left), capped, ...behindSum(computed)});
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
