import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Language} from "../atlas/language.ts";
import type {Law} from "../model/law.ts";
import type {TableCell} from "./figure.ts";

/** What a programme is, in words; that there is none, or that the list does not say. */
export function programmeText(law: Law, {words}: Language): string {
  const {types, noProgramme, notSaid, programme} = words.law;
  if (law.state === "inForce") return programme(law.types.map((type) => types[type]));
  return law.state === "none" ? noProgramme[law.branch] : notSaid;
}

/** The year of the first law; null where nobody knows it. */
export const firstLawText = ({firstLaw, remark}: Law, {words}: Language): string | null =>
  firstLaw === null ? null : words.law.firstLaw({year: firstLaw, orEarlier: remark === "orEarlier"});

/** The share that a law covers with the year that the list tells of; without one, that the list gives none. */
export function paperCell(law: Law | undefined, {words, format}: LocalAtlas): TableCell {
  if (law?.coverage == null) return {text: law ? words.law.noShare : words.law.noRow, absent: true, sort: null};
  return {
    text: format.value(law.coverage, "percent"),
    note: law.year === null ? words.law.notSaid : format.year(law.year),
    sort: law.coverage
  };
}
