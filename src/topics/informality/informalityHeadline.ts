import {isOverHalf} from "../../measures/isOverHalf.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sayWithNoted} from "../../reading/medianWithNoted.ts";
import {publishedFor} from "../../reading/publishedFor.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import {sexReadings, whenWithSexes} from "../../reading/whenWithSexes.ts";

/** The finding of the lens: the published average of the group, or its median country. */
export type InformalityHeadline = {
  readonly sentence: string;
  readonly head: PageHead;
  /** In how many countries most work is informal, how many have no figure, and what informal means. */
  readonly standfirst: string;
};

export function informalityHeadline(group: Group, members: readonly string[], as: LocalAtlas): InformalityHeadline {
  const say = as.words.informality;
  const {latest} = as.snapshot("informal-employment");
  const held = members.flatMap((area) => latest.get(area) ?? []);
  const over = held.filter(({value}) => isOverHalf(value)).length;
  const without = held.length > 0 ? members.length - held.length : 0;
  const more = [
    held.length > 1 ? say.most({count: over, of: held.length, when: saidYears(held, as)}) : "",
    without > 0 ? say.missing({count: without}) : "",
    say.definition
  ];
  return {
    sentence: averageSentence(group, as) ?? ownSentence(held, as),
    head: headOf(group, held, as),
    standfirst: more.filter(Boolean).join(" ")
  };
}

function headOf(group: Group, held: readonly Observation[], as: LocalAtlas): PageHead {
  const {heads} = as.words;
  const average = publishedFor(group, "informal-employment", as);
  if (average) return {lead: heads.informal(average.found.observation), method: heads.known({when: average.when})};
  if (held.length === 0) return {lead: heads.informalNone, method: ""};
  const middle = leadingMedian(held, as);
  if (!middle) return {lead: heads.informalFew({count: held.length}), method: heads.known({when: saidYears(held, as)})};
  return {lead: heads.informalMedian(middle), method: heads.medianOf({count: middle.of.length, when: saidYears(middle.of, as)})};
}

function averageSentence(group: Group, as: LocalAtlas): string | null {
  const say = as.words.informality;
  const published = publishedFor(group, "informal-employment", as);
  if (!published) return null;
  const {found: average, when} = published;
  const rows = as.snapshot("informal-employment").byArea.get(average.observation.area) ?? [];
  const sexes = sexReadings(splitBySex(average.observation, rows), average, as);
  const {female, male} = sexes;
  const {value} = average.observation;
  if (!female || !male) return say.headline({value, when});
  const [women, men] = [female.observation.value, male.observation.value];
  return say.headlineSexes({
    value,
    women,
    men,
    when: published.alike
      ? as.format.remarks([whenWithSexes(average, sexes, as), as.words.computed.asIlo])
      : whenWithSexes(average, sexes, as)
  });
}

/** The members' own figures, where the publisher gives none for the group. */
function ownSentence(held: readonly Observation[], as: LocalAtlas): string {
  const say = as.words.informality;
  if (held.length === 0) return say.headlineNone;
  const middle = leadingMedian(held, as);
  if (middle) {
    const told = say.headlineMedian({count: middle.of.length, value: middle.value, when: saidYears(middle.of, as)});
    return [told, sayWithNoted(held, as)].filter(Boolean).join(" ");
  }
  const {indicator} = as.snapshot("informal-employment");
  const each = held.map((o) => ({place: as.place(o.area), value: o.value, when: describeValue(o, indicator, as).whenDoubts}));
  return say.headlineFew({each});
}
