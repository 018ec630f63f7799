import type {Claim, ClaimDefinition, ClaimSide} from "../model/claim.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {toNumber, toText, toYear} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";

type Kind = {readonly definition: ClaimDefinition; readonly side: ClaimSide};
const [comprehensive, anyProtection, anyBenefit] = (["comprehensive", "anyProtection", "anyBenefit"] as const).map(
  (definition) => (side: ClaimSide) => ({definition, side})
) as [(side: ClaimSide) => Kind, (side: ClaimSide) => Kind, (side: ClaimSide) => Kind];

/** The claims that are set side by side, by what they count, as they are worded; all others stand for themselves. */
const kinds: Readonly<Record<string, Kind>> = {
  "population with adequate social security coverage": comprehensive("covered"),
  "population with adequate social protection": comprehensive("covered"),
  "working-age population with effective access to comprehensive social protection": comprehensive("covered"),
  "population with access to comprehensive social security systems": comprehensive("covered"),
  "population covered partially or not at all": comprehensive("leftOut"),
  "access to comprehensive social security": comprehensive("covered"),
  "not or only partially protected": comprehensive("leftOut"),
  "population without any social security protection": anyProtection("leftOut"),
  "population excluded from any kind of social security benefits": anyProtection("leftOut"),
  "effectively covered by at least one social protection benefit": anyBenefit("covered"),
  "not covered by any social protection benefit": anyBenefit("leftOut"),
  "effectively covered by at least one social protection benefit (SDG 1.3.1)": anyBenefit("covered"),
  "not covered by any social protection benefit (SDG 1.3.1)": anyBenefit("leftOut")
};
const ofItself: Kind = {definition: "other", side: ""};

/** The ILO began in 1919. */
const firstYear = 1919;
const columns = ["year_published", "reference_year", "claim", "value", "unit", "source_title", "publisher"];

/** Figures as publications print them: a row for each. A blank year is unknown. */
export function claims(text: string, file: string, {source, taken, complaints}: ImportContext): ImportResult<Claim> {
  const bounds = {first: firstYear, last: taken};
  return readRows(readCsv(text, file, columns, complaints.add), (row) => {
    const at = row.cell("claim");
    return whole<Claim>(at, {
      year: yearOf(row.cell("year_published"), bounds, complaints),
      of: yearOf(row.cell("reference_year"), bounds, complaints),
      claim: filled(at, complaints),
      value: toNumber(row.cell("value"), complaints),
      unit: filled(row.cell("unit"), complaints),
      title: filled(row.cell("source_title"), complaints),
      publisher: row.text("publisher"),
      ...(Object.hasOwn(kinds, at.text) ? kinds[at.text]! : ofItself),
      source
    });
  });
}

/** Text that must stand there; undefined after a complaint. */
const filled = (cell: Cell, complaints: Complaints): string | undefined => toText(cell, complaints) || undefined;

const yearOf = (cell: Cell, bounds: {first: number; last: number}, complaints: Complaints): number | null | undefined =>
  cell.text === "" ? null : toYear(cell, complaints, bounds);
