import type {Breakdown} from "../model/dimension.ts";
import type {Flag} from "../model/flag.ts";
import type {Observation} from "../model/observation.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import {decode, toNumber, toYear} from "./readCell.ts";
import {ilostatLabels} from "./ilostatLabels.ts";
import {ilostatLayout, type IlostatLayout} from "./ilostatLayout.ts";
import {found, readRows, type ImportResult} from "./importResult.ts";
import type {Claim} from "./series.ts";

const sexes = {SEX_T: "total", SEX_F: "female", SEX_M: "male"} as const;

const classifications: Record<string, Partial<Breakdown>> = {
  ECO_SECTOR_TOTAL: {sector: "total"},
  ECO_SECTOR_AGR: {sector: "agriculture"},
  ECO_SECTOR_NAG: {sector: "nonAgriculture"},
  ECO_SECTOR_IND: {sector: "industry"},
  ECO_SECTOR_SER: {sector: "services"},
  ECO_AGNAG_TOTAL: {sector: "total"},
  ECO_AGNAG_AGR: {sector: "agriculture"},
  ECO_AGNAG_NAG: {sector: "nonAgriculture"},
  STE_ICSE93_TOTAL: {status: "total"},
  STE_ICSE93_1: {status: "employee"},
  STE_ICSE93_2: {status: "employer"},
  STE_ICSE93_3: {status: "ownAccount"},
  STE_ICSE93_4: {status: "cooperativeMember"},
  STE_ICSE93_5: {status: "familyWorker"},
  STE_AGGREGATE_EES: {status: "employee"},
  STE_AGGREGATE_SLF: {status: "selfEmployed"},
  AGE_YTHADULT_YGE15: {age: "total"},
  "AGE_YTHADULT_Y15-24": {age: "youth"},
  AGE_YTHADULT_YGE25: {age: "adult"}
};

/** R is a real value; of M and I, which a model gives, the remark tells. A (adjusted) waits for a word of its own. */
const flags: Record<string, Flag> = {"": "normal", B: "break", U: "unreliable", R: "normal", M: "normal", I: "normal"};

/**
 * ILOSTAT's tables: a row per value, in one of three layouts. A classification either makes the series (the contingencies: "SDG_0131_SEX_SOC_RT/SOC_CONTIG_MAT")
 * or breaks it down (sectors, statuses in employment).
 */
export function ilostat(text: string, file: string, desk: ImportContext): ImportResult<Observation> {
  const {source, complaints, areaOf} = desk;
  const layout = ilostatLayout(text);
  const checkLabels = ilostatLabels(desk);
  const {area: areaColumn, sex: sexColumn, time, value, status} = layout.columns;
  return readRows(readCsv(text, file, layout.layout, complaints.add), (row) => {
    if (row.text(value) === "") return [];
    const claim = claimOf(row, layout, desk);
    const area = areaOf(row.cell(areaColumn));
    checkLabels(row, area ?? undefined);
    if (claim === null || area === null) return "set aside";
    const sex = row.has(sexColumn) ? decode(sexes, row.cell(sexColumn), complaints) : "total";
    const at = row.cell(value);
    return found(at, {
      indicator: claim?.indicator,
      area,
      period: toYear(row.cell(time), complaints),
      edition: "",
      breakdown: sex && claim && {...claim.breakdown, sex},
      value: toNumber(at, complaints),
      flag: decode(flags, row.cell(status), complaints),
      remark: layout.remark(row, complaints),
      source
    });
  });
}

/** Which indicator the row belongs to, and how it is broken down; null when the series is set aside; undefined after a complaint. */
function claimOf(row: Row, layout: IlostatLayout, {series, complaints, isSetAside}: ImportContext): Claim | null | undefined {
  const [named, part] = [layout.series(row), layout.classification(row)];
  const code = named.text;
  const narrow = part ? `${code}/${part.text}` : code;
  if (isSetAside(code) || isSetAside(narrow)) return null;
  const claim = series.find(narrow);
  if (claim !== undefined) return claim;

  const wide = series.find(code);
  if (wide !== undefined) {
    const breakdown = part === undefined ? {} : decode(classifications, part, complaints);
    return breakdown && {indicator: wide.indicator, breakdown: {...wide.breakdown, ...breakdown}};
  }
  const contingencies = series.codes.filter((known) => known.startsWith(`${code}/`)).map((known) => known.slice(code.length + 1));
  if (contingencies.length > 0 && part !== undefined) {
    return complaints.about(part, `unknown code "${part.text}"; known are ${contingencies.join(", ")}`);
  }
  return complaints.about(named, `no indicator takes the series "${narrow}" from this table; known are ${series.codes.join(", ")}`);
}
