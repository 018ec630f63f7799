import {lawOf} from "../../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import type {Law, LawBranch} from "../../model/law.ts";
import {soughtWord} from "../../i18n/soughtWord.ts";
import {addressOf} from "../../site/addresses.ts";
import {latestValue} from "../../reading/describeValue.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {firstLawText} from "../../reading/firstLawText.ts";
import {lawMoment} from "../../reading/lawMoment.ts";
import {programmeText} from "../../reading/programmeText.ts";

/** Every country and area with a page: its programmes, their first laws, and both shares, each with its year. */
export function lawTable(as: LocalAtlas): Table {
  const {caption, columns: say} = as.words.law.page;
  const rows = as.pages.toSorted((a, b) => as.byName(a.name[as.locale], b.name[as.locale]));
  const text = (name: string) => ({text: name});
  const numeric = (name: string) => ({text: name, numeric: true});
  return {
    caption,
    columns: [
      text(as.words.figure.area),
      ...[text(say.injury), numeric(say.injuryLaw), numeric(say.injuryPaper), numeric(say.injuryFact)],
      ...[text(say.leave), numeric(say.leaveLaw), numeric(say.leaveFact)]
    ],
    rows: rows.map((country) => rowOf(country, as))
  };
}

function rowOf(country: Country, as: LocalAtlas): TableCell[] {
  const {id, name} = country;
  const [injury, leave] = [lawOf(id, "work-injury", as), lawOf(id, "maternity", as)];
  const said = name[as.locale];
  return [
    {text: said, href: addressOf(as.locale, "country", id), sort: soughtWord(said, as.locale)},
    injury ? {text: programmeText(injury, as)} : noRow(as),
    firstLawCell(injury, as),
    paperCell(injury, as),
    factCell(id, "work-injury", as),
    leave ? {text: leaveText(leave, as)} : noRow(as),
    firstLawCell(leave, as),
    factCell(id, "maternity", as)
  ];
}

const noRow = ({words}: LocalAtlas): TableCell => ({text: words.law.noRowShort, absent: true, sort: null});
const missing = ({words}: LocalAtlas): TableCell => ({text: words.value.missing, absent: true, sort: null});

/** Who administers the benefits of leave, in short: the column says what it is of. */
function leaveText({state, types: [type]}: Law, {words}: LocalAtlas): string {
  const {short} = words.law.page;
  if (state === "none") return short.none;
  return type === "publicLeave" || type === "employerOrMixedLeave" ? short[type] : words.law.notSaid;
}

function firstLawCell(law: Law | undefined, as: LocalAtlas): TableCell {
  const text = law && firstLawText(law, as);
  return text == null ? missing(as) : {text, sort: law?.firstLaw};
}

/** The share that a law covers with the year that the list tells of; without one, that the list gives none. */
function paperCell(law: Law | undefined, as: LocalAtlas): TableCell {
  if (law === undefined) return missing(as);
  if (law.coverage === null) return {text: as.words.law.noShare, absent: true, sort: null};
  return {text: as.format.value(law.coverage, "percent"), note: lawMoment(law, as), sort: law.coverage};
}

function factCell(area: string, branch: LawBranch, as: LocalAtlas): TableCell {
  const found = latestValue(area, branch, as);
  return found
    ? {text: found.valueText, note: found.whenDoubts, sort: found.value}
    : {text: as.words.absence.notPublished, absent: true, sort: null};
}
