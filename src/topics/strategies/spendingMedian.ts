import type {Atlas} from "../../atlas/atlas.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import {doubtsAbout, leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Observation} from "../../model/observation.ts";
import type {Told} from "../../reading/finding.ts";
import {leadNoteOf, type LedValues} from "../../reading/leadNote.ts";
import {spendingCountries, spentByStage, spentIn, stagesOfSpending, type SpendingStage} from "./spentByStage.ts";
import type {GroupPart} from "./strategiesBase.ts";

type Part = Pick<GroupPart, "members">;

/** Whether a part lies with the others above the total of its report: it is in the medians all the same. */
const isAbove = (o: Observation, atlas: Atlas): boolean => doubtsAbout(o, atlas).some(({kind}) => kind === "partsAbove");

const heldIn = ({members}: Part, stage: SpendingStage, atlas: Atlas): Observation[] =>
  members.flatMap((area) => spentByStage(atlas).get(stage)?.get(area) ?? []);

/** How many countries a median of a part could be of. */
export const statesOf = ({members}: Part, atlas: Atlas): number => members.filter((area) => atlas.states.has(area)).length;

/** The middle of what the countries of a part spend on one stage, and how many they are; null for fewer than five. */
export function spendingMedian(part: Part, stage: SpendingStage, atlas: Atlas): {median: number; n: number} | null {
  const middle = leadingMedian(heldIn(part, stage, atlas), atlas);
  return middle && {median: middle.value, n: middle.of.length};
}

/** The title of a group: its medians with how many countries they are of, or why there is none. */
export function spendingTitle(whole: Part, edition: string, as: LocalAtlas): Told | string {
  const say = as.words.strategies.spending;
  const [children, workingAge, oldAge] = stagesOfSpending.map((stage) => spendingMedian(whole, stage, as));
  if (!children || !workingAge || !oldAge) {
    const any = spendingCountries(whole.members, spentByStage(as)).length > 0;
    if (!any) return say.titleNone;
    return children || workingAge || oldAge ? say.titleSome : as.words.computed.fewCountriesTitle;
  }
  const counts = [children.n, workingAge.n, oldAge.n];
  const medians = {children: children.median, workingAge: workingAge.median, oldAge: oldAge.median};
  const told = {...medians, fewest: Math.min(...counts), most: Math.max(...counts), of: statesOf(whole, as)};
  return {title: (when) => say.title({...told, edition: when}), when: as.format.edition(edition)};
}

/** Whose parts add up to more than their total, and which values no median takes, as they are 0 or too low; "" where there is neither. */
export function spendingNoted(whole: Part, as: LocalAtlas): string {
  const held = spentByStage(as);
  const above = whole.members.filter((area) => spentIn(area, held).some((o) => isAbove(o, as))).length;
  const stages = stagesOfSpending.map((stage) => ({name: as.words.codes.function[stage], values: heldIn(whole, stage, as)}));
  const told =
    above > 0
      ? as.words.strategies.spending.above({
          count: above,
          without: withoutAbove(
            stages.map(({values}) => values),
            as
          )
        })
      : "";
  return [told, notLeadingOf(stages, as), countedZeros(stages, as)].filter(Boolean).join(" ");
}

/** The values that no median takes, and which of the two kinds they are: no zero is told where only values too low are left out. */
function notLeadingOf(stages: readonly LedValues[], as: LocalAtlas): string {
  const left = stages.flatMap(({values}) => values.filter((o) => !leads(o, as)));
  const kinds = {zero: left.some(({value}) => value === 0), low: left.some(({value}) => value > 0)};
  return leadNoteOf(stages, as, ({told}) => as.words.doubts.spendingNotLeading({told, ...kinds}));
}

/** How many zeros carry no note, and so stand in the medians; "" where none does. */
function countedZeros(stages: readonly LedValues[], as: LocalAtlas): string {
  const behind = stages.flatMap(({values}) => leadingMedian(values, as)?.of ?? []);
  const count = behind.filter(({value}) => value === 0).length;
  return count === 0 ? "" : as.words.doubts.spendingZeros({count});
}

/** The medians without the countries whose parts exceed their total; null where one has none. */
function withoutAbove(stages: readonly (readonly Observation[])[], as: Atlas): readonly number[] | null {
  const medians = stages.flatMap((values) => {
    const middle = leadingMedian(
      values.filter((o) => !isAbove(o, as)),
      as
    );
    return middle ? [middle.value] : [];
  });
  return medians.length === stages.length ? medians : null;
}
