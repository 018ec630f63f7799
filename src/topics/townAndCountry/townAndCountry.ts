import {countriesWithin} from "../../atlas/officeStandings.ts";
import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {levelWithin} from "../../reading/genderBalance.ts";
import {groupTwins, twinCount, type GroupTwins} from "../../reading/groupTwins.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {ruralAndUrban} from "../../reading/twin.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {addressOf} from "../../site/addresses.ts";

export type TownAndCountryView = {readonly head: PageHead; readonly headline: string; readonly standfirst: string};

/** "Are the countryside's people left out more?", for the world or for one group of countries. */
export function townAndCountry(group: Group, as: LocalAtlas): TownAndCountryView {
  const {townAndCountry: say} = as.words;
  const found = groupTwins(group, ruralAndUrban, say.reach, as);
  return {head: headOf(found, as), headline: headlineOf(found, as), standfirst: [...othersOf(group, found, as), say.apart].join(" ")};
}

/** Of fewer countries no count leads, as no median does. */
const fewestCounted = 5;

function headOf({pairs, recent, counted}: GroupTwins, as: LocalAtlas): PageHead {
  const {heads} = as.words;
  const {of} = counted;
  if (pairs.length === 0) return {lead: heads.ruralNone, method: ""};
  const method = heads.known({when: whenOf(of > 0 ? recent : pairs, as)});
  if (of === 0) return {lead: heads.ruralOld({since: surveysSince()}), method};
  return {lead: leadOf(counted, as), method};
}

/** Below five countries no count leads; else the larger of the two counts does, in how many the rural share is smaller or larger, or both where they are as many. */
function leadOf(counted: GroupTwins["counted"], {words: {heads}}: LocalAtlas): string {
  const {smaller, larger, of} = counted;
  if (of < fewestCounted) return heads.ruralFew({of});
  if (smaller === larger) return heads.ruralEven({each: larger, of});
  return smaller > larger ? heads.rural({smaller, of}) : heads.ruralMore({larger, of});
}

const wayOf = ({smaller, larger}: GroupTwins["counted"]) => (smaller > 0 ? "less" : larger > 0 ? "more" : "level");

function headlineOf({pairs, counted}: GroupTwins, as: LocalAtlas): string {
  const {townAndCountry: say} = as.words;
  if (pairs.length === 0) return say.headlineNone;
  const {smaller, larger, of, since} = counted;
  if (of === 1) return say.headlineOne({way: wayOf(counted), since});
  if (of > 0 && of < fewestCounted) return say.headlineFew({of, since});
  if (of > 0 && smaller === larger) return say.headlineEven({each: larger, of, since});
  if (of > 0) return smaller > larger ? say.headline({smaller, of, since}) : say.headlineMore({larger, of, since});
  return say.headlineOld({since: surveysSince(), when: whenOf(pairs, as)});
}

/** In how many it is otherwise; how it is with older surveys too; how many have none. */
function othersOf(group: Group, {pairs, recent, counted}: GroupTwins, as: LocalAtlas): string[] {
  const {townAndCountry: say} = as.words;
  const [none, when] = [group.members.length - pairs.length, whenOf(recent, as)];
  const {smaller, larger, of, since} = counted;
  const [level, isLess] = [of - smaller - larger, smaller > larger];
  const [count, about] = [isLess ? larger : smaller, {level, since, within: levelWithin, when}];
  const isTold = count === 0 || smaller === larger;
  const led = isTold ? say.several({when, level, within: levelWithin}) : say.others({way: isLess ? "more" : "less", count, ...about});
  const others = of < fewestCounted ? say.both({larger, smaller, ...about}) : led;
  return [
    ...(of === 0 ? [] : [of === 1 ? say.one({when}) : others]),
    ...(of > 0 && pairs.length > of ? [say.older(twinCount(pairs))] : []),
    ...(none > 0 ? [say.without({none})] : [])
  ];
}

/** The countries of a group whose national office has figures of areas within, and the ways to them. */
export const withinLinks = (group: Group, as: LocalAtlas): {readonly text: string; readonly href: string}[] =>
  countriesWithin(as)
    .filter((id) => group.members.includes(id))
    .map((id) => ({text: as.name(id), href: `${addressOf(as.locale, "country", id)}#section-within`}))
    .toSorted((a, b) => as.byName(a.text, b.text));

const whenOf = (pairs: GroupTwins["pairs"], as: LocalAtlas): string =>
  spanOf(
    pairs.map(({one}) => one),
    as
  );
