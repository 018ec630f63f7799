import {lawOf} from "../../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area, Country, Group} from "../../model/area.ts";
import type {Law, LawBranch} from "../../model/law.ts";
import {latestValue} from "../../reading/describeValue.ts";
import type {TableCell} from "../../reading/figure.ts";
import {firstLawText} from "../../reading/firstLawText.ts";
import {lawMoment} from "../../reading/lawMoment.ts";
import {medianCell} from "../../reading/medianCell.ts";
import {programmeText} from "../../reading/programmeText.ts";
import {yearRange} from "../../reading/yearRange.ts";

/** What is told of the law of each side, in order. */
export const lawRows = ["injury", "injuryLaw", "injuryPaper", "injuryFact", "leave", "leaveLaw", "leaveFact"] as const;
export type LawCells = Readonly<Record<(typeof lawRows)[number], TableCell>>;

/** The law of one side, row by row: of a country as the lists have it, of a group how many of its members have what. */
export const lawCells = (area: Area, as: LocalAtlas): LawCells => (area.kind === "country" ? ofCountry(area, as) : ofGroup(area, as));

const missing = ({words}: LocalAtlas): TableCell => ({text: words.law.noRowShort, absent: true});

function ofCountry({id}: Country, as: LocalAtlas): LawCells {
  const [injury, leave] = [lawOf(id, "work-injury", as), lawOf(id, "maternity", as)];
  const programme = (law: Law | undefined) => (law ? {text: programmeText(law, as)} : missing(as));
  const first = (law: Law | undefined) => {
    const text = law && firstLawText(law, as);
    return text == null ? {text: as.words.law.notSaid, absent: true} : {text};
  };
  return {
    ...{
      injury: programme(injury),
      injuryLaw: first(injury),
      injuryPaper: paperCell(injury, as),
      injuryFact: factCell(id, "work-injury", as)
    },
    ...{leave: programme(leave), leaveLaw: first(leave), leaveFact: factCell(id, "maternity", as)}
  };
}

function paperCell(law: Law | undefined, as: LocalAtlas): TableCell {
  if (law?.coverage == null) return {text: law ? as.words.law.noShare : as.words.law.noRowShort, absent: true};
  return {text: as.format.value(law.coverage, "percent"), note: lawMoment(law, as)};
}

function factCell(area: string, branch: LawBranch, as: LocalAtlas): TableCell {
  const found = latestValue(area, branch, as);
  if (!found) return {text: as.words.absence.notPublished, absent: true};
  return {text: found.valueText, note: found.whenDoubts};
}

function ofGroup({members}: Group, as: LocalAtlas): LawCells {
  const {inForce, withShare} = as.words.learn.law;
  const lawsOf = (branch: LawBranch) => members.flatMap((id) => lawOf(id, branch, as) ?? []);
  const [injury, leave] = [lawsOf("work-injury"), lawsOf("maternity")];
  const programmes = (laws: readonly Law[]) => ({
    text: inForce({count: laws.filter(({state}) => state === "inForce").length, of: laws.length})
  });
  const first = (laws: readonly Law[]): TableCell => {
    const years = laws.flatMap(({firstLaw}) => firstLaw ?? []);
    return years.length === 0 ? {text: as.words.law.notSaid, absent: true} : {text: as.format.years(yearRange(years))};
  };
  const median = (branch: LawBranch) =>
    medianCell(
      as.snapshot(branch).countries.filter(({area}) => members.includes(area)),
      {members, indicator: as.indicator(branch), asCoverage: true},
      as
    );
  return {
    ...{injury: programmes(injury), injuryLaw: first(injury)},
    injuryPaper: {text: withShare({count: injury.filter(({coverage}) => coverage !== null).length, of: injury.length})},
    ...{injuryFact: median("work-injury"), leave: programmes(leave), leaveLaw: first(leave), leaveFact: median("maternity")}
  };
}
