import {lawOf, takenOverFrom, type TakenOver} from "../../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {lawBranches, type Law, type LawBranch} from "../../model/law.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {Figure, TableCell} from "../../reading/figure.ts";
import {firstLawText} from "../../reading/firstLawText.ts";
import {programmeText} from "../../reading/programmeText.ts";
import {roundedOf, takenText} from "../../reading/takenText.ts";
import {sourceLines, wholeSourceLine} from "../../reading/sourceLines.ts";
import {dataFile} from "../../site/addresses.ts";

/** Whether there is anything to say: a row of a list, or coverage in fact of a branch that lists are of. */
export const hasLaw = ({id}: Country, as: LocalAtlas): boolean =>
  lawBranches.some((branch) => lawOf(id, branch, as) !== undefined || as.snapshot(branch).latest.has(id));

/** What the law says on a branch, beside what is covered in fact: two rows, each with its own denominator and year. */
export function countryLaw(country: Country, as: LocalAtlas): Figure {
  const say = as.words.law;
  const {what, about, share, year} = say.columns;
  const beside = besideOf(country, as);
  return {
    id: "law",
    title: titleOf(country, beside, as),
    subtitle: say.subtitle,
    note: [beside?.kind === "below" ? say.below(beside) : "", say.note].filter(Boolean).join(" "),
    sources: [
      ...["gwip", "wbl"].map((id) => wholeSourceLine(id, as)),
      ...sourceLines(
        lawBranches.map((id) => as.indicator(id)),
        as
      )
    ],
    csv: dataFile("laws.csv"),
    table: {
      caption: say.caption(country.name[as.locale]),
      columns: [{text: what}, {text: share, numeric: true}, {text: year, numeric: true}, {text: about}],
      rows: lawBranches.flatMap((branch) => [paperRow(country, branch, as), factRow(country, branch, as)])
    }
  };
}

type Share = {readonly share: number; readonly when: string};
/** Both shares: of their own, the first below the second, or taken over from it. */
type Beside = {readonly kind: "apart" | "below" | "taken"; readonly paper: Share; readonly fact: Share; readonly taken: TakenOver | null};

function besideOf({id}: Country, as: LocalAtlas): Beside | null {
  const law = lawOf(id, "work-injury", as);
  const found = latestValue(id, "work-injury", as);
  if (law?.coverage == null || !found) return null;
  const taken = takenOverFrom(law, as);
  const kind = taken ? "taken" : law.coverage < found.value ? "below" : "apart";
  const paper = {share: law.coverage, when: yearText(law, as)};
  return {kind, paper, fact: {share: found.value, when: found.whenDoubts}, taken};
}

/** A first share that is taken over, or below the second, is no finding beside it. */
function titleOf({id}: Country, beside: Beside | null, as: LocalAtlas): string {
  const {title} = as.words.law;
  if (beside)
    return beside.kind === "apart"
      ? title.both(beside)
      : beside.kind === "below"
        ? title.factAlone(beside)
        : title.taken(takenTold(beside));
  const law = lawOf(id, "work-injury", as);
  const found = latestValue(id, "work-injury", as);
  if (law?.coverage != null) return title.paper({paper: {share: law.coverage, when: yearText(law, as)}});
  return found ? title.fact({fact: {share: found.value, when: found.whenDoubts}}) : title.neither;
}

/** The year of the effective coverage that a share is the same as; its value where the two are the same rounded alone. */
const takenTold = ({paper, fact, taken}: Beside) => ({paper, fact, year: taken?.of.period ?? null, value: taken && roundedOf(taken)});

const yearText = ({year}: Law, {words, format}: LocalAtlas): string => (year === null ? words.law.notSaid : format.year(year));

function paperRow(country: Country, branch: LawBranch, as: LocalAtlas): TableCell[] {
  const say = as.words.law;
  const head = {text: say.paperRow(as.indicator(branch).name[as.locale])};
  const law = lawOf(country.id, branch, as);
  const missing = {text: as.words.value.missing, absent: true};
  if (!law) return [head, missing, missing, {text: say.noRow, absent: true}];
  const [told, when] = [lawText(law, as), whenCell(law, as)];
  if (law.coverage === null) return [head, {text: say.noShare, absent: true}, when, {text: told}];
  return [head, {text: as.format.value(law.coverage, "percent")}, when, {text: say.shareOfLabourForce, note: told}];
}

/** The year of a share, and beneath it the effective coverage that it is the same as. */
const whenCell = (law: Law, as: LocalAtlas): TableCell => ({text: yearText(law, as), note: takenText(law, as) || undefined});

/** A programme with the year of its first law, where that is known; a series of years begins where it begins. */
function lawText(law: Law, as: LocalAtlas): string {
  const {since, inSeries} = as.words.law;
  const [programme, year] = [programmeText(law, as), firstLawText(law, as)];
  if (year === null) return programme;
  return (law.branch === "maternity" ? inSeries : since)({programme, year});
}

function factRow(country: Country, branch: LawBranch, as: LocalAtlas): TableCell[] {
  const indicator = as.indicator(branch);
  const head = {text: as.words.law.factRow(indicator.name[as.locale])};
  const about = {text: indicator.measure[as.locale]};
  const found: DescribedValue | null = latestValue(country.id, branch, as);
  if (!found) return [head, {text: as.words.absence.notPublished, absent: true}, {text: as.words.value.missing, absent: true}, about];
  return [head, {text: found.valueText}, {text: found.whenDoubts}, about];
}
