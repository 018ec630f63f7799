import type {Breakdown} from "../model/dimension.ts";
import type {Flag} from "../model/flag.ts";
import type {Observation} from "../model/observation.ts";
import type {Remark} from "../model/remark.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import {decode, toNumber, toYear} from "./readCell.ts";
import {found, readRows, type ImportResult} from "./importResult.ts";
import type {Claim} from "./series.ts";

const sexes = {SEX_T: "total", SEX_F: "female", SEX_M: "male"} as const;

const classifications: Record<string, Partial<Breakdown>> = {
  ECO_SECTOR_TOTAL: {sector: "total"},
  ECO_SECTOR_AGR: {sector: "agriculture"},
  ECO_SECTOR_NAG: {sector: "nonAgriculture"},
  ECO_SECTOR_IND: {sector: "industry"},
  ECO_SECTOR_SER: {sector: "services"},
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

const flags: Record<string, Flag> = {"": "normal", B: "break", U: "unreliable"};

const remarks: Record<string, Remark> = {
  "": "",
  "ILO Social Security Inquiry": "",
  "ILO modelled estimate": "modelled",
  "Main cities or metropolitan areas": "mainCities",
  "Urban areas only": "urbanOnly",
  "computed from ILOSTAT counts EMP_NIFL_SEX_STE_NB / EMP_TEMP_SEX_STE_NB": "computedFromCounts"
};

const layout = {
  required: ["ref_area", "indicator", "sex", "time", "obs_value", "obs_status", "note_source"],
  optional: ["classif1"]
};

/**
 * ILOSTAT's bulk files: a row per value. A classification either makes the series (the contingencies: "SDG_0131_SEX_SOC_RT/SOC_CONTIG_MAT")
 * or breaks it down (sectors, statuses in employment).
 */
export function ilostat(text: string, file: string, desk: ImportContext): ImportResult<Observation> {
  const {source, complaints, areaOf} = desk;
  return readRows(readCsv(text, file, layout, complaints.add), (row) => {
    if (row.text("obs_value") === "") return [];
    const claim = claimOf(row, desk);
    const area = areaOf(row.cell("ref_area"));
    if (claim === null || area === null) return "set aside";
    const sex = decode(sexes, row.cell("sex"), complaints);
    const at = row.cell("obs_value");
    return found(at, {
      indicator: claim?.indicator,
      area,
      period: toYear(row.cell("time"), complaints),
      edition: "",
      breakdown: sex && claim && {...claim.breakdown, sex},
      value: toNumber(at, complaints),
      flag: decode(flags, row.cell("obs_status"), complaints),
      remark: decode(remarks, row.cell("note_source"), complaints),
      source
    });
  });
}

/** Which indicator the row belongs to, and how it is broken down; null when the series is set aside; undefined after a complaint. */
function claimOf(row: Row, {series, complaints, isSetAside}: ImportContext): Claim | null | undefined {
  const code = row.text("indicator");
  const narrow = row.has("classif1") ? `${code}/${row.text("classif1")}` : code;
  if (isSetAside(code) || isSetAside(narrow)) return null;
  const claim = series.find(narrow);
  if (claim !== undefined) return claim;

  const wide = series.find(code);
  if (wide !== undefined) {
    const breakdown = decode(classifications, row.cell("classif1"), complaints);
    return breakdown && {indicator: wide.indicator, breakdown: {...wide.breakdown, ...breakdown}};
  }
  const contingencies = series.codes.filter((known) => known.startsWith(`${code}/`)).map((known) => known.slice(code.length + 1));
  if (contingencies.length > 0 && row.has("classif1")) {
    return complaints.about(row.cell("classif1"), `unknown code "${row.text("classif1")}"; known are ${contingencies.join(", ")}`);
  }
  return complaints.about(
    row.cell("indicator"),
    `no indicator takes the series "${narrow}" from this table; known are ${series.codes.join(", ")}`
  );
}
