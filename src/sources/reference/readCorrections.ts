import type {Correction} from "../../model/annotation.ts";
import {dimensions} from "../../model/dimension.ts";
import {observationChecks} from "../../model/observationChecks.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Cell} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {decode, oneOf, toNumber, toText, toYear} from "../readCell.ts";
import {knownId, type Known} from "./readAnnotations.ts";
import {unique} from "./unique.ts";

/** A correction and the cell that says which value it is about. */
export type LocatedCorrection = {readonly correction: Correction; readonly at: Cell};

/** `data/reference/corrections.csv`: known errors upstream, each about a value that is broken down by sex at most. */
export function readCorrections(text: string, file: string, known: Known, complaints: Complaints): LocatedCorrection[] {
  const columns = ["indicator", "area", "period", "sex", "wrong", "right", "excuses", "why", "proof"];
  const rows = readCsv(text, file, {required: columns, mayBeEmpty: true});
  unique(rows, ["indicator", "area", "period", "sex"], complaints);
  const sentences = Object.fromEntries(["", ...Object.keys(observationChecks)].map((sentence) => [sentence, sentence]));
  return rows.flatMap((row) => {
    const period = toYear(row.cell("period"), complaints);
    const sex = oneOf(dimensions.sex, row.cell("sex"), complaints);
    const wrong = toNumber(row.cell("wrong"), complaints);
    const right = row.text("right") === "" ? null : toNumber(row.cell("right"), complaints);
    if (right !== null && right === wrong)
      complaints.about(row.cell("right"), `${wrong} is what is wrong; expected another value, or a blank cell`);
    if (typeof right === "number" && (right < 0 || right > 100))
      complaints.about(row.cell("right"), `${right} cannot be right; expected a value between 0 and 100`);
    if (right === null && row.text("excuses") === "")
      complaints.about(row.cell("right"), "neither a right value nor an excuse stands here; expected one of them");
    const rest = {
      indicator: knownId(row.cell("indicator"), known.indicators, complaints),
      area: knownId(row.cell("area"), known.areas, complaints),
      excuses: decode(sentences, row.cell("excuses"), complaints) ?? "",
      why: toText(row.cell("why"), complaints),
      proof: toText(row.cell("proof"), complaints)
    };
    if (period === undefined || sex === undefined || wrong === undefined || right === undefined) return [];
    return [{correction: {...rest, period, sex, wrong, right}, at: row.cell("wrong")}];
  });
}
