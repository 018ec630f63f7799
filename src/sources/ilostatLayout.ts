import type {Remark} from "../model/remark.ts";
import type {Layout} from "../tables/checkHeader.ts";
import {headerOf} from "../tables/headerOf.ts";
import type {Cell, Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import {remarkOfNotes} from "./remarkOfNotes.ts";
import {decode} from "./readCell.ts";

/** One way in which ILOSTAT lays out a table: a row per value in all of them, under other names. */
export type IlostatLayout = {
  readonly layout: Layout;
  readonly columns: Readonly<Record<"area" | "sex" | "time" | "value" | "status", string>>;
  /** The cell that names the series, with the code alone as its text. */
  readonly series: (row: Row) => Cell;
  /** The cell that breaks the series down, or is part of its code; undefined where the table has none. */
  readonly classification: (row: Row) => Cell | undefined;
  readonly remark: (row: Row, complaints: Complaints) => Remark | undefined;
};

const remarks: Record<string, Remark> = {
  "": "",
  "ILO Social Security Inquiry": "",
  "ILO modelled estimate": "modelled",
  "Main cities or metropolitan areas": "mainCities",
  "Urban areas only": "urbanOnly",
  "computed from ILOSTAT counts EMP_NIFL_SEX_STE_NB / EMP_TEMP_SEX_STE_NB": "computedFromCounts"
};

const columns = {area: "ref_area", sex: "sex", time: "time", value: "obs_value", status: "obs_status"};
const ifThere = (row: Row, column: string): Cell | undefined => (row.has(column) ? row.cell(column) : undefined);

/** Tables cut to the columns that the atlas reads, with notes in words. */
const plain: IlostatLayout = {
  layout: {required: ["ref_area", "indicator", "sex", "time", "obs_value", "obs_status", "note_source"], optional: ["classif1"]},
  columns,
  series: (row) => row.cell("indicator"),
  classification: (row) => ifThere(row, "classif1"),
  remark: (row, complaints) => modelledBy("", row.text("obs_status")) ?? decode(remarks, row.cell("note_source"), complaints)
};

/** The untouched answer of the bulk service: codes, in an order that changes; notes as codes. Notes on indicator and classification are not read. */
const download: IlostatLayout = {
  ...plain,
  layout: {
    required: ["ref_area", "source", "indicator", "time", "obs_value", "obs_status"],
    optional: ["sex", "classif1", "note_classif", "note_indicator", "note_source", "best_source"],
    further: /^\w+\.label$/
  },
  remark: (row, complaints) => {
    const source = row.has("source.label") ? row.text("source.label") : "";
    return modelledBy(source, row.text("obs_status")) ?? remarkOfNotes(row, complaints);
  }
};

const dimensions = ["SOC", "ECO", "STE"];

/** The SDMX service's CSV: a column per dimension, sources by name; the series is in the name of the flow, "ILO:DF_SDG_0131_SEX_SOC_RT(1.0)". */
const sdmx: IlostatLayout = {
  layout: {
    required: ["DATAFLOW", "REF_AREA", "FREQ", "MEASURE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "SOURCE"],
    optional: [
      "SEX",
      ...dimensions,
      ...["UNIT_MEASURE_TYPE", "UNIT_MULT", "NOTE_SOURCE", "NOTE_INDICATOR", "NOTE_CLASSIF", "DECIMALS", "UPPER_BOUND", "LOWER_BOUND"]
    ]
  },
  columns: {area: "REF_AREA", sex: "SEX", time: "TIME_PERIOD", value: "OBS_VALUE", status: "OBS_STATUS"},
  series: (row) => ({...row.cell("DATAFLOW"), text: /^ILO:DF_(\w+)\(/.exec(row.text("DATAFLOW"))?.[1] ?? row.text("DATAFLOW")}),
  classification: (row) => dimensions.map((column) => ifThere(row, column)).find((cell) => cell !== undefined),
  remark: (row, complaints) => modelledBy(row.text("SOURCE"), row.text("OBS_STATUS")) ?? remarkOfNotes(row, complaints)
};

/** Estimates of the ILO's models are told by their source, or by the status: M (modelled), I (imputed). */
const modelledBy = (source: string, status: string): Remark | undefined =>
  status === "M" || status === "I" || /^ILO - Modelled Estimates$/i.test(source) ? "modelled" : undefined;

/** The layout of a table, told by its header; one that names none of the services' columns is read as the plain one, and complains as that. */
export function ilostatLayout(text: string): IlostatLayout {
  const header = headerOf(text);
  if (header.includes("DATAFLOW")) return sdmx;
  return header.includes("source") || header.some((column) => column.endsWith(".label")) ? download : plain;
}
