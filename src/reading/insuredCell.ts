import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {InsuredLives} from "../model/insuredLives.ts";
import type {TableCell} from "./figure.ts";

/** A share of the population to print: one that a study gives as 0 for some people is under its last digit. */
export function shareToPrint({persons, share, remark}: InsuredLives): number | null {
  if (remark === "shareUnderHundredth") return lastDigit;
  return share === 0 && (persons ?? 0) > 0 ? lastDigit : share;
}

/** The same as text. */
export function insuredShare(row: InsuredLives, {format}: LocalAtlas): string | null {
  const share = shareToPrint(row);
  return share === null ? null : format.percent(share);
}

/** Shares have two decimals in the studies: what is under them is printed as under what is printed here. */
const lastDigit = 0.01;

/** What is to be said beside the number: a share under its last digit says so itself. */
function remarkOf({remark}: InsuredLives, {words}: LocalAtlas): string | undefined {
  return remark === "" || remark === "shareUnderHundredth" ? undefined : words.insured.remarks[remark];
}

/** A cell of a table: the people a study found insured, and what share of the population it makes of them. */
export function insuredCell(row: InsuredLives | undefined, as: LocalAtlas): TableCell {
  const {insured: say, value} = as.words;
  if (!row) return {text: value.missing, absent: true, sort: null};
  const share = insuredShare(row, as);
  const note = as.format.remarks([row.persons === 0 ? undefined : (share ?? undefined), remarkOf(row, as)]) || undefined;
  if (row.persons === null) return {text: share ?? value.missing, note: say.noPeople, sort: null};
  return {text: as.format.people(row.persons), note, sort: row.persons};
}

/** What must be known of every figure of micro-insurance: what the numbers are, how old, and why they are in no download. */
export function insuredNote({words, insuredLives}: LocalAtlas): string {
  const {note, newest, licence} = words.insured;
  return [note, ...(insuredLives.length === 0 ? [] : [newest({year: Math.max(...insuredLives.map(({year}) => year))})]), licence].join(" ");
}
