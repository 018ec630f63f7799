import type {Atlas} from "../../atlas/atlas.ts";
import {doubtsAbout} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import type {Observation} from "../../model/observation.ts";
import {spendingCountries, spentByStage, spentIn, stagesOfSpending, type SpendingStage} from "./spentByStage.ts";
import type {GroupPart} from "./strategiesBase.ts";
import type {Told} from "../../reading/finding.ts";

type Part = Pick<GroupPart, "members">;

/** Whether a part lies with the others above the total of its report; no median is of such values. */
const isAbove = (o: Observation, atlas: Atlas): boolean => doubtsAbout(o, atlas).some(({kind}) => kind === "partsAbove");

const heldIn = ({members}: Part, stage: SpendingStage, atlas: Atlas): Observation[] =>
  members.flatMap((area) => spentByStage(atlas).get(stage)?.get(area) ?? []);

/** How many countries a median of a part could be of. */
export const statesOf = ({members}: Part, atlas: Atlas): number => members.filter((area) => atlas.states.has(area)).length;

/** The middle of what the countries of a part spend on one stage, and how many they are; null for fewer than five. */
export function spendingMedian(part: Part, stage: SpendingStage, atlas: Atlas): {median: number; n: number} | null {
  const middle = countryMedian(
    heldIn(part, stage, atlas).filter((o) => !isAbove(o, atlas)),
    atlas
  );
  return middle && {median: middle.value, n: middle.of.length};
}

/** The title of a group: its medians with how many countries they are of, or why there is none. */
export function spendingTitle(whole: Part, edition: string, as: LocalAtlas): Told | string {
  const say = as.words.strategies.spending;
  const [children, workingAge, oldAge] = stagesOfSpending.map((stage) => spendingMedian(whole, stage, as));
  if (!children || !workingAge || !oldAge) {
    if (spendingCountries(whole.members, spentByStage(as)).length === 0) return say.titleNone;
    const hasFive = stagesOfSpending.every((stage) => countryMedian(heldIn(whole, stage, as), as));
    return hasFive ? say.titleFew : as.words.computed.fewCountriesTitle;
  }
  const counts = [children.n, workingAge.n, oldAge.n];
  const medians = {children: children.median, workingAge: workingAge.median, oldAge: oldAge.median};
  const told = {...medians, fewest: Math.min(...counts), most: Math.max(...counts), of: statesOf(whole, as)};
  return {title: (when) => say.title({...told, edition: when}), when: as.format.edition(edition)};
}

/** Who is left out of the medians, and what they would be with them; "" where nobody is. */
export function spendingLeftOut(whole: Part, as: LocalAtlas): string {
  const held = spentByStage(as);
  const noted = whole.members.filter((area) => spentIn(area, held).some((o) => isAbove(o, as))).length;
  if (noted === 0) return "";
  const [children, workingAge, oldAge] = stagesOfSpending.map((stage) => countryMedian(heldIn(whole, stage, as), as)?.value);
  const known = children !== undefined && workingAge !== undefined && oldAge !== undefined;
  return as.words.strategies.spending.withAbove({noted, medians: known ? {children, workingAge, oldAge} : null});
}
