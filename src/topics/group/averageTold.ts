import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import type {Group} from "../../model/area.ts";
import type {Told} from "../../reading/finding.ts";
import {shownIn} from "../../reading/ofGroup.ts";
import {momentTold, saidMoment} from "../../reading/saidMoment.ts";
import {isPairCapped, shownName, shownSexes} from "../../reading/shownSexes.ts";

/** What the publisher gives for women and men of the group itself. */
export function averageTold(gap: GenderGap, as: LocalAtlas): Told {
  const sexes = shownSexes(gap, as.indicator(gap.indicator));
  const measured = {...shownIn(as.indicator(gap.indicator), as), children: false};
  return {
    title: (when) => averageTitle(gap, when, as),
    clause: (when) => as.words.sentence.sexes({...measured, ...sexes, when}),
    ...momentTold(gap, as)
  };
}

/** At the cap of the source nobody knows what is left out: coverage is said, and that it is capped. */
function averageTitle(gap: GenderGap, when: string, as: LocalAtlas): string {
  const indicator = as.indicator(gap.indicator);
  const children = isOfChildren(indicator);
  const {female: women, male: men} = gap;
  if (isPairCapped(gap, as)) return as.words.gender.averages.titleCapped({name: indicator.name[as.locale], women, men, children, when});
  return as.words.gender.averages.title({branch: shownName(indicator, as), ...shownSexes(gap, indicator), children, when});
}

/** The published averages of women and men that the title has not. Those of income groups are of an older list of countries. */
export function averageNotes(
  {groupKind}: Group,
  {averages, lead}: {averages: readonly GenderGap[]; lead: GenderGap | undefined},
  as: LocalAtlas
): string[] {
  const {words} = as;
  const others = averages.filter((gap) => gap !== lead);
  const each = others.map((gap, at) => {
    const told = `${averageTitle(gap, saidMoment(gap, as).all, as)}.`;
    return at === 0 ? `${words.region.publishedToo} ${told}` : told;
  });
  return groupKind === "income" && averages.length > 0 ? [...each, words.computed.olderIncomes] : each;
}
