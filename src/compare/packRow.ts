import {dimensions, allTotals} from "../model/dimension.ts";
import {flags} from "../model/flag.ts";
import type {Observation} from "../model/observation.ts";
import {remarks} from "../model/remark.ts";
import type {IndicatorData, PackedRow} from "./compareFiles.ts";

const sexes = dimensions.sex;

/** An observation as it travels; `dimension` is the one besides sex by which it may be broken down. */
export function packRow(o: Observation, {dimension}: Pick<IndicatorData, "dimension">): PackedRow {
  const start = [sexes.indexOf(o.sex) as 0 | 1 | 2, o.period ?? o.edition, o.value] as const;
  const part = dimension === null || o[dimension] === "total" ? undefined : o[dimension];
  const flag = flags.indexOf(o.flag);
  const remark = remarks.indexOf(o.remark);
  if (part !== undefined) return [...start, flag, remark, part];
  if (remark > 0) return [...start, flag, remark];
  return flag > 0 ? [...start, flag] : start;
}

/** The observations of one area, as the model has them. */
export function rowsOf(area: string, {indicator, source, dimension, rows}: IndicatorData): Observation[] {
  return (rows[area] ?? []).map(([sex, when, value, flag = 0, remark = 0, part]) => ({
    ...allTotals,
    ...(dimension !== null && part !== undefined ? {[dimension]: part} : {}),
    indicator,
    area,
    period: typeof when === "number" ? when : null,
    edition: typeof when === "number" ? "" : when,
    sex: sexes[sex],
    value,
    flag: flags[flag] ?? "normal",
    remark: remarks[remark] ?? "",
    source
  }));
}
